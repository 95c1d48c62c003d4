import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import { COMPLETE_FORM } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../cli/run-in-process.ts';
import { queueMachine } from './queue-plant.ts';

/** Two people at command lines of their own, and a help desk with a hand-over queue. */
async function twoCommandLines() {
  const rt = await startFakeRt();
  onTestFinished(() => rt.close());
  vi.stubEnv('COMPANION_PORTAL_TOKEN', rt.token);
  onTestFinished(() => void vi.unstubAllEnvs());
  const lineOf = async (name: string) => {
    const dataDir = temporaryFolder();
    const core = await queueMachine(name, rt, { dataDir });
    await core.close();
    return commandLineIn(dataDir);
  };
  return { rt, paul: await lineOf('Paul'), ada: await lineOf('Ada') };
}

async function prepared(run: ReturnType<typeof commandLineIn>): Promise<string> {
  const file = join(temporaryFolder(), 'case.json');
  writeFileSync(file, JSON.stringify(COMPLETE_FORM));
  return String((await run('case', 'new', '--file', file)).json['id']);
}

describe('handing over through the portal on the command line', () => {
  it('goes from one to the other and back, with the exit codes of the other ways', async () => {
    const { rt, paul, ada } = await twoCommandLines();
    const id = await prepared(paul);
    expect((await paul('case', 'submit', id)).code).toBe(6);
    const given = await paul('case', 'hand-over', id, '--to', 'Ada', '--portal', 'desk', '--note', 'Please');
    expect(given).toMatchObject({ code: 0, json: { id, queued: true, path: null, withheld: [] } });
    const handover = String(given.json['handover']);
    expect((await ada('case', 'take', handover)).code).toBe(2);
    expect(await paul('sync')).toMatchObject({ code: 0, json: { sent: 1, queued: 0 } });
    expect((await paul('case', 'handovers')).json).toMatchObject({
      handovers: [{ id: handover, state: 'handed-over' }],
    });
    expect((await ada('case', 'handovers')).json).toMatchObject({ waiting: [{ id: handover, note: 'Please' }] });
    const taken = await ada('case', 'take', handover);
    expect(taken).toMatchObject({ code: 0, json: { isBack: false } });
    const back = await ada('case', 'give-back', String(taken.json['id']), '--note', 'Which jobs?');
    expect(back).toMatchObject({ code: 0, json: { path: null } });
    expect((await ada('sync')).code).toBe(0);
    expect(await paul('case', 'handovers')).toMatchObject({
      code: 0,
      json: { handovers: [{ state: 'given-back', takenBy: { name: 'Ada' }, backNote: 'Which jobs?' }], problems: [] },
    });
    expect(rt.state.tickets).toHaveLength(1);
  });

  it('says what stands in the way, with a code each, when there is no queue, or the portal is away', async () => {
    const { rt, paul, ada } = await twoCommandLines();
    const id = await prepared(paul);
    const same = ['portal', 'add', 'rt', '--id', 'desk', '--url', rt.url, '--queue', 'Support'];
    expect(await paul(...same, '--handover-queue', 'support')).toMatchObject({
      code: 2,
      json: { error: { code: 'invalid' } },
    });
    expect((await paul(...same)).code).toBe(0);
    const refused = await paul('case', 'hand-over', id, '--to', 'Ada', '--portal', 'desk');
    expect(refused).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
    expect(refused.out).toContain('has no hand-over queue');
    expect((await paul('case', 'hand-over', id, '--to', 'Ada', '--portal', 'other')).code).toBe(2);
    expect((await paul(...same, '--handover-queue', 'Handover')).code).toBe(0);
    expect((await paul('portal', 'check', 'desk')).json).toMatchObject({ ok: true });
    await rt.close();
    expect((await paul('case', 'hand-over', id, '--to', 'Ada', '--portal', 'desk')).json).toMatchObject({
      queued: true,
    });
    expect((await paul('sync')).code).toBe(5);
    expect((await ada('case', 'handovers')).code).toBe(3);
    expect((await ada('case', 'take', '0193a5b0-0000-7000-8000-0000000000ff')).code).toBe(5);
  });

  it('goes once more when it stuck and is handed over again, and is no sending of the case', async () => {
    const { rt, paul, ada } = await twoCommandLines();
    const id = await prepared(paul);
    const portal = ['portal', 'add', 'rt', '--id', 'desk', '--url', rt.url, '--queue', 'Support', '--settle-ms', '0'];
    expect((await paul(...portal, '--handover-queue', '3')).code).toBe(0);
    const give = ['case', 'hand-over', id, '--to', 'Ada', '--portal', 'desk'];
    const { handover } = (await paul(...give)).json;
    expect((await paul('sync')).code).toBe(3);
    const stuck = await paul('case', 'handovers');
    expect(stuck.json).toMatchObject({
      handovers: [{ state: 'queued', problem: expect.stringContaining('support reads') as string }],
    });
    expect((await paul('case', 'submit', id)).code).toBe(6);
    expect((await paul(...portal, '--handover-queue', 'Handover')).code).toBe(0);
    expect((await paul(...give)).json).toMatchObject({ handover, queued: true });
    expect((await paul('sync')).code).toBe(0);
    expect(rt.state.tickets.map(({ queue }) => queue)).toEqual(['Handover']);
    expect((await ada('case', 'handovers')).json).toMatchObject({ waiting: [{ id: handover }] });
  });
});
