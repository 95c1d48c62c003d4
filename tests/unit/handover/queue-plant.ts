import { onTestFinished } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { Clock, Net, Secrets } from '../../../core/platform/ports.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import type { FakeRt } from '../../fakes/portal-rt/index.ts';
import { COMPLETE_FORM, memorySecrets, startCore, valueOf } from '../../helpers/core.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import type { FaultProxy } from '../../helpers/faults/proxy.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes } from './plant.ts';

export const DESK = 'desk' as PortalId;

interface Access {
  readonly url: string;
  readonly token: string;
}

/** A machine of somebody whose portal has a hand-over queue. */
export async function queueMachine(
  name: string,
  { url, token }: Access,
  options: {
    readonly dataDir?: string;
    readonly secrets?: Secrets;
    readonly net?: Net;
    readonly clock?: Clock;
    readonly settleMs?: number;
    readonly maxFileBytes?: number;
  } = {},
): Promise<Core> {
  const {
    dataDir = temporaryFolder(),
    secrets = memorySecrets(),
    net,
    clock,
    settleMs = 0,
    maxFileBytes = 5_000_000,
  } = options;
  const ports = { secrets, ...(net === undefined ? {} : { net }), ...(clock === undefined ? {} : { clock }) };
  const core = await startCore({ dataDir, platform: ports });
  const { client } = core;
  const { contacts } = valueOf(await client.call('contacts.list', {}));
  if (contacts.length > 0) return core;
  for (const one of ['Ada', 'Bea']) {
    const email = `${one.toLowerCase()}@plant.example`;
    valueOf(await client.call('contacts.save', { name: one, email, phone: '', role: 'primary' }));
  }
  const email = `${name.toLowerCase()}@plant.example`;
  valueOf(await client.call('profile.save', { userId: name.toLowerCase(), name, email, timeZone: 'Europe/Berlin' }));
  const queues = { queue: 'Support', handoverQueue: 'Handover' };
  const config = { kind: 'rt' as const, id: DESK, url, ...queues, settleMs, maxFileBytes };
  valueOf(await client.call('portals.add', { config, secret: token, makeDefault: true }));
  return core;
}

export interface QueueScene {
  readonly rt: FakeRt;
  /** Between Paul and the help desk. */
  readonly line: FaultProxy;
  readonly paul: Core;
  readonly ada: Core;
}

/** A help desk with two queues; Paul prepares, Ada may send. */
export async function queueScene(): Promise<QueueScene> {
  const rt = await startFakeRt();
  onTestFinished(() => rt.close());
  const line = await startFaultProxy(rt.url);
  onTestFinished(() => line.close());
  return {
    rt,
    line,
    paul: await queueMachine('Paul', { url: line.url, token: rt.token }),
    ada: await queueMachine('Ada', rt),
  };
}

/** A complete draft with one file. */
export async function preparedCase(core: Core): Promise<string> {
  const { id } = valueOf(await core.client.call('cases.create', { kind: 'problem', form: COMPLETE_FORM }));
  await attachBytes(core, id, 'notes.txt', 'Seen at 16:40.\r\n');
  return id;
}

/** One look at where cases wait and what became of them. */
export const look = async ({ client }: Core) => valueOf(await client.call('handover.look', {}));

/** Sends what waits, once. */
export const sync = async ({ client }: Core) => valueOf(await client.call('sync.run', {}));

/** The tickets of hand-overs at the help desk. */
export const inQueue = ({ rt }: QueueScene) => rt.state.tickets.filter(({ queue }) => queue === 'Handover');

/** The packages that arrived there. */
export const packages = ({ rt }: QueueScene) =>
  rt.state.parts.filter(({ fileName }) => fileName === 'case.companion-case');

/** Hands it to Ada through the queue; `sync` may fail on the way. */
export async function giveThrough(core: Core, id: string, note = ''): Promise<string> {
  const given = valueOf(await core.client.call('handover.give', { id, to: 'Ada', portal: DESK, note }));
  await sync(core);
  return given.handover ?? '';
}
