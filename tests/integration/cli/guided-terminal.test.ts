import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../../unit/cli/run-in-process.ts';

const ENTRY = fileURLToPath(new URL('../../../cli/companion.mjs', import.meta.url));
const QUOTE = /'/gu;

/** The command line on a terminal of its own, made by `script` of Debian's bsdutils. */
function atTerminal(args: readonly string[]) {
  const words = [process.execPath, ENTRY, ...args].map((word) => `'${word.replaceAll(QUOTE, `'\\''`)}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', words, '/dev/null'], { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (screen += text));
  const seen = async (text: string): Promise<void> => {
    await expect.poll(() => screen, { timeout: 20_000, interval: 50 }).toContain(text);
  };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { seen, ended, type: (keys: string) => child.stdin.write(keys) };
}

describe('case new --guided at a real terminal', () => {
  it('keeps what was typed and says how to go on when Ctrl+C is pressed', async () => {
    const data = join(temporaryFolder(), 'data');
    const terminal = atTerminal(['case', 'new', '--guided', '--data', data]);
    await terminal.seen('What kind of case is it?');
    terminal.type('\r');
    await terminal.seen('What is it, in one line?');
    terminal.type('Gantt is slow\r');
    await terminal.seen('What went wrong?');
    terminal.type('half a sent\u{3}');
    await terminal.seen('companion case new --guided --resume 1001');
    expect(await terminal.ended).toBe(130);
    expect((await commandLineIn(data)('case', 'list')).json).toMatchObject({
      cases: [{ number: 1001, state: 'draft', title: 'Gantt is slow' }],
    });
  });
});
