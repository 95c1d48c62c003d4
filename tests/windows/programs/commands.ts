// Several command lines in one process, on the real core and the real Windows: only the terminal is the test's.
import { processIo } from '../../../cli/io.ts';
import { runCommandLine } from '../../../cli/run.ts';
import { answer } from '../../helpers/windows/answer.ts';

async function ran(tokens: readonly string[]) {
  const said = { out: '', err: '' };
  const { signal } = new AbortController();
  const io = {
    ...processIo(signal),
    out: async (text: string) => void (said.out += text),
    err: async (text: string) => void (said.err += text),
    watched: false,
  };
  return { code: await runCommandLine(tokens, io, signal), ...said };
}

await answer(async (lines) => {
  if (!Array.isArray(lines)) throw new Error('not asked as agreed');
  const all = [];
  for (const tokens of lines) all.push(await ran(tokens as readonly string[]));
  return all;
});
