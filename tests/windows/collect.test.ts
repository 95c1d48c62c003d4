import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../scripts/verify-bundle.mjs';
import { bundleManifest } from '../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { leaksIn } from '../helpers/hostile/leaks.ts';
import { ROOT, samplePlant } from '../helpers/windows/plant.ts';
import { recordedPowerShell } from '../helpers/windows/powershell.ts';
import type { Call } from '../helpers/windows/powershell.ts';
import { germanServer, probeAnswers } from '../helpers/windows/recorded-answers.ts';
import { companion, onDriveC } from '../helpers/windows/run.ts';
import type { RanOnWindows } from '../helpers/windows/run.ts';
import { readArchive } from '../unit/bundle/archive-tools.ts';
import { companion as companionOnLinux } from '../unit/cli/run-companion.ts';

const SECRET = 'Gh7-unterwegs-Q2';
const MINUTES = { timeout: 240_000 };

interface Made {
  readonly ran: RanOnWindows;
  readonly calls: readonly Call[];
  readonly secrets: readonly string[];
  readonly root: string;
}

let made: Made;

beforeAll(async () => {
  const { secrets, root } = await samplePlant(4);
  const shell = recordedPowerShell([probeAnswers(germanServer('Production', SECRET))]);
  const args = ['collect', '--root', ROOT, '--out', 'C:\\bundle.zip', '--json', '--data', 'C:\\collect'];
  const ran = await companion(args, { env: shell.env });
  made = { ran, calls: shell.calls(), secrets, root };
}, MINUTES.timeout);

const bundle = (): string => onDriveC('bundle.zip');

async function filesOf(path: string): Promise<ReadonlyMap<string, Buffer>> {
  return new Map((await readArchive(path)).map(({ name, content }) => [name, content]));
}

async function manifestOf(path: string): Promise<BundleManifest> {
  const manifest = (await filesOf(path)).get('manifest.json');
  return bundleManifest.parse(JSON.parse(manifest?.toString('utf8') ?? ''));
}

describe('collect on Windows', MINUTES, () => {
  test('answers JSON alone, and names the bundle as Windows does', () => {
    const { ran } = made;
    expect(ran.err).toBe('');
    expect([0, 3]).toContain(ran.code);
    expect(ran.out.endsWith('}\n')).toBe(true);
    const { bundle: said, collectors } = ran.json as {
      bundle: { path: string; sha256: string };
      collectors: readonly { id: string; outcome: string }[];
    };
    expect(said.path).toBe('C:\\bundle.zip');
    expect(said.sha256).toBe(createHash('sha256').update(readFileSync(bundle())).digest('hex'));
    for (const id of ['instances', 'version', 'logs', 'settings', 'recordings'])
      expect(collectors).toContainEqual(expect.objectContaining({ id, outcome: 'ok' }));
  });

  test('proves whole to the app there, and to another program elsewhere', async () => {
    expect(await verify(bundle())).toMatchObject({ ok: true, problems: [] });
    const there = await companion(['bundle', 'verify', 'C:\\bundle.zip', '--json', '--data', 'C:\\collect']);
    expect(there).toMatchObject({ code: 0, json: { ok: true, problems: [] } });
  });

  test('holds no secret of the plant and none that Windows itself told', async () => {
    const bytes = readFileSync(bundle());
    expect(leaksIn('bundle.zip', bytes, [...made.secrets, SECRET])).toEqual([]);
    const names = [...(await filesOf(bundle())).keys()];
    expect(names.filter((name) => name.includes('\\'))).toEqual([]);
  });

  test('takes the event log as Windows told it, and says what it was refused', async () => {
    const log = (await filesOf(bundle())).get('event-log/windows.log')?.toString('utf8') ?? '';
    expect(log).toContain('Der Dienst wurde unerwartet beendet.\nModul: für.dll\n');
    expect(log).toContain('2026-01-14T14:05:00.000Z WARNING');
    const { withheld } = await manifestOf(bundle());
    expect(withheld).toContainEqual(expect.objectContaining({ path: 'event-log/System' }));
  });

  test('asks Windows in one process, and packs what it said of this machine', async () => {
    expect(made.calls).toHaveLength(1);
    const files = await filesOf(bundle());
    const machine = JSON.parse(files.get('facts/machine.json')?.toString('utf8') ?? '') as Record<string, unknown>;
    expect(machine).toMatchObject({ osName: 'Windows Server 2022 Standard', memoryBytes: 33_438_620 * 1024 });
    const { instances } = JSON.parse(files.get('facts/instances.json')?.toString('utf8') ?? '') as {
      instances: readonly { name: string; services: readonly { name: string; state: string | null }[] }[];
    };
    const services = instances.find(({ name }) => name === 'Production')?.services;
    expect(services).toContainEqual(expect.objectContaining({ name: 'APS System Service', state: 'Running' }));
    expect(services).toContainEqual(expect.objectContaining({ name: 'APS Interface Service', state: 'Stopped' }));
  });

  test('takes the same files as on Linux, to the byte where no machine speaks', async () => {
    const out = onDriveC('linux.zip');
    const data = onDriveC('linux-data');
    // The data folder that Windows wrote opens elsewhere too.
    cpSync(onDriveC('collect'), data, { recursive: true });
    const ran = await companionOnLinux(['collect', '--root', made.root, '--out', out, '--json', '--data', data]);
    expect([0, 3]).toContain(ran.code);
    expect(saidByPlant(await filesOf(bundle()))).toEqual(saidByPlant(await filesOf(out)));
  });
});

const FROM_PLANT = /^(?:logs|settings|recordings|scenario)\/|^facts\/version/u;

/**
 * A digest of every file that says the same whichever machine reads the plant. Marks are made with a key of each
 * installation, which is kept nowhere but in its store of secrets: here they are numbered as they come. Facts with times
 * differ in their last millisecond: Windows keeps times in steps of 100 ns.
 */
function saidByPlant(files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
  const marks = new Map<string, number>();
  const numbered = (mark: string): string => {
    if (!marks.has(mark)) marks.set(mark, marks.size);
    return `MARK-${marks.get(mark)}`;
  };
  const said = [...files].flatMap(([name, bytes]) => {
    const text = bytes
      .toString('latin1')
      .replaceAll('\0', '')
      .replaceAll(/\b(?:USER|MAIL|SID|HOST|DOMAIN|MAC|IP)-[\da-f.:-]+/gu, numbered);
    return FROM_PLANT.test(name) ? [[name, createHash('sha256').update(text).digest('hex')] as const] : [];
  });
  return Object.fromEntries(said);
}
