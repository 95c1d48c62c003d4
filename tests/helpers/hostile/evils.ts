// The evils a hostile plant is made of, each by its name. All cheap: big files are sparse, many files are empty.
import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { archiveFiles, binaryFiles, cutSnapshot } from './archives.ts';
import { secret } from './canaries.ts';
import { codedLogs, formattedFiles, hostileXml } from './contents.ts';
import type { HostileFile } from './contents.ts';
import { namedInLog, secretNames, strangeNames, untextNames } from './names.ts';
import type { Place } from './places.ts';

const GIGABYTES_10 = 10 * 1024 ** 3;
const LEVELS = 200;

/** What an evil is given: places where the product's readers look, and what lies outside. */
export interface Ground {
  readonly root: Place;
  /** The folder of one instance. */
  readonly instance: Place;
  /** Its log folder, `System/Data/Alerts`. */
  readonly logs: Place;
  /** Its newest run. */
  readonly run: Place;
  /** Outside the root, with files nobody may read. */
  readonly outside: string;
  /** A listener on this machine that counts who calls. */
  readonly url: string;
  readonly manyFiles: number;
  /** Called when the plant is taken away. */
  readonly later: (clean: () => void) => void;
}

function writeAll(folder: Place, files: readonly HostileFile[]): void {
  for (const { name, content } of files) folder.at(name).write(content);
}

function xml({ root, instance, logs, outside, url }: Ground): void {
  const files = hostileXml(`${outside}/canary.log`, url);
  writeAll(logs, files);
  for (const [index, { content }] of files.entries()) {
    root.at(`Xml ${index}`).at('System').at('Data').folder();
    root.at(`Xml ${index}`).at('APSSchedulingAgent.exe.config').write(content);
  }
  for (const { name, content } of files) instance.at('IntegrationFiles').at(name).write(content);
}

function links({ root, instance, logs, run, outside }: Ground): void {
  const link = (place: Place, target: string): void => symlinkSync(target, place.path);
  for (const folder of [
    root,
    instance,
    logs,
    run,
    instance.at('System').at('Data'),
    instance.at('IntegrationFiles').folder(),
  ]) {
    link(folder.at('Leads out'), outside);
    link(folder.at('leads-out.log'), `${outside}/canary.log`);
    link(folder.at('leads-out.xml'), `${outside}/canary.xml`);
    link(folder.at('loop'), '.');
    link(folder.at('up.log'), '..');
    link(folder.at('dangling.log'), './nowhere');
    link(folder.at('round-a'), 'round-b');
    link(folder.at('round-b'), 'round-a');
    link(folder.at('System.log'), '/proc/self/environ');
  }
  const elsewhere = root.at('Linked').folder();
  link(elsewhere.at('System'), `${outside}/System`);
  const data = root.at('Linked data').at('System').folder();
  link(data.at('Data'), `${outside}/System/Data`);
  const inner = root.at('Linked folders').at('System').at('Data').folder();
  for (const name of ['Alerts', 'Recordings', 'Scenario', 'Key'])
    link(inner.at(name), `${outside}/System/Data/${name}`);
  link(root.at('Linked folders').at('APSSchedulingAgent.exe.config'), `${outside}/canary.xml`);
}

function names({ root, logs, run }: Ground): void {
  for (const folder of [logs, run, root.at('Names').at('System').at('Data').at('Alerts').folder()]) {
    for (const name of strangeNames()) folder.at(name).write('2026-01-14 14:59:01 INFO started\n');
    for (const name of untextNames()) folder.at(name).write('2026-01-14 14:59:01 INFO started\n');
  }
  for (const name of [...strangeNames(), ...untextNames()]) {
    root.at('Folders').at(name).at('inner.log').write('2026-01-14 14:59:01 INFO started\n');
  }
}

function secrets({ root, instance, logs, run }: Ground): void {
  writeAll(logs, [...codedLogs(), ...formattedFiles()]);
  writeAll(instance.at('IntegrationFiles'), formattedFiles());
  const { name, line } = namedInLog();
  logs.at(name).write(line);
  logs.at('names-a-secret.log').write(line);
  for (const named of secretNames()) {
    logs.at(named).write('2026-01-14 14:59:01 INFO started\n');
    run.at(named).write('moved');
    instance.at(named).write('<a/>');
    logs.at('Folders').at(named).at('inner.log').write('2026-01-14 14:59:01 INFO started\n');
    root
      .at(named)
      .at('System')
      .at('Data')
      .at('Alerts')
      .at('SystemService.log')
      .write('2026-01-14 14:59:01 INFO started\n');
  }
}

function archives({ instance, logs, run }: Ground): void {
  writeAll(logs, [...archiveFiles(), ...binaryFiles()]);
  writeAll(instance, binaryFiles());
  run.at('000001 JobMove.bin').write(cutSnapshot());
  run.at('Scenarios 2.dat').write(cutSnapshot());
  instance.at('System').at('Data').at('Scenario').at('Scenarios.dat').write(cutSnapshot());
}

function huge({ instance, logs, run }: Ground): void {
  logs.at('sparse.log').sparse(GIGABYTES_10, `\nPassword=${secret('sparse')}\n`);
  run.at('..').at('Recording 2001-01-01 00.00.00').at('Scenarios 1.dat').sparse(GIGABYTES_10);
  run.at('..').at('Recording 2001-01-01 00.00.00').dated('2001-01-01T00:00:00Z');
  instance.at('System').at('Data').at('Scenario').at('Scenarios old.dat').sparse(GIGABYTES_10);
}

/** Read to its end, for its checksum. */
function hugeSnapshot({ run }: Ground): void {
  run.at('Scenarios 9.dat').sparse(GIGABYTES_10);
}

function many({ logs, run, manyFiles }: Ground): void {
  for (let index = 0; index < manyFiles; index += 1) {
    run.at(`${String(index + 1_000).padStart(6, '0')} JobMove.bin`).write('');
    if (index % 10 === 0) logs.at('Many').at(`Service ${index}.log`).write('');
  }
}

function deep({ root, logs, run }: Ground): void {
  for (const folder of [root, logs, run]) {
    let place = folder;
    for (let level = 0; level < LEVELS; level += 1) place = place.at('d');
    place.at('deepest.log').write(`Password=${secret('deep')}\n`);
  }
}

function unreadable({ instance, logs, run }: Ground): void {
  const shut = [logs.at('Shut'), run.at('Shut'), instance.at('Shut')];
  for (const folder of shut) folder.at('inner.log').write(`Password=${secret('shut')}\n`);
  for (const folder of [logs, run, instance]) folder.at('shut.log').write(`Password=${secret('shut file')}\n`);
  const all = [...shut, ...[logs, run, instance].map((folder) => folder.at('shut.log'))];
  for (const { path } of all) chmodSync(path, 0o000);
}

function special({ root, logs, run, later }: Ground): void {
  for (const folder of [logs, run]) {
    execFileSync('mkfifo', [folder.at('pipe.log').path.toString()]);
    later(listenAt(folder.at('socket.log').path.toString(), `${root.path.toString()}/../s`));
    // Only an administrator may make a device; without it the rest is as hostile.
    try {
      execFileSync('mknod', [folder.at('zero.log').path.toString(), 'c', '1', '5'], { stdio: 'ignore' });
    } catch {
      folder.at('zero.log').write('');
    }
  }
}

/** A socket's name may have a hundred letters only: made under a short one and moved. */
function listenAt(path: string, short: string): () => void {
  const server: Server = createServer((socket) => socket.destroy());
  server.listen(short);
  renameSync(short, path);
  return () => void server.close();
}

function dated({ logs, run }: Ground): void {
  for (const folder of [logs, run]) {
    for (const [name, iso] of [
      ['old', '1970-01-01T00:00:00Z'],
      ['older', '1960-02-03T00:00:00Z'],
      ['new', '2100-01-01T00:00:00Z'],
    ]) {
      const place = folder.at(`${name} JobMove.bin`);
      place.write('moved');
      place.dated(iso ?? '');
    }
  }
}

/** Every evil by its name, in an order in which they can be done. */
export const EVILS = {
  xml,
  links,
  names,
  secrets,
  archives,
  huge,
  hugeSnapshot,
  many,
  deep,
  special,
  dated,
  unreadable,
} as const;
export type Evil = keyof typeof EVILS;
