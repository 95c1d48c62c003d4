import { EXIT } from './exit-codes.ts';
import { processIo, toleratePipes } from './io.ts';
import { runCommandLine } from './run.ts';

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
  const code = await runCommandLine(process.argv.slice(2), io, interrupt.signal);
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
