import type { WithheldEntry } from '../../../../shared/domain/evidence.ts';
import type { Attachment } from '../../../../shared/domain/cases.ts';
import type { OutgoingDecision } from '../../../../shared/domain/outgoing.ts';
import { isPictureName, stepOf } from '../../../../shared/domain/pictures.ts';
import { previewPart } from '../../../../shared/domain/preview.ts';
import type { PreviewBundle, PreviewPart } from '../../../../shared/domain/preview.ts';

/** What a row of the list of what goes stands for. */
export type RowKind = PreviewPart | 'pictures' | 'steps' | 'file' | 'bundle';

/** One kind of what goes along, with how it is left out and put back. */
export interface GoRow {
  readonly id: string;
  readonly kind: RowKind;
  /** The file's name where the row is one file. */
  readonly name: string | null;
  readonly files: number;
  readonly bytes: number;
  readonly isIn: boolean;
  readonly way:
    | { readonly by: 'part'; readonly part: PreviewPart; readonly edit: string | null }
    | { readonly by: 'files'; readonly items: readonly string[] };
}

interface Decided {
  readonly id: string;
  readonly decision: OutgoingDecision;
}

/** The collected evidence of a draft: what was attached last. Pure. */
export function bundleOf(attachments: readonly Attachment[]): Attachment | undefined {
  return attachments.findLast(({ source }) => source === 'bundle');
}

/**
 * Everything on a draft by kind: the parts of its opened bundle, then pictures, recorded steps and single files. Without
 * an opened bundle (encrypted, left out whole) it is one row. Pure.
 */
export function goRows(
  attachments: readonly Attachment[],
  decided: readonly Decided[],
  bundle: PreviewBundle | undefined,
): readonly GoRow[] {
  const out = new Set(withheldDecisions(decided).map(({ item }) => item));
  const evidence = bundleOf(attachments);
  const isOpen = bundle !== undefined && evidence !== undefined && !out.has(evidence.id);
  const loose = attachments.filter((one) => !(isOpen && one === evidence));
  const pictures = loose.filter(({ name }) => isPictureName(name) && stepOf(name) === undefined);
  const steps = loose.filter(({ name }) => stepOf(name) !== undefined);
  const others = loose.filter(({ name }) => !isPictureName(name));
  return [
    ...(isOpen ? partRows(bundle) : []),
    ...fileRows('pictures', null, pictures, out),
    ...fileRows('steps', null, steps, out),
    ...others.flatMap((one) => fileRows(one.source === 'bundle' ? 'bundle' : 'file', one.name, [one], out)),
  ];
}

/** Parts that are in it and parts that were left out, in one order. */
function partRows({ parts, edits }: PreviewBundle): readonly GoRow[] {
  return previewPart.options.flatMap((part): readonly GoRow[] => {
    const here = parts.find((one) => one.part === part);
    const row = { id: part, kind: part, name: null };
    if (here !== undefined)
      return [{ ...row, files: here.files, bytes: here.bytes, isIn: true, way: { by: 'part', part, edit: null } }];
    const edit = edits.find(({ change }) => change.kind === 'leaveOutPart' && change.part === part);
    if (edit?.change.kind !== 'leaveOutPart') return [];
    const { files = 0, bytes = 0 } = edit.change;
    return [{ ...row, files, bytes, isIn: false, way: { by: 'part', part, edit: edit.id } }];
  });
}

function fileRows(
  kind: RowKind,
  name: string | null,
  files: readonly Attachment[],
  out: ReadonlySet<string>,
): readonly GoRow[] {
  const items = files.map(({ id }) => id);
  const [first] = items;
  if (first === undefined) return [];
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const isIn = !items.every((item) => out.has(item));
  return [
    { id: name === null ? kind : first, kind, name, files: items.length, bytes, isIn, way: { by: 'files', items } },
  ];
}

/** Decisions that leave a file out, by the file. Pure. */
export function withheldDecisions(
  decided: readonly Decided[],
): readonly { readonly id: string; readonly item: string }[] {
  return decided.flatMap(({ id, decision }) => (decision.kind === 'withhold' ? [{ id, item: decision.item }] : []));
}

/** How much leaves as it is packed now: files that were left out do not count. Pure. */
export function packedBytes(
  attachments: readonly Attachment[],
  decided: readonly Decided[],
  bundle: PreviewBundle | undefined,
): number {
  const out = new Set(withheldDecisions(decided).map(({ item }) => item));
  const evidence = bundleOf(attachments);
  return attachments
    .filter(({ id }) => !out.has(id))
    .reduce((sum, one) => sum + (one === evidence ? (bundle?.bytes ?? one.bytes) : one.bytes), 0);
}

/** How the manifest says that a person left something out; its row says so already. */
const BY_PERSON = 'left out by the person';
const OTHERS = /^Other entries of this folder: /u;

/** Things that stay here for one reason. */
export interface StayingKind {
  /** As the manifest says it, in English. */
  readonly reason: string;
  /** Where they lie, the largest group first. */
  readonly paths: readonly string[];
  readonly count: number;
  readonly bytes: number;
}

/** The manifest's list of what was left out, one line a reason, those of most things first. Pure. */
export function stayingKinds(entries: readonly WithheldEntry[]): readonly StayingKind[] {
  const kinds = new Map<string, { paths: string[]; count: number; bytes: number }>();
  for (const { path, reason, count = 1, bytes = 0 } of entries) {
    if (reason === BY_PERSON) continue;
    const why = reason.replace(OTHERS, '');
    const kind = kinds.get(why) ?? { paths: [], count: 0, bytes: 0 };
    kind.paths.push(path);
    kinds.set(why, { paths: kind.paths, count: kind.count + count, bytes: kind.bytes + bytes });
  }
  return [...kinds]
    .map(([reason, { paths, count, bytes }]) => ({ reason, paths, count, bytes }))
    .toSorted((a, b) => b.count - a.count);
}
