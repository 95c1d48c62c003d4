import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFRESH } from '../../helpers/refresh-form.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const GRADED = { ...REFRESH, severity: 3 };

/** A machine for a request that lacks nothing but the approval, with the name of the person at it. */
async function aRefresh(form: object = GRADED) {
  const data = join(temporaryFolder(), 'data');
  const run = commandLineIn(data);
  const { profile } = (await run('contact', 'me')).json as { profile: { name: string; userId: string } };
  const me = profile.name === '' ? profile.userId : profile.name;
  const file = async (...more: readonly string[]) =>
    commandLine(['case', 'new', '--file', '-', ...more, '--data', data], { input: JSON.stringify(form) });
  const resume = async (...lines: readonly string[]) =>
    commandLine(['case', 'new', '--guided', '--resume', '1001', '--data', data], {
      input: lines.map((line) => `${line}\n`).join(''),
    });
  return { run, file, resume, me };
}

describe('a guided case that needs an approval', () => {
  it('goes straight to the review, names who approves and how, and offers no sending while it is missing', async () => {
    const { file, resume, run } = await aRefresh();
    await run('contact', 'add', 'Ada', '--role', 'primary');
    await file();
    const { code, err } = await resume('send', 'save');
    expect(code).toBe(0);
    expect(err).not.toContain('== What happened');
    expect(err).toMatch(/(\d+) of \1 answered\. Still open before it can be sent: approval\./u);
    expect(err).toContain(
      'Only they decide: Ada. One of them, here or told to you: companion case approve 1001 --by NAME',
    );
    expect(err).toContain('After that: companion case new --guided --resume 1001');
    expect(err).toContain('Answer with save or back.');
    await run('case', 'approve', '1001', '--by', 'Ada');
    const again = await resume('send', 'save');
    expect(again.err).not.toContain('still open');
    expect(again.err).toContain('companion case hand-over 1001 --to NAME');
    expect(again.err).toContain('Answer with save or back.');
  });

  it('asks for the approval and sends when the person at the terminal is a key contact', async () => {
    const { file, resume, run, me } = await aRefresh();
    await run('contact', 'add', me, '--role', 'primary');
    await file();
    const { code, out, err } = await resume('yes', 'send');
    expect(err).toContain(`Do you approve this, as key contact ${me}?`);
    expect(err).toContain(`${me} approved what it asks for.`);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('is queued.') as unknown });
  });

  it('says that it has to be approved again when it was changed since', async () => {
    const { file, resume, run } = await aRefresh();
    await run('contact', 'add', 'Ada', '--role', 'primary');
    await file();
    await run('case', 'approve', '1001', '--by', 'Ada');
    const { err } = await resume('back', 'back', '12.3.2', '', 'save');
    expect(err).toContain('It was approved, and what it asks for is another now');
  });

  it('says how a key contact is named when there is none', async () => {
    const { file, resume } = await aRefresh();
    await file();
    expect((await resume('save')).err).toContain('companion contact add NAME --role primary');
  });

  it('begins with the first question that is open, and asks for no approval of what is not whole', async () => {
    const { file, resume, run, me } = await aRefresh({ ...GRADED, version: undefined });
    await run('contact', 'add', me, '--role', 'primary');
    await file();
    const { err } = await resume('', 'save');
    expect(err).toContain('Which version of the product?');
    expect(err).not.toContain('Do you approve this');
    expect(err).toContain('what support needs first at the front: version, approval.');
  });
});

describe('a case from a file that cannot be sent', () => {
  it('is approved and sent, and not written again, when only the approval is missing', async () => {
    const { file } = await aRefresh();
    const { code, err } = await file('--submit');
    expect(code).toBe(2);
    expect(err).toContain('"case approve 1001" is how a key contact agrees to what it asks for');
    expect(err).toContain('then "case submit 1001" sends it.');
    expect(err).not.toContain('Answer it in the file');
  });

  it('names the approval as the last thing when more is missing', async () => {
    const { file } = await aRefresh({ ...GRADED, version: undefined });
    const { err } = await file('--submit');
    expect(err).toContain('Answer it in the file');
    expect(err).toContain('Once it is complete, "case approve 1001"');
  });
});
