import type { ComparedSide, Comparison, NotCompared } from '../../shared/domain/compare.ts';
import type { Fact } from '../../shared/domain/evidence.ts';
import { compareContents } from './compare-rules.ts';
import { factsByName } from './fact-names-rules.ts';
import { narrowedTo } from './instance-rules.ts';
import type { ComparedContent, GroupOwners, Wording } from './types.ts';

/** A side with what it says. `root` undefined: not known. */
export interface Side {
  readonly side: ComparedSide;
  readonly content: ComparedContent;
  readonly root: string | null | undefined;
}

/** Compares two sides of whatever kind, in the words that fit them. Pure. */
export function compareSides(a: Side, b: Side, owners: GroupOwners, zone: string, all: boolean): Comparison {
  const wording = wordingOf(a.side, b.side, zone);
  const [one, other, narrowed] = narrow(a, b);
  const { sentences, differences, notCompared } = compareContents(one, other, owners, wording);
  const differing = new Set(differences.map(({ group, key }) => `${group}/${key}`));
  const said = new Map([...narrowed, ...notCompared].map((line) => [`${line.what}\0${line.reason}`, line]));
  return {
    a: a.side,
    b: b.side,
    sentences: [...sentences],
    differences: [...differences],
    notCompared: [...said.values()],
    ...(all ? { same: sameFacts(one, other, differing) } : {}),
  };
}

/** The same thing, earlier and later; or two things side by side. */
export function wordingOf(a: ComparedSide, b: ComparedSide, zone: string): Wording {
  const isLater = a.takenAt !== null && b.takenAt !== null && Date.parse(a.takenAt) <= Date.parse(b.takenAt);
  if (a.kind === 'snapshot' && b.kind === 'snapshot' && isLater) return { kind: 'time', zone };
  const isTwin = a.label === b.label;
  return { kind: 'sides', a: isTwin ? 'the first' : a.label, b: isTwin ? 'the second' : b.label, zone };
}

/** One that looked at a single instance says nothing of the others. */
function narrow(a: Side, b: Side): readonly [ComparedContent, ComparedContent, readonly NotCompared[]] {
  const notes: NotCompared[] = [];
  if (a.root !== undefined && b.root !== undefined && a.root !== b.root)
    notes.push({
      what: 'root',
      reason: 'The two looked at different folders of the product. What differs may be the folder alone.',
    });
  if (a.side.kind === 'instance' || a.side.instance === b.side.instance) return [a.content, b.content, notes];
  const [one, other] = [a.side.instance, b.side.instance];
  const common = one !== null && other !== null ? undefined : (one ?? other ?? undefined);
  const reason =
    common === undefined
      ? `One looked at ${one ?? ''} alone, the other at ${other ?? ''}. Only the machine is compared.`
      : `One of the two looked at ${common} alone. Other instances are not compared.`;
  notes.push({ what: 'instances', reason });
  return [narrowedTo(a.content, common), narrowedTo(b.content, common), notes];
}

function sameFacts(a: ComparedContent, b: ComparedContent, differing: ReadonlySet<string>): Fact[] {
  const others = factsByName(b.facts);
  return [...factsByName(a.facts)].flatMap(([name, fact]) => (others.has(name) && !differing.has(name) ? [fact] : []));
}
