import { EXIT } from './exit-codes.ts';
import { processIo, toleratePipes } from './io.ts';
import { runCommandLine } from './run.ts';

/**
 * Node ends a process, with exit code 0, when nothing is left that could wake it: a wait for the answer of a child that
 * died, with a time limit of ours that keeps nothing alive. A command ends when it has answered, and not before.
 */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The command line's entry; `companion.mjs` and the packaged `companion` start it on the right Node. */
async function main(): Promise<void> {
  const interrupt = new AbortController();
  const io = processIo(interrupt.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
      interrupt.abort();
    });
  endWithStarter();
  toleratePipes();
  const stayAlive = setInterval(() => undefined, LONGEST_TIMER_MS);
  const code = await runCommandLine(process.argv.slice(2), io, interrupt.signal);
  clearInterval(stayAlive);
  // Sockets that are still closing must not hold the terminal.
  process.exit(code);
}

/** Where `companion.mjs` started this process and is killed, the data folder must not stay held by an orphan. */
function endWithStarter(): void {
  if (process.channel === undefined || process.channel === null) return;
  process.on('disconnect', () => process.exit(EXIT.internal));
  process.channel.unref();
}

void main();
