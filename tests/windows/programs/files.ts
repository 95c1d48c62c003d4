// The files port on names, places and guards that only Windows has. Every answer is a value or the system's code.
import { openSync, closeSync, writeFileSync } from 'node:fs';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { answer, outcome } from '../../helpers/windows/answer.ts';

const ROOT = 'C:\\Names';
const NAMES = [
  'CON',
  'aux.txt',
  'COM1.log',
  'NUL',
  'ends in a dot.',
  'ends in a blank ',
  'Werk Süd.log',
  '工厂.log',
  'scenarios.DAT',
  `${'x'.repeat(251)}.log`,
];
/** Share mode: nobody else may open it. Node has no name for it, libuv has. */
const ALONE = 0x1000_0000 | 0x2;
const signal = new AbortController().signal;

async function text(path: string, below: string): Promise<string> {
  return Buffer.from(await nodeFiles.readBytes(path, 1_000, below)).toString('utf8');
}

async function opened(path: string, below: string): Promise<string> {
  const file = await nodeFiles.openBelow(path, below);
  await file.close();
  return 'opened';
}

async function named(name: string) {
  const path = `${ROOT}\\${name}`;
  await nodeFiles.writeAtomic(path, name);
  const [read] = await nodeFiles.readAll([{ path, below: ROOT, bytes: 10 }], { signal });
  return {
    name,
    text: await outcome(() => text(path, ROOT)),
    hashed: (await nodeFiles.hash(path, undefined, ROOT)).bytes,
    inThread: read?.ok === true ? read.bytes : read?.code,
  };
}

async function guards() {
  await nodeFiles.makeFolder('C:\\Names2');
  await nodeFiles.writeAtomic('C:\\Names2\\a.txt', 'beside');
  await nodeFiles.makeFolder(`${ROOT}\\folder`);
  return {
    otherCase: await outcome(() => text('c:\\NAMES\\SCENARIOS.dat', 'C:\\Names')),
    slashes: await outcome(() => text('C:/Names/scenarios.dat', 'C:/Names/')),
    prefixed: await outcome(() => text('\\\\?\\C:\\Names\\scenarios.DAT', ROOT)),
    outside: await outcome(() => opened('C:\\windows\\win.ini', ROOT)),
    dots: await outcome(() => opened(`${ROOT}\\..\\windows\\win.ini`, ROOT)),
    sameBeginning: await outcome(() => opened('C:\\Names2\\a.txt', ROOT)),
    otherDrive: await outcome(() => opened('Z:\\etc\\passwd', ROOT)),
    folder: await outcome(() => opened(`${ROOT}\\folder`, ROOT)),
    device: await outcome(() => opened('\\\\.\\NUL', ROOT)),
    missing: await outcome(() => opened(`${ROOT}\\none`, ROOT)),
    badName: (await nodeFiles.stat(`${ROOT}\\a?b`)) ?? null,
    belowFile: (await nodeFiles.stat(`${ROOT}\\scenarios.DAT\\x`)) ?? null,
  };
}

async function deep() {
  const folder = [ROOT, ...Array.from({ length: 8 }, (_none, index) => String(index).repeat(60))].join('\\');
  const path = `${folder}\\deep.txt`;
  await nodeFiles.makeFolder(folder);
  await nodeFiles.writeAtomic(path, 'deep');
  const [entry] = await nodeFiles.list(folder);
  return { length: path.length, entry: entry?.name, text: await outcome(() => text(path, ROOT)) };
}

async function writes() {
  const path = `${ROOT}\\open.txt`;
  const held = (ms: number): void => {
    const handle = openSync(path, 'r+');
    setTimeout(() => closeSync(handle), ms);
  };
  writeFileSync(path, 'old');
  held(300);
  const overOpen = await outcome(async () => nodeFiles.writeAtomic(path, 'new'));
  const alone = openSync(path, ALONE);
  const whileAlone = await outcome(() => text(path, ROOT));
  const [inThread] = await nodeFiles.readAll([{ path, below: ROOT, bytes: 3 }], { signal });
  setTimeout(() => closeSync(alone), 300);
  const removed = await outcome(async () => nodeFiles.remove(path));
  const first = await outcome(async () => nodeFiles.writeAtomic(`${ROOT}\\once`, '1', { exclusive: true }));
  const second = await outcome(async () => nodeFiles.writeAtomic(`${ROOT}\\once`, '2', { exclusive: true }));
  return {
    overOpen: overOpen ?? null,
    whileAlone,
    inThread: inThread?.ok === false ? inThread.code : 'read',
    removed: removed ?? null,
    isGone: (await nodeFiles.stat(path)) === undefined,
    first: first ?? null,
    second,
    left: (await nodeFiles.list(ROOT)).filter(({ name }) => name.endsWith('.tmp')).length,
  };
}

await answer(async () => {
  await nodeFiles.removeTree(ROOT);
  await nodeFiles.makeFolder(ROOT);
  const names = [];
  for (const name of NAMES) names.push(await named(name));
  return {
    names,
    listed: (await nodeFiles.list(ROOT)).map(({ name }) => name),
    guards: await guards(),
    deep: await deep(),
    writes: await writes(),
  };
});
