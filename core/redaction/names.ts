import type { Engine } from './engine.ts';
import { allSpans, guarded, ownSpans } from './engine.ts';
import { applySpans } from './spans.ts';

/** Each folder and the file's own name by itself; the ending stays, so the file still opens. */
export function redactedName(engine: Engine, path: string): string {
  const parts = path.split(/([/\\])/);
  const whole = redactPart(engine, path);
  // Rules that need the folders around a name (profiles of people) see the whole path first.
  const base = whole.split(/([/\\])/).length === parts.length ? whole.split(/([/\\])/) : parts;
  return base.map((part, index) => (index % 2 === 1 || part === '' ? part : redactPart(engine, part))).join('');
}

function redactPart(engine: Engine, part: string): string {
  const done = guarded(() => ({
    ok: true as const,
    text: applySpans(part, allSpans(engine, part, ownSpans(engine, part, 'text', ''), []), engine.markOf),
  }));
  return done.ok ? safeName(done.text) : 'withheld';
}

/** Marks of secrets hold signs that Windows does not allow in names. */
function safeName(text: string): string {
  return text.replaceAll(/\[REDACTED:([a-z-]+)\]/g, (_mark, kind: string) => `REDACTED-${kind}`);
}
