import type { ChildProcess } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { companion, companionIn } from './run-companion.ts';
import { silentServer } from './silent-server.ts';
import { WHOLE_CASE } from './whole-case.ts';

/** Real processes on a busy machine: each start may take seconds. */
const SLOW = { timeout: 90_000 };

describe('the command line', SLOW, () => {
  it('says its version with Node and time zones', async () => {
    const { code, json } = await companion(['--version', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ name: 'Support Companion', version: expect.any(String), tz: expect.any(String) });
    expect(String(json['node'])).toMatch(/^2[4-9]\./u);
  });

  it('helps without touching a data folder', async () => {
    const data = join(temporaryFolder(), 'none');
    const help = await companion(['collect', '--help', '--data', data]);
    expect(help.code).toBe(0);
    expect(help.out).toContain('--profile PROFILE');
    expect(() => statSync(data)).toThrow('ENOENT');
  });

  it('ends with 2, JSON alone and a sentence when the input is wrong', async () => {
    const data = temporaryFolder();
    const { code, json, err } = await companionIn(data)('case', 'lst');
    expect(code).toBe(2);
    expect(json).toEqual({
      error: { code: 'invalid', message: 'There is no command "case lst". Did you mean "case list"?' },
    });
    expect(err).toBe('There is no command "case lst". Did you mean "case list"?\n');
    expect((await companion(['case'])).code).toBe(2);
    expect((await companion([])).code).toBe(2);
  });

  it('finds its data by COMPANION_DATA, and relative paths from where the person stands', async () => {
    const cwd = temporaryFolder();
    const { json } = await companion(['status', '--json'], { cwd, env: { COMPANION_DATA: 'mine' } });
    expect(json).toMatchObject({ dataDir: join(cwd, 'mine'), access: 'write', counts: { cases: 0 } });
    expect((await companionIn(join(cwd, 'mine'))('doctor')).json).toMatchObject({ ok: true });
  });
});

/** Writes the same into a program for as long as it takes any. */
function feed({ stdin }: ChildProcess, part: string): void {
  const more = (): void => {
    for (let takes = true; takes; takes = stdin?.write(part) ?? false);
  };
  stdin?.on('error', () => undefined).on('drain', more);
  more();
}

describe('case new --guided', SLOW, () => {
  it.each([
    ['a line without an end', 'x'],
    ['empty lines', '\n'],
  ])('ends with 2 while %s goes on to be piped in', async (_name, sign) => {
    const during = (child: ChildProcess): void => feed(child, sign.repeat(65_536));
    const { code, json } = await companionIn(temporaryFolder(), { during })('case', 'new', '--guided');
    expect(code).toBe(2);
    expect(json).toMatchObject({ error: { code: 'too-large' } });
  });

  it('keeps what was answered before when a line without an end comes behind it', async () => {
    const data = temporaryFolder();
    const during = (child: ChildProcess): void => {
      let said = '';
      child.stderr?.on('data', (text: string) => {
        const isAsked = said.includes('What went wrong?');
        said += text;
        if (!isAsked && said.includes('What went wrong?')) feed(child, 'x'.repeat(65_536));
      });
      child.stdin?.write('\nA title\n');
    };
    const { code, err } = await companionIn(data, { during })('case', 'new', '--guided');
    expect(code).toBe(2);
    expect(err).toContain('companion case new --guided --resume 1001');
    expect((await companionIn(data)('case', 'list')).json).toMatchObject({ cases: [{ title: 'A title' }] });
  });
});

describe('case new --file', SLOW, () => {
  const tooLarge = { code: 2, json: { error: { code: 'too-large' } } };

  it('ends with 2 while text without an end goes on to be piped in, and keeps nothing', async () => {
    const data = temporaryFolder();
    const during = (child: ChildProcess): void => feed(child, ' '.repeat(65_536));
    const refused = await companionIn(data, { during })('case', 'new', '--file', '-');
    expect(refused).toMatchObject(tooLarge);
    expect(refused.err).toBe(
      'Standard input has more than 5 MB, which is too much for a case. Files go along with --attach.\n',
    );
    expect((await companionIn(data)('case', 'list')).json).toMatchObject({ cases: [] });
  });

  it('ends with 2 when the file that is named has no end', async () => {
    expect(await companionIn(temporaryFolder())('case', 'new', '--file', '/dev/zero')).toMatchObject(tooLarge);
  });

  it('takes a case with long answers', async () => {
    const input = JSON.stringify({ ...WHOLE_CASE, description: 'x'.repeat(100_000), errorText: 'é'.repeat(100_000) });
    expect(await companionIn(temporaryFolder(), { input })('case', 'new', '--file', '-')).toMatchObject({ code: 0 });
  });
});

describe('Ctrl+C', SLOW, () => {
  it('leaves a portal that never answers with 130, and the data folder is free again', async () => {
    const { url, reached } = await silentServer();
    const data = temporaryFolder();
    const env = { COMPANION_PORTAL_TOKEN: 'secret-token' };
    const run = companionIn(data, { input: JSON.stringify(WHOLE_CASE), env });
    // Added without the token, so that nothing of a test lands in this machine's secret store.
    await companionIn(data)('portal', 'add', 'rt', '--id', 'rt', '--url', url, '--queue', 'General');
    await run('case', 'new', '--file', '-', '--submit');
    const interrupted = companionIn(data, {
      env,
      during: (child) => void reached.then(() => child.kill('SIGINT')),
    });
    expect((await interrupted('sync')).code).toBe(130);
    expect((await run('status')).json).toMatchObject({ access: 'write', counts: { waiting: 1 } });
  });

  it('ends reading of standard input with 130', async () => {
    const data = temporaryFolder();
    const run = companionIn(data, {
      during: (child) => {
        child.stdin?.write('{"title":');
        // The lock is taken before the input is read.
        const timer = setInterval(() => {
          if (!readdirSync(data).includes('owner.json')) return;
          clearInterval(timer);
          child.kill('SIGINT');
        }, 20);
      },
    });
    expect(await run('case', 'new', '--file', '-')).toMatchObject({
      code: 130,
      json: { error: { code: 'cancelled' } },
    });
  });
});
