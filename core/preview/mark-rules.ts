import { KEEPABLE_KINDS, removalKind, SECRET_KINDS } from '../../shared/domain/redaction.ts';
import type { RemovalKind } from '../../shared/domain/redaction.ts';

/** A mark found in a text. */
export interface FoundMark {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

const GRAMMAR = String.raw`\[REDACTED:[a-z-]{1,24}(?::[a-z-]{1,24})?\]|\b(?:USER|MAIL|SID|HOST|DOMAIN|IP|MAC)-[0-9a-f]{8}(?![0-9A-Za-z_])`;
/** No mark is longer, so a piece of text may be cut this far behind its end without losing one. */
export const LONGEST_MARK = 128;
const MOST_OWN = 4000;

const PREFIXES: Readonly<Record<string, RemovalKind>> = {
  USER: 'user',
  MAIL: 'email',
  SID: 'sid',
  HOST: 'host',
  DOMAIN: 'domain',
  IP: 'ip',
  MAC: 'mac',
};

/** The kind a mark says of itself; undefined for one that looks like an ordinary value, such as a mapped address. Pure. */
export function kindOfMark(mark: string): RemovalKind | undefined {
  if (!mark.startsWith('[')) return PREFIXES[mark.slice(0, mark.indexOf('-'))];
  const kind = removalKind.safeParse(mark.slice('[REDACTED:'.length, -1).split(':', 1)[0]);
  return kind.success ? kind.data : undefined;
}

/** Secrets are removed for good; everything else becomes a stable mark. Pure. */
export function actionOf(kind: RemovalKind): 'replaced' | 'removed' {
  return SECRET_KINDS.some((secret) => secret === kind) ? 'removed' : 'replaced';
}

/** Whether a person may put the value of this kind back. Pure. */
export function mayKeep(kind: RemovalKind): boolean {
  return KEEPABLE_KINDS.includes(kind);
}

/**
 * Finds marks in a text, in order: those of the grammar, and `known` ones of the report that look like ordinary values
 * (an address mapped to another address). Linear for every text. Pure.
 */
export function markFinder(known: Iterable<string> = []): (text: string) => FoundMark[] {
  const whole = new RegExp(`^(?:${GRAMMAR})$`);
  const own = [...known].filter((mark) => mark !== '' && !whole.test(mark)).slice(0, MOST_OWN);
  const longestFirst = own.toSorted((a, b) => b.length - a.length).map((mark) => escaped(mark));
  const owns = longestFirst.length === 0 ? '' : `|(?<![\\w.])(?:${longestFirst.join('|')})(?!\\w)`;
  const pattern = new RegExp(GRAMMAR + owns, 'g');
  return (text) => {
    const found: FoundMark[] = [];
    for (const match of text.matchAll(pattern)) {
      found.push({ from: match.index, to: match.index + match[0].length, mark: match[0] });
    }
    return found;
  };
}

/** A text as a pattern that fits nothing else. Pure. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
