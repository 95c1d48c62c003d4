// Redacts in a thread: text in, redacted file out. Nothing that was taken out is written anywhere.
import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createRedactor, parseRules } from '../../redaction/index.ts';
import type { Findings, Literal, Redacted, RedactionStream, Redactor } from '../../redaction/index.ts';
import { bytesOf, LeftOutError } from './redact-source.ts';
import type { GatherAnswer, RedactAnswer, RedactStart, RedactTask, TextsAnswer, TextsTask } from './redact-messages.ts';
import { serveTasks } from './serve.ts';

/** Up to here a file is looked at as a whole; what is longer, piece by piece. */
const WHOLE_BYTES = 8 * 1024 * 1024;

serveTasks((start: RedactStart) => {
  const rules = parseRules(start.rules);
  if (!rules.ok) throw new Error(rules.error.message);
  const { key, profile, known, literals, allowed } = start;
  const redactor = createRedactor(rules.value, { key, profile, known, literals, allowed });
  return async (task: RedactTask | TextsTask): Promise<GatherAnswer | RedactAnswer | TextsAnswer> => {
    try {
      if (task.pass === 'texts') return redactTexts(redactor, task);
      return task.pass === 'gather' ? await gather(redactor, task) : await redact(redactor, task);
    } catch (error) {
      if (error instanceof LeftOutError) return { ok: false, reason: error.message };
      throw error;
    }
  };
});

async function gather(redactor: Redactor, { name, source }: RedactTask): Promise<GatherAnswer> {
  const found: Literal[] = [];
  for await (const bytes of pieces(bytesOf(source))) {
    const answer = redactor.gather({ name, bytes });
    if (!answer.ok) return answer;
    found.push(...answer.literals);
  }
  return { ok: true, literals: found };
}

const LEFT_OUT = '[REDACTED:secret]';

/** Two passes: what one line gives away is taken out of all. */
function redactTexts(redactor: Redactor, { texts, names }: TextsTask): TextsAnswer {
  const inputs = texts.map((text) => ({ name: 'line.log', format: 'log', bytes: Buffer.from(text, 'utf8') }));
  const literals = inputs.flatMap((input) => {
    const found = redactor.gather(input);
    return found.ok ? found.literals : [];
  });
  const redacted = inputs.map((input) => {
    const answer = redactor.redact(input, literals);
    return answer.ok ? Buffer.from(answer.bytes).toString('utf8') : LEFT_OUT;
  });
  return { ok: true, texts: redacted, names: names.map((name) => redactor.redactName(name)) };
}

async function redact(redactor: Redactor, task: Extract<RedactTask, { pass: 'redact' }>): Promise<RedactAnswer> {
  const output = await createOutput(task.target);
  let whole = false;
  try {
    const answer = await redactInto(output, redactor, task);
    whole = answer.ok;
    return answer;
  } finally {
    await output.handle.close();
    if (!whole) await rm(task.target, { force: true });
  }
}

async function redactInto(
  output: Output,
  redactor: Redactor,
  { name, source, literals }: Extract<RedactTask, { pass: 'redact' }>,
): Promise<RedactAnswer> {
  const input = bytesOf(source);
  try {
    const head = await upTo(input, WHOLE_BYTES);
    const result = head.ended
      ? redactor.redact({ name, bytes: head.bytes }, literals)
      : await throughStream(output, redactor.stream({ name }, literals), head.bytes, input);
    if (!result.ok) return result;
    await output.write(result.bytes);
    return answerOf(output, result);
  } finally {
    await input.return(undefined);
  }
}

async function throughStream(
  output: Output,
  stream: RedactionStream,
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): Promise<Redacted> {
  await output.write(stream.push(head));
  for await (const chunk of rest) await output.write(stream.push(chunk));
  return stream.end();
}

interface Output {
  readonly handle: FileHandle;
  write(bytes: Uint8Array): Promise<void>;
  size(): number;
  sha256(): string;
}

async function createOutput(path: string): Promise<Output> {
  const handle = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  return {
    handle,
    write: async (bytes) => {
      if (bytes.byteLength === 0) return;
      hash.update(bytes);
      size += bytes.byteLength;
      await handle.writeFile(bytes);
    },
    size: () => size,
    sha256: () => hash.digest('hex'),
  };
}

function answerOf(output: Output, { encoding, format, removals, more, counts, replaced }: Findings): RedactAnswer {
  return {
    ok: true,
    bytes: output.size(),
    sha256: output.sha256(),
    encoding,
    format,
    removals,
    more,
    counts: [...counts],
    replaced: [...replaced],
  };
}

/** The first bytes of a source, and whether that is all of it. */
async function upTo(
  source: AsyncGenerator<Uint8Array>,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly ended: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= most) {
    const next = await source.next();
    if (next.done === true) return { bytes: Buffer.concat(chunks), ended: true };
    chunks.push(next.value);
    size += next.value.byteLength;
  }
  return { bytes: Buffer.concat(chunks), ended: false };
}

/** A long source in pieces that end with a line; the byte order mark stands in front of each, so that each is read alike. */
async function* pieces(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  let mark: Uint8Array | undefined;
  try {
    for (let ended = false; !ended;) {
      const head = await upTo(source, WHOLE_BYTES);
      ended = head.ended;
      const all = Buffer.concat([rest, head.bytes]);
      mark ??= markOf(all);
      const cut = ended ? all.byteLength : lastLine(all, mark);
      const piece = all.subarray(0, cut);
      yield startsWith(piece, mark) ? piece : Buffer.concat([mark, piece]);
      rest = new Uint8Array(all.subarray(cut));
    }
  } finally {
    await source.return(undefined);
  }
}

function markOf(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return bytes.slice(0, 2);
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.slice(0, 3) : new Uint8Array(0);
}

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Behind the last line's end; all of it where there is no line's end, so that a line of any length comes through. */
function lastLine(bytes: Uint8Array, mark: Uint8Array): number {
  const isWide = mark.byteLength === 2;
  const at = bytes.lastIndexOf(0x0a);
  if (at < 0) return bytes.byteLength;
  return isWide ? (at + 2) & ~1 : at + 1;
}
