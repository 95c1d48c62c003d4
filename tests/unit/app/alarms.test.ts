import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Core, CoreDeps } from '../../../core/app/index.ts';
import type { HostTray } from '../../../shared/contract/host.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import { caseOf, completeDraft, COMPLETE_FORM, RESOURCES, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A desktop that remembers what it was asked to show, and can say something by itself. */
function madeUpDesktop() {
  const titles: string[] = [];
  const listeners = new Map<string, (payload: never) => void>();
  let tray: HostTray | undefined;
  const host: NonNullable<CoreDeps['host']> = {
    call: (name, input) => {
      if (name === 'host.notify') titles.push((input as { title: string }).title);
      if (name === 'host.tray') tray = input as HostTray;
      return Promise.resolve(ok({ shown: true, pictures: [], report: false, step: false } as never));
    },
    on: (name, listener) => {
      listeners.set(name, listener);
      return () => void listeners.delete(name);
    },
    close: () => undefined,
  };
  return {
    host,
    titles,
    tray: () => tray,
    woke: () => listeners.get('host.woke')?.({} as never),
  };
}

async function desktopCore(dataDir: string, clock: FakeClock) {
  const desktop = madeUpDesktop();
  const core = await startCore({ dataDir, face: 'test', host: desktop.host, platform: { clock } });
  core.startBackground();
  return { core, ...desktop };
}

/** Sends a case of severity 2 on a Monday morning in California: four hours until the first response is due. */
async function sentCase(core: Core): Promise<CaseId> {
  const id = await completeDraft(core, { ...COMPLETE_FORM, severity: 2 });
  valueOf(await core.client.call('cases.submit', { id }));
  valueOf(await core.client.call('sync.run', {}));
  return id;
}

const alarmsOf = async (core: Core) => valueOf(await core.client.call('alarms.list', {})).alarms;

describe('the alarms of a running core', () => {
  it('ring before and after the due time, stay over a restart, and end when support is noted to have called', async () => {
    const [dataDir, clock] = [temporaryFolder(), fakeClock('2026-11-23T17:00:00.000Z')];
    const first = await desktopCore(dataDir, clock);
    const id = await sentCase(first.core);
    clock.pass(1000);
    expect(first.tray()?.next).toEqual({
      label: 'Next due: case 1001 (severity 2) in 4 h',
      place: `/cases/${id}`,
    });
    clock.pass(3.75 * HOUR);
    expect(first.titles.at(-1)).toBe('Case 1001: 30 min left for the first response');
    const told = first.titles.length;
    await first.core.close();

    const second = await desktopCore(dataDir, clock);
    clock.pass(MINUTE);
    expect(second.titles).toEqual([]);
    expect(await alarmsOf(second.core)).toMatchObject([{ caseId: id, kind: 'warning', clock: 'firstResponse' }]);
    clock.sleep(9 * HOUR);
    second.woke();
    expect(second.titles).toEqual([expect.stringMatching(/^Case 1001: first response missed by 8 h/u)]);
    expect(second.tray()).toMatchObject({ alert: true });
    expect(await alarmsOf(second.core)).toMatchObject([{ kind: 'missed', dueAt: '2026-11-23T21:00:00.000Z' }]);
    expect(told).toBe(3);

    const call = { what: 'call', answered: true } as const;
    valueOf(await second.core.client.call('cases.record', { id, record: call }));
    clock.pass(1000);
    expect(await alarmsOf(second.core)).toEqual([]);
    expect(second.tray()).toMatchObject({ next: null, lines: ['Nothing waits for you'] });
  });

  it('are taken back when the clock was three days ahead and is set right, and ring when it is true', async () => {
    const clock = fakeClock('2026-11-23T17:00:00.000Z');
    const { core, titles } = await desktopCore(temporaryFolder(), clock);
    const id = await sentCase(core);
    clock.pass(HOUR);
    clock.jumpTo('2026-11-26T18:00:00.000Z');
    clock.pass(5000);
    expect(await alarmsOf(core)).toMatchObject([{ kind: 'missed' }]);
    clock.jumpTo('2026-11-23T18:00:05.000Z');
    clock.pass(5000);
    expect(await alarmsOf(core)).toEqual([]);
    expect((await caseOf(core, id)).clocks[0]).toMatchObject({ state: 'running' });
    const before = titles.length;
    clock.pass(3 * HOUR);
    expect(titles.slice(before).at(-1)).toBe('Case 1001: 30 min left for the first response');
    expect(await alarmsOf(core)).toMatchObject([{ kind: 'missed' }]);
  });

  it('go away when the policy moves the due time, and come at the new one', async () => {
    const clock = fakeClock('2026-11-23T17:00:00.000Z');
    const { core, titles } = await desktopCore(temporaryFolder(), clock);
    await sentCase(core);
    clock.pass(3.75 * HOUR);
    expect(await alarmsOf(core)).toHaveLength(1);
    const { inUse } = valueOf(await core.client.call('policies.list', {}));
    const { policy } = valueOf(await core.client.call('policies.get', { id: inUse.id, version: inUse.version }));
    const edited = structuredClone(policy) as { clocks: { severities: number[]; clock: string; target: unknown }[] };
    for (const rule of edited.clocks)
      if (rule.clock === 'firstResponse' && rule.severities.includes(2)) rule.target = { minutes: 360 };
    const base = { id: inUse.id, version: inUse.version };
    valueOf(await core.client.call('policies.apply', { change: { policy: edited }, note: 'test', base }));
    clock.pass(1000);
    const before = titles.length;
    expect((await alarmsOf(core)).map(({ dueAt }) => dueAt)).not.toContain('2026-11-23T21:00:00.000Z');
    clock.pass(2 * HOUR);
    expect(titles.slice(before).at(-1)).toBe('Case 1001: 30 min left for the first response');
  });

  it('wait on one timer besides the one of syncing', async () => {
    const clock = fakeClock('2026-11-23T17:00:00.000Z');
    const { core } = await desktopCore(temporaryFolder(), clock);
    for (let each = 0; each < 5; each += 1) await completeDraft(core);
    clock.pass(10_000);
    expect(clock.armed()).toBeLessThanOrEqual(2);
  });

  it('count in the new zone within five seconds when the zone of the machine changes while the core runs', () => {
    const script = `
      import { createCore } from ${JSON.stringify(new URL('../../../core/app/index.ts', import.meta.url).href)};
      const host = { call: () => Promise.resolve({ ok: true, value: { shown: true, pictures: [], report: false, step: false } }), on: () => () => {}, close: () => {} };
      const made = await createCore({ dataDir: ${JSON.stringify(temporaryFolder())}, face: 'test', host,
        app: { name: 'x', version: '0' }, resourcesDir: ${JSON.stringify(RESOURCES)} });
      const core = made.value;
      core.startBackground();
      const say = async () => console.log((await core.client.call('clocks.state', {})).value.zone);
      await say();
      const told = new Promise((resolve) => core.client.on('contacts.changed', ({ ids }) => resolve(ids)));
      process.env.TZ = 'Asia/Tokyo';
      const alive = setTimeout(() => {}, 20_000);
      const from = performance.now();
      console.log((await told)[0], performance.now() - from < 5_200);
      clearTimeout(alive);
      await say();
      await core.close();`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Europe/Berlin' },
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(['Europe/Berlin', 'profile true', 'Asia/Tokyo']);
  });
});
