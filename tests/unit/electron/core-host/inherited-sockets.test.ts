import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { closeInheritedSockets } from '../../../../electron/core-host/inherited-sockets.ts';

const MODULE = fileURLToPath(new URL('../../../../electron/core-host/close-inherited-sockets.ts', import.meta.url));
/** Has an open file of its own, and says whether it can still read it; answers what it is sent. */
const CHILD = `
const fs = require('node:fs');
const own = fs.openSync(process.execPath, 'r');
const read = () => fs.readSync(own, Buffer.alloc(4)) === 4;
const ready = process.argv[1] === '' ? Promise.resolve() : import(process.argv[1]);
void ready.then(() => process.send({ canRead: read() }));
process.on('message', (message) => process.send(message));
`;

let child: ChildProcess | undefined;

afterEach(() => void child?.kill('SIGKILL'));

/** A child with one more socket than it is meant to have, as Electron's children get them. */
function start(module: string): { readonly child: ChildProcess; readonly held: Promise<boolean> } {
  child = spawn(process.execPath, ['-e', CHILD, module], { stdio: ['ignore', 'ignore', 'inherit', 'ipc', 'pipe'] });
  const pipe = child.stdio[4] as Readable;
  let isHeld = true;
  pipe.on('end', () => (isHeld = false)).resume();
  const held = once(child, 'message').then(async () => {
    await new Promise((resolve) => void setTimeout(resolve, 50));
    return isHeld;
  });
  return { child, held };
}

// There is nothing to close elsewhere; CI runs on Linux.
describe.runIf(process.platform === 'linux')('closeInheritedSockets', () => {
  it('lets go of a socket that it was not meant to get, and keeps the channel and its own files', async () => {
    const started = start(MODULE);
    const answer = once(started.child, 'message');
    expect(await started.held).toBe(false);
    expect(await answer).toEqual([{ canRead: true }, undefined]);
    const echoed = once(started.child, 'message');
    started.child.send({ still: 'here' });
    expect((await echoed)[0]).toEqual({ still: 'here' });
  });

  it('is needed: a child holds such a socket as long as it lives', async () => {
    expect(await start('').held).toBe(true);
  });
});

describe('closeInheritedSockets elsewhere', () => {
  it('closes nothing where nothing is handed on', () => {
    expect(closeInheritedSockets('win32')).toBe(0);
    expect(closeInheritedSockets('darwin')).toBe(0);
  });
});
