import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment, startNodeChild } from '../../../../../electron/main/core-supervisor/node-child-host.ts';
import type { CoreExit, CoreProcess } from '../../../../../electron/main/core-supervisor/core-process.ts';
import { portWire } from '../../../../../shared/contract/index.ts';
import type { Message } from '../../../../../shared/contract/index.ts';

/** Echoes what comes on a channel, ends on `shutdown`, and dies when told to. */
const CHILD = `
process.on('message', (message) => {
  if (message.pipe === 'shutdown') process.exit(0);
  if (message.pipe !== 'data') return;
  if (message.data.name === 'die') process.kill(process.pid, 'SIGKILL');
  if (message.data.name === 'environment') message.data.payload = Object.keys(process.env);
  process.send(message);
});
process.on('disconnect', () => process.exit(0));
`;

let folder: string;
let started: CoreProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-child-'));
  await writeFile(join(folder, 'child.cjs'), CHILD);
});

afterEach(async () => {
  for (const core of started) core.kill();
  started = [];
  await rm(folder, { recursive: true, force: true });
});

interface Overrides {
  readonly node?: string;
  readonly before?: string;
  readonly env?: Record<string, string>;
}

function start(overrides: Overrides = {}): CoreProcess {
  const core = startNodeChild({
    ...(overrides.before === undefined ? {} : { before: overrides.before }),
    node: overrides.node ?? process.execPath,
    script: join(folder, 'child.cjs'),
    args: [],
    env: { PATH: process.env['PATH'], ...overrides.env },
  });
  started.push(core);
  return core;
}

const exitOf = (core: CoreProcess): Promise<CoreExit> => new Promise((resolve) => core.onExit(resolve));

/** Posts an event on a new channel and gives what comes back first. */
function echo(core: CoreProcess, message: Message): Promise<Message> {
  const wire = portWire(core.open('core'));
  const answer = new Promise<Message>((resolve) => wire.onMessage(resolve));
  wire.post(message);
  return answer;
}

const event = (name: string, payload: unknown = null): Message => ({ t: 'event', name, payload });

describe('startNodeChild', () => {
  it('carries bytes and dates unchanged when a channel is used', async () => {
    const payload = { bytes: new Uint8Array([0, 255]), at: new Date(0), text: 'ü' };
    expect(await echo(start(), event('echo', payload))).toEqual(event('echo', payload));
  });

  it('runs what is to come before the script in the same process', async () => {
    await writeFile(join(folder, 'before.cjs'), `process.env.BEFORE = String(process.pid);`);
    const core = start({ before: join(folder, 'before.cjs') });
    const answer = await echo(core, event('environment'));
    expect(answer.t === 'event' && answer.payload).toContain('BEFORE');
  });

  it('ends with code 0 when it is asked to close', async () => {
    const core = start();
    const exit = exitOf(core);
    await echo(core, event('echo'));
    core.askToClose();
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  it('says how it ended and closes its channels when the child dies', async () => {
    const core = start();
    const exit = exitOf(core);
    const wire = portWire(core.open('core'));
    const closed = new Promise<void>((resolve) => wire.onClose(resolve));
    wire.post(event('die'));
    expect(await exit).toEqual({ code: null, signal: 'SIGKILL' });
    await closed;
  });

  it('takes messages without an error when the child is gone', async () => {
    const core = start();
    const exit = exitOf(core);
    core.kill();
    await exit;
    core.askToClose();
    portWire(core.open('core')).post(event('late'));
    expect((await exit).signal).toBe('SIGKILL');
  });

  it('reports an end when the program is not there', async () => {
    expect(await exitOf(start({ node: join(folder, 'no-such-node') }))).toEqual({ code: null, signal: 'not-started' });
  });

  it('keeps what belongs to Electron and Node options from the child when they are set', async () => {
    const core = start({ env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--no-warnings', COMPANION_DATA: '/d' } });
    const answer = await echo(core, event('environment'));
    const names = answer.t === 'event' ? (answer.payload as string[]) : [];
    expect(names).toContain('COMPANION_DATA');
    expect(names).not.toContain('ELECTRON_RUN_AS_NODE');
    expect(names).not.toContain('NODE_OPTIONS');
  });
});

describe('childEnvironment', () => {
  it('leaves out what is not set', () => {
    expect(childEnvironment({ A: '1', B: undefined, NODE_CHANNEL_FD: '3' })).toEqual({ A: '1' });
  });
});
