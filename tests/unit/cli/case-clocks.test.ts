import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';
import { WHOLE_CASE } from './whole-case.ts';

/** A case that was sent through the folder portal, with a command line in words and one in JSON. */
async function sentCase(severity: 1 | 2 | 3 | 4 = 2) {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const json = commandLineIn(data);
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ ...WHOLE_CASE, severity }));
  const { id } = (await json('case', 'new', '--file', join(folder, 'case.json'), '--submit')).json;
  await json('sync');
  return { id: String(id), json, words: (...args: readonly string[]) => commandLine([...args, '--data', data]) };
}

interface Told {
  readonly clocks: readonly {
    readonly view: {
      readonly clock: string;
      readonly dueAt: string;
      readonly targetMs: number;
      readonly segments: readonly { readonly from: string; readonly to: string; readonly counted: boolean }[];
    };
    readonly readings: readonly { readonly id: string; readonly inUse: boolean; readonly dueAt: string | null }[];
  }[];
}

describe('case clocks', () => {
  it('explains every clock with pieces that add up to the target and the other readings beside it', async () => {
    const { json } = await sentCase();
    const { clocks } = (await json('case', 'clocks', '1001')).json as unknown as Told;
    expect(clocks.map(({ view }) => view.clock)).toEqual(['firstResponse', 'managerPlan', 'closure']);
    const [first] = clocks;
    const counted = first?.view.segments
      .filter((piece) => piece.counted && Date.parse(piece.to) <= Date.parse(first.view.dueAt))
      .reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
    expect(counted).toBe(first?.view.targetMs);
    expect(first?.readings.map(({ id, inUse }) => `${id} ${inUse}`)).toEqual([
      'window true',
      'centre false',
      'any false',
      'fixed-offset false',
    ]);
    expect(first?.readings[0]?.dueAt).toBe(first?.view.dueAt);
  });

  it('is a table in two zones, and with --explain tells rule, citation, pieces and their sum', async () => {
    const { words } = await sentCase(1);
    const table = await words('case', 'clocks', '1001');
    expect(table.out).toMatch(
      /^CLOCK +STATE +DUE IN \S+ +DUE AT THE CENTRE +LEFT\nFirst response +\w+ .*-0[78]:00 +\d/u,
    );
    expect(table.out).toContain('Restoration');
    const why = await words('case', 'clocks', '1001', '--explain');
    expect(why.out).toContain('Target 1 h for severity 1, counted in: Support week');
    expect(why.out).toContain('Target less than 4 h for severity 1');
    expect(why.out).toMatch(/Says +G 4\.3; a target of the guide, not a promise; /u);
    expect(why.out).toContain('Counted until due: 1 h, target 1 h');
    expect(why.out).toContain('Counted until due: 4 h, target 4 h');
    expect(why.out).toContain('  * ');
  });

  it('says that there is nothing to show when the case has no severity yet', async () => {
    const data = temporaryFolder();
    const json = commandLineIn(data, { input: '{"title":"Half"}' });
    await json('case', 'new', '--file', '-');
    const shown = await commandLine(['case', 'clocks', '1001', '--data', data]);
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('no clocks yet') });
  });

  it('is refused when there is no such case', async () => {
    const { json } = await sentCase();
    expect(await json('case', 'clocks', '9')).toMatchObject({ code: 2, json: { error: { code: 'not-found' } } });
  });
});

describe('case record', () => {
  it('takes an answered call for the first response, and gives it back when it is withdrawn', async () => {
    const { json, words } = await sentCase();
    const noted = await json('case', 'record', '1001', 'call', '--with', 'Ann', '--note', 'will look');
    expect(noted).toMatchObject({ code: 0, json: { event: expect.any(String) } });
    const state = async (): Promise<unknown> =>
      ((await json('case', 'show', '1001')).json['clocks'] as { state: string }[])[0]?.state;
    expect(await state()).toBe('met');
    const shown = await words('case', 'show', '1001');
    expect(shown.out).toContain(`spoke with Ann on the telephone: will look  [${String(noted.json['event'])}]`);
    expect(shown.out).toContain('first response ended in time');
    expect(await json('case', 'withdraw', '1001', 'last')).toMatchObject({
      code: 0,
      json: { event: noted.json['event'] },
    });
    expect(await state()).toMatch(/running|waiting/u);
    expect(await json('case', 'withdraw', '1001', 'last')).toMatchObject({ code: 2 });
  });

  it.each([
    [['severty', '1'], 2, 'Did you mean "severity"?'],
    [['severity', '7'], 2, '"severity" takes 1, 2, 3 or 4, not "7".'],
    [['call', 'unanswered'], 2, '"call" takes no value, but there is "unanswered". Did you mean "--unanswered"?'],
    [['escalated', 'now'], 2, '"escalated" takes no value, but there is "now".'],
    [['pause'], 2, '"pause" needs a reason: pendingCustomer'],
    [['attempt', 'pigeon'], 2, 'portal, email and phone'],
    [['call', '--at', 'yesterday'], 2, '--at needs date, time and offset'],
    [['call', '--at', '2099-01-01T00:00:00Z'], 2, 'lies in the future'],
    [['resume', 'withL2L3'], 6, 'cannot go on'],
    [['plan'], 6, 'Nobody had asked for the Support Manager'],
    [['centre', 'atlantis'], 2, 'There is no support centre "atlantis". Known: san-diego.'],
  ])('is refused in words for %j', async (args, code, sentence) => {
    const { words } = await sentCase();
    const refused = await words('case', 'record', '1001', ...args);
    expect(refused.code).toBe(code);
    expect(refused.err).toContain(sentence);
  });

  it('notes severity, pause, escalation and what else is agreed', async () => {
    const { json } = await sentCase();
    for (const args of [
      ['severity', '1'],
      ['pause', 'agreedSchedule', '--until', '2099-01-01T00:00:00Z'],
      ['resume', 'agreedSchedule'],
      ['escalated'],
      ['plan', '--not-content'],
      ['restored', 'workaround'],
      ['disrupted'],
      ['attempt', 'email, phone'],
    ])
      expect(await json('case', 'record', '1001', ...args)).toMatchObject({ code: 0 });
    expect((await json('case', 'show', '1001')).json).toMatchObject({ severity: 1 });
  });
});

describe('case follow-up', () => {
  it('is refused while the case is open', async () => {
    const { json } = await sentCase();
    expect(await json('case', 'follow-up', '1001')).toMatchObject({ code: 6, json: { error: { code: 'refused' } } });
  });
});

describe('support hours', () => {
  it('tells the emergency line, the hours and the centres', async () => {
    const data = temporaryFolder();
    const words = await commandLine(['support', 'hours', '--week', '2026-11-25T12:00:00Z', '--data', data]);
    expect(words.out).toMatch(/^Emergencies +\+1 888-317-8807, (?:open until|opens) /mu);
    expect(words.out).toContain('Thanksgiving');
    const { json } = await commandLineIn(data)('support', 'hours', '--week', '2026-11-25T12:00:00Z');
    expect(json).toMatchObject({
      emergency: { zone: 'America/Los_Angeles', cite: 'G 3', week: [{ from: '2026-11-23T16:00:00.000Z' }] },
      reading: { id: 'window' },
    });
    expect(await commandLineIn(data)('support', 'hours', '--week', 'soon')).toMatchObject({ code: 2 });
  });

  it('leaves out the telephone and the e-mail address when the policy names none', async () => {
    const data = temporaryFolder();
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/writing-a-policy.md'), 'utf8');
    const file = join(temporaryFolder(), 'acme.json');
    writeFileSync(file, /```json\n(.*?)```/su.exec(guide)?.[1] ?? '');
    expect((await commandLine(['policy', 'apply', file, '--data', data])).code).toBe(0);
    const { out } = await commandLine(['support', 'hours', '--data', data]);
    expect(out).toMatch(/^Emergencies +always open\n/mu);
    expect(out).not.toContain('E-mail');
  });

  it('tells the number the company set instead of the policy', async () => {
    const json = commandLineIn(temporaryFolder());
    await json('settings', 'set', 'support.phone', '+49 30 1234');
    expect((await json('support', 'hours')).json).toMatchObject({ emergency: { phone: '+49 30 1234' } });
  });
});

describe('settings that move due times', () => {
  it.each(['policy.active', 'policy.tier'])('are refused by settings set: %s', async (key) => {
    const json = commandLineIn(temporaryFolder());
    expect(await json('settings', 'set', key, 'other')).toMatchObject({
      code: 6,
      json: { error: { code: 'refused' } },
    });
  });
});
