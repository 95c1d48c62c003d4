import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const data = (): string => join(temporaryFolder(), 'data');

/** Answers with the lines, and says how it ended and what the draft holds. */
async function guided(lines: readonly string[], options: { readonly data?: string; readonly args?: string[] } = {}) {
  const folder = options.data ?? data();
  const args = ['case', 'new', '--guided', ...(options.args ?? []), '--data', folder];
  const ran = await commandLine(args, { input: lines.map((line) => `${line}\n`).join('') });
  const list = (await commandLineIn(folder)('case', 'list')).json['cases'] as { id: string; number: number }[];
  const [first] = list;
  const stored = first === undefined ? undefined : (await commandLineIn(folder)('case', 'show', first.id)).json;
  return {
    code: ran.code,
    out: ran.out,
    err: ran.err,
    folder,
    list,
    stored,
    form: stored?.['form'] as Record<string, unknown> | undefined,
  };
}

const WHAT = [
  '', // kind: problem
  'Gantt very slow since this morning',
  'Opening it takes two minutes',
  'Five seconds',
  'unknown there was none',
  '2026-11-23T16:40:00+01:00',
  'Production',
  'several people',
  'planner3, kpatel (Kim Patel)',
  'yes',
];
/** The seven checks: answered, not known, left to the machine. */
const CHECKS = ['no', 'not sure', 'yes', 'one', 'each', '', ''];
/** No known answer solves it. */
const GO_ON = '';
const TWO = [GO_ON, '1', '3', '2', '', ''];
const REST = [
  'Line 3 has no plan',
  'Before 22:00',
  'Open the Gantt',
  'Server 2',
  '12.3.1',
  '',
  'unknown nothing to show',
  'unknown none ran',
];

describe('case new --guided', () => {
  it('asks in the order of the window and sends the case when everything is answered', async () => {
    const { code, err, stored, form } = await guided([...WHAT, ...CHECKS, ...TWO, ...REST, 'send']);
    expect(code).toBe(0);
    expect(stored).toMatchObject({ state: 'queued', severity: 2 });
    expect(form).toMatchObject({
      title: 'Gantt very slow since this morning',
      users: [{ id: 'planner3' }, { id: 'kpatel', name: 'Kim Patel' }],
      oneOrMany: 'many',
      severityAnswers: { signIn: 'all', stopped: 'several', workaround: 'no' },
      workaround: 'None',
      endUserProblem: true,
      checks: {
        elsewhere: { answer: 'no', from: 'person' },
        known: { answer: 'unsure' },
        reproduced: { answer: 'yes' },
        instances: { answer: 'one' },
        pattern: { answer: 'each' },
      },
      unknown: { errorText: 'there was none', attachments: 'nothing to show', recordings: 'none ran' },
    });
    const titles = ['What happened', 'Checks', 'Known answers', 'Severity', 'Details', 'Evidence', 'Review'];
    const places = titles.map((title) => err.indexOf(`== ${title}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(err).toContain('It fits 2 Major impact, because several people are stopped and there is no workaround.');
    expect(err).toContain(
      'A function you depend on hangs or hardly answers (severity 2)   <- your words sound like this',
    );
    expect(err).toMatch(/2 Major impact: .* First response by \d{4}-\d\d-\d\d \d\d:\d\d/u);
  });

  it('shows where an answer came from and takes it when Enter is pressed', async () => {
    const { err, form } = await guided(['', 'Title', '', '', '', '', '', '', '', '', 'save']);
    expect(err).toContain('(Your profile on this machine; Enter takes it)');
    expect(form).toMatchObject({ sources: { users: { from: 'machine' }, title: { from: 'person' } } });
  });

  it('goes back, helps and asks again when an answer means nothing', async () => {
    const { code, err, form } = await guided(['trouble', '?', 'question', 'First', 'back', 'Second', 'save']);
    expect(code).toBe(0);
    expect(err).toContain('Answer with a number from 1 to 8');
    expect(err).toContain('A problem is something that does not work.');
    expect(form).toMatchObject({ kind: 'question', title: 'Second' });
  });

  it('keeps the draft, says how to go on, and goes on there when the answers end', async () => {
    const begun = await guided([...WHAT, ...CHECKS, ...TWO]);
    expect(begun).toMatchObject({ code: 3, stored: { state: 'draft' } });
    expect(begun.out).toContain('companion case new --guided --resume 1001');
    const resumed = await guided([...REST, 'send'], { data: begun.folder, args: ['--resume', '1001'] });
    expect(resumed).toMatchObject({ code: 0, stored: { state: 'queued' } });
    expect(resumed.list).toHaveLength(1);
    expect(resumed.err).not.toContain('What is it, in one line?');
  });

  it('begins with the telephone, and notes the call as the first event, when the severity is 1', async () => {
    const ONE = [GO_ON, '3', '4', '2', '', '', 'yes, they'];
    const { err, stored } = await guided([...WHAT, ...CHECKS, ...ONE, ...REST, 'send']);
    expect(err.indexOf('888-317-8807')).toBeLessThan(err.indexOf('== What happened'));
    expect(err).toContain('Severity 1: call now.');
    expect(err.indexOf('Severity 1: call now.')).toBeLessThan(err.indexOf('What does it cost the business?'));
    const events = stored?.['events'] as { kind: string; record?: { what: string; answered: boolean } }[];
    expect(events.slice(0, 3)).toMatchObject([
      { kind: 'created' },
      { kind: 'recorded', record: { what: 'call', answered: true } },
      { kind: 'submitted' },
    ]);
    expect(stored).toMatchObject({ severity: 1 });
  });

  it('does not take "unknown" for the business impact, nor send, when the severity is 2', async () => {
    const rest = ['unknown nobody knows', '', ...REST.slice(1), 'send', 'save'];
    const { code, err, stored } = await guided([...WHAT, ...CHECKS, ...TWO, ...rest]);
    expect(code).toBe(0);
    expect(err).toContain('has to be told at severity 1 and 2');
    expect(err).toContain('Answer with save or back.');
    expect(stored).toMatchObject({ state: 'draft', missing: ['businessImpact'] });
  });

  it('says so calmly when the severity is chosen higher than the answers fit', async () => {
    const { err } = await guided([...WHAT, ...CHECKS, GO_ON, '1', '2', '1', 'On paper', '', '1', 'not yet', 'save']);
    expect(err).toContain('Your answers fit 3. You may log it as 1; support may change it after talking to you.');
  });

  it('copies a file, also one that was dragged in with quotes', async () => {
    const file = join(temporaryFolder(), 'shot.txt');
    writeFileSync(file, 'seen');
    const files = [...REST.slice(0, 6), 'nowhere.txt', `"${file}"`, '', '', 'save'];
    const { err, stored } = await guided([...WHAT, ...CHECKS, ...TWO, ...files]);
    expect(err).toContain('There is no file');
    expect(stored).toMatchObject({ attachments: [{ name: 'shot.txt' }] });
  });

  it('ends with 2 and a sentence, and begins nothing, when nobody is there to answer', async () => {
    const folder = data();
    const { code, err } = await commandLine(['case', 'new', '--guided', '--data', folder]);
    expect(code).toBe(2);
    expect(err).toContain('nobody is here to answer');
    expect((await commandLineIn(folder)('case', 'list')).json).toMatchObject({ cases: [] });
  });

  it('reads a known answer, and closes the draft when it solved it', async () => {
    const { code, out, err, list } = await guided([...WHAT, ...CHECKS, '99', '1', 'solved 1']);
    expect(err).toContain('Does one of these solve it?');
    expect(err).toContain('"solved 1", or Enter.');
    expect(err).toMatch(/https:\/\//u);
    expect(err).toContain('is noted as what solved it, and the draft is closed.');
    expect({ code, out }).toEqual({ code: 0, out: 'Draft 1001 is closed.\n' });
    expect(list).toMatchObject([{ number: 1001, state: 'closed' }]);
  });

  it('asks of a wish what the policy asks of wishes, with its terms', async () => {
    const run = await guided(['enhancement', 'Colour by customer', 'Jobs look alike', 'save']);
    expect(run.err).not.toContain('What did the message say, word for word?');
    const rest = [
      'One colour a customer',
      GO_ON,
      'On paper',
      'Fewer mistakes',
      'yes',
      '',
      'yes',
      '12.3.1',
      '',
      'send',
      'save',
    ];
    const resumed = await guided(rest, { data: run.folder, args: ['--resume', '1001'] });
    expect(resumed.err).toContain('Do you agree to this?');
    expect(resumed.err).not.toContain('Who is stopped?');
    expect(run.err).toContain('4 Idea for the product');
    expect(run.err).toContain('What is your idea?');
    expect(resumed.err).not.toContain('How severe is it?');
    expect(resumed.err).not.toContain('Collect facts, logs and settings');
    expect(resumed.form).toMatchObject({
      severity: 4,
      request: {
        fields: { 'business-value': 'Fewer mistakes' },
        accepted: [{ term: 'no-promise', by: expect.any(String) as unknown }, { term: 'not-confidential' }],
      },
    });
    expect(resumed.err).toMatch(/Agreed by .+, 20\d\d-\d\d-\d\d \d\d:\d\d: Nobody promises that/u);
    expect(resumed.err).toContain('Not agreed to yet: What you hand in belongs to the vendor');
    expect(resumed.err).toContain('Answer with save or back.');
    expect(resumed.stored).toMatchObject({ missing: ['accept.property'] });
  });

  it('asks again when an answer goes on over lines without end, and keeps one of a few lines', async () => {
    const endless = Array.from({ length: 7 }, () => `${'x'.repeat(90_000)}\\`);
    const { code, err, form } = await guided(['', ...endless, 'its end', 'A title', 'One\\', 'two', 'save']);
    expect(code).toBe(0);
    expect(err).toContain('This answer is too long, so nothing of it was kept.');
    expect(form).toMatchObject({ title: 'A title', description: 'One\ntwo' });
  });

  it.each([
    ['a line without an end', 'x'.repeat(6_000_000)],
    ['twenty megabytes of empty lines', '\n'.repeat(20_000_000)],
  ])('ends with 2 and a sentence, and begins nothing, when %s is piped in', async (_name, input) => {
    const folder = data();
    const { code, err, json } = await commandLine(['case', 'new', '--guided', '--data', folder, '--json'], { input });
    expect(code).toBe(2);
    expect(err).toContain('More was piped in than the questions can be answered with');
    expect(json).toMatchObject({
      error: { code: 'too-large', message: expect.stringContaining('Nothing of it was kept.') as string },
    });
    expect((await commandLineIn(folder)('case', 'list')).json).toMatchObject({ cases: [] });
  });

  it('keeps no draft when nothing was written', async () => {
    expect(await guided(['', ''])).toMatchObject({ code: 3, list: [] });
  });

  it.each([
    [['--file', 'x.json'], '--file does not go with it'],
    [['--submit'], '--submit does not go with it'],
  ])('is refused when it comes with %j', async (args, expected) => {
    const folder = data();
    const { code, err } = await commandLine(['case', 'new', '--guided', ...args, '--data', folder], { input: 'x\n' });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('refuses to go on with a case that was sent', async () => {
    const { folder } = await guided([...WHAT, ...CHECKS, ...TWO, ...REST, 'send']);
    const again = await guided([''], { data: folder, args: ['--resume', '1001'] });
    expect(again).toMatchObject({ code: 6 });
    expect(again.err).toContain('was sent already');
    expect(existsSync(folder)).toBe(true);
  });
});
