import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { shown } from './shown.ts';

/** Questions and answers, line by line: with a person at a terminal, or with lines that were piped in. */
export interface Dialog {
  readonly isTerminal: boolean;
  /** Whether anything can be answered at all: a person is there, or the pipe has a first line. */
  begins(): Promise<boolean>;
  /** Shows a prompt and answers the next line; undefined when nothing more comes or the person broke off. */
  ask(prompt: string): Promise<string | undefined>;
  /** Whether Ctrl+C was pressed. */
  interrupted(): boolean;
  /** Whether more was piped in than answers can be. Nothing of it is answered any more. */
  flooded(): boolean;
  close(): void;
}

interface DialogParts {
  readonly input: Readable;
  /** Where prompts are shown. */
  readonly prompts: NodeJS.WritableStream;
  readonly isTerminal: boolean;
  /** Ends waiting, as Ctrl+C does. */
  readonly signal: AbortSignal;
}

/** Lines that may wait until they are asked for. */
const MOST_AHEAD = 100;
/** More than all questions together can be answered with, in lines and in bytes. */
const MOST_LINES = 10_000;
const MOST_BYTES = 5_000_000;

/** A dialog over a stream. Lines that come before they are asked for wait. */
export function streamDialog({ input, prompts, isTerminal, signal }: DialogParts): Dialog {
  const source = isTerminal ? input : atMost(input, () => flood());
  const reader = createInterface(isTerminal ? { input, output: prompts, terminal: true } : { input: source });
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  let isOver = false;
  let wasInterrupted = false;
  let isFlooded = false;
  let seen = 0;
  const wake = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  const end = (): void => {
    isOver = true;
    wake();
  };
  const interrupt = (): void => {
    wasInterrupted = true;
    // What was piped in and not asked for yet is not answered any more.
    lines.length = 0;
    end();
  };
  const stopAsking = (): void => {
    // Nobody sees the questions any more: answers that still wait would be given to questions nobody read.
    lines.length = 0;
    reader.pause();
    end();
  };
  const flood = (): void => {
    isFlooded = true;
    stopAsking();
  };
  reader.on('line', (line) => {
    if (isOver) return;
    seen += 1;
    if (!isTerminal && seen > MOST_LINES) {
      flood();
      return;
    }
    lines.push(line);
    // A pipe without end is not read ahead without end.
    if (lines.length >= MOST_AHEAD) reader.pause();
    wake();
  });
  reader.on('close', end);
  reader.on('SIGINT', interrupt);
  prompts.on('error', stopAsking);
  signal.addEventListener('abort', interrupt, { once: true });
  const comes = async (): Promise<boolean> => {
    // Each wake leaves a line or the end behind, so one wait is enough.
    if (lines.length === 0 && !isOver) {
      reader.resume();
      await new Promise<void>((done) => waiting.push(done));
    }
    return lines.length > 0;
  };
  return {
    isTerminal,
    begins: () => (isTerminal ? Promise.resolve(true) : comes()),
    ask: async (prompt) => {
      if (isTerminal && !isOver) {
        reader.setPrompt(prompt);
        reader.prompt();
      } else prompts.write(prompt);
      if (!(await comes())) {
        prompts.write('\n');
        return undefined;
      }
      const line = lines.shift() ?? '';
      // What was piped in may be anybody's text.
      if (!isTerminal) prompts.write(`${shown(line)}\n`);
      return line;
    },
    interrupted: () => wasInterrupted,
    flooded: () => isFlooded,
    close: () => {
      signal.removeEventListener('abort', interrupt);
      prompts.removeListener('error', stopAsking);
      reader.close();
      input.unpipe();
      input.pause();
    },
  };
}

/** What is piped in, up to `MOST_BYTES`: a line that never ends would be put together until the memory is full. */
function atMost(input: Readable, onMore: () => void): Transform {
  let bytes = 0;
  return input.pipe(
    new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        bytes += chunk.byteLength;
        if (bytes <= MOST_BYTES) done(null, chunk);
        // Never done with this piece, so no other one is taken from the pipe.
        else onMore();
      },
    }),
  );
}
