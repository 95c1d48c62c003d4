import { createHash } from 'node:crypto';
import { createAutomaton } from './anchors.ts';
import { COMMAND_SHAPES } from './commands.ts';
import { base64Texts, otherReadings } from './decoded.ts';
import type { KnownFinder } from './fingerprints.ts';
import { lookAtName, nameAround } from './key-look.ts';
import { KEY_STEMS } from './key-words.ts';
import { productKeys, SHAPES } from './shapes.ts';
import type { Finding } from './types.ts';
import { isHarmless } from './values.ts';
import { readingsOf } from './views.ts';
import type { Pieces } from './views.ts';

const LOOKS = [...SHAPES, ...COMMAND_SHAPES];
const WORDS = [...KEY_STEMS, ...LOOKS.map(({ stem }) => stem)];
const AUTOMATON = createAutomaton(WORDS);
const FIRST_COMMAND = KEY_STEMS.length + SHAPES.length;
const NEAR = 100;
const DEPTH = 2;

/** A finding with its place in the piece of text that is looked at: how many line ends stand before it there. */
export interface PlacedFinding extends Omit<Finding, 'at' | 'value'> {
  readonly linesBefore: number;
  readonly digest: string;
}

/**
 * Looks at bytes between `from` and `to`, with what stands around them as context. Stops looking when `found` says that
 * it has enough.
 */
export function lookAtBytes(
  bytes: Buffer,
  from: number,
  to: number,
  known: KnownFinder | undefined,
  found: (finding: PlacedFinding) => boolean,
  depth = 0,
): void {
  for (const reading of readingsOf(bytes, from, to)) {
    const readings = [reading, ...(otherReadings(reading) as readonly Pieces[])];
    for (const one of readings) if (!lookAtReading(one, known, found, depth)) return;
  }
}

function lookAtReading(
  pieces: Pieces,
  known: KnownFinder | undefined,
  found: (finding: PlacedFinding) => boolean,
  depth: number,
): boolean {
  const [before, body] = pieces;
  const text = pieces.join('');
  const end = before.length + body.length;
  let goOn = true;
  const lineAt = lineCounter(text, before.length);
  const tell = (finding: Finding, digest?: string): void => {
    if (!goOn || finding.at < before.length || finding.at >= end + 400) return;
    const { looksLike, kind, certain, at, value } = finding;
    goOn = found({ looksLike, kind, certain, digest: digest ?? digestOf(value), linesBefore: lineAt(at) });
  };
  names(text, before.length, end, tell, () => goOn);
  if (goOn) productKeys(body, (finding) => tell({ ...finding, at: finding.at + before.length }));
  if (goOn) {
    known?.search(text, before.length, end, (at, one) => {
      tell({ at, value: '', looksLike: 'known value', kind: one.kind, certain: true }, one.mac.slice(0, 16));
    });
  }
  if (goOn && depth < DEPTH) {
    base64Texts(text.slice(before.length), (at, bytes) => {
      if (at >= body.length || !goOn) return;
      const inner = Buffer.from(bytes);
      lookAtBytes(
        inner,
        0,
        inner.length,
        known,
        (finding) => {
          goOn = found({ ...finding, linesBefore: lineAt(before.length + at) });
          return goOn;
        },
        depth + 1,
      );
    });
  }
  return goOn;
}

/** Runs over the anchors; names and shapes begin in the piece that is looked at. */
function names(text: string, from: number, to: number, tell: (finding: Finding) => void, goesOn: () => boolean): void {
  let seenTo = -1;
  const lookedAt = new Int32Array(WORDS.length).fill(-NEAR);
  AUTOMATON.run(text, from, Math.min(text.length, to + 24), (word, end) => {
    if (!goesOn()) return;
    const start = end - (WORDS[word]?.length ?? 0);
    if (start < from || start >= to) return;
    if (word >= KEY_STEMS.length) {
      // A look reaches farther than this, so a word that repeats itself is not looked at each time.
      if (word >= FIRST_COMMAND && start - (lookedAt[word] ?? 0) < NEAR) return;
      lookedAt[word] = start;
      const finding = LOOKS[word - KEY_STEMS.length]?.look(text, start, end);
      if (finding !== undefined && !isHarmless(finding.value)) tell(finding);
      return;
    }
    // Several parts of one name lead to the same name.
    if (end <= seenTo) return;
    const span = nameAround(text, start, end);
    seenTo = span.end;
    const finding = lookAtName(text, span);
    if (finding !== undefined) tell(finding);
  });
}

function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}

/** Counts on from the last place asked for, since places come nearly in order. */
function lineCounter(text: string, from: number): (to: number) => number {
  let counted = 0;
  let next = text.indexOf('\n', from);
  let last = from;
  return (to) => {
    if (to < last) [counted, next] = [0, text.indexOf('\n', from)];
    last = to;
    while (next >= 0 && next < to) [counted, next] = [counted + 1, text.indexOf('\n', next + 1)];
    return counted;
  };
}
