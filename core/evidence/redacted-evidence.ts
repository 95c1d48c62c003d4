import { join } from 'node:path';
import type { Finding, WithheldEntry } from '../../shared/domain/evidence.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { RedactionReport } from '../../shared/domain/redaction.ts';
import type { CollectorRun, EvidenceSource, EvidenceText } from '../collectors/index.ts';
import type { FileSource, KnownValue, RedactedFile, RedactedSet } from '../privacy/index.ts';
import { copyApproved } from './approved-copies.ts';
import { inSlices } from '../platform/turns.ts';
import type { Names, PackableFile, Packed } from './packable.ts';
import { bundleName, createUniquePaths } from './place-names-rules.ts';
import { reportOf } from './report-rules.ts';
import type { ReportedFile } from './report-rules.ts';
import type { RunTracker } from './run-tracker.ts';
import { withinLimit, withoutTooMuch } from './size-limit.ts';
import type { Taken, WithinLimit } from './size-limit.ts';
import type { EvidenceDeps } from './types.ts';

/** The evidence of a run without what is secret. */
export interface RedactedEvidence {
  readonly files: readonly PackableFile[];
  readonly findings: readonly Finding[];
  /** Files that were chosen and had to be left out, by their absolute path, and why. */
  readonly failed: ReadonlyMap<string, { readonly collector: string; readonly reason: string }>;
  /** Files that the size limit leaves no room for, by their absolute path, and why. */
  readonly over: ReadonlyMap<string, string>;
  /** Texts of the app that had to be left out, and parts of what is in the bundle. */
  readonly withheld: readonly WithheldEntry[];
  readonly report: RedactionReport;
  /** Mark → true value, for what a person may keep. Never leaves this machine. */
  readonly marks: ReadonlyMap<string, string>;
  readonly literals: readonly KnownValue[];
  /** The approvals under which confidential files are in it. */
  readonly approvals: readonly string[];
  redactText(text: string): string;
}

/** Names of files that are redacted in one stretch. */
const NAMES_AT_ONCE = 16;

/**
 * Redacts what the collectors brought, in a folder of this run; of what is more than `maxBytes`, what says most. Rejects
 * when the signal aborts.
 */
export async function redactEvidence(
  deps: EvidenceDeps,
  tracker: RunTracker,
  runs: readonly CollectorRun[],
  folder: string,
  {
    signal,
    maxBytes,
    findings,
  }: {
    readonly signal: AbortSignal;
    readonly maxBytes: number | undefined;
    /** What the analyzers found; it goes behind what collectors found. */
    readonly findings: readonly Finding[];
  },
): Promise<RedactedEvidence> {
  const limited = withinLimit(maxBytes, ...takenOf(runs));
  const { texts, sources } = limited;
  const toRedact = sources.filter(({ item }) => item.approval === undefined);
  const set = await deps.privacy.redactSet(
    [
      ...texts.map(({ item }) => ({ name: item.path, text: item.text })),
      ...toRedact.map(({ item }) => toFileSource(item)),
    ],
    folder,
    { signal, onProgress: ({ phase, done, of }) => tracker.step(phase, done, of) },
  );
  const names = createNames(set, deps.platform.system);
  const redacted: Packed[] = [];
  await inSlices(toRedact, NAMES_AT_ONCE, (taken, index) => {
    redacted.push(fromSource(taken, set.files[texts.length + index], names));
  });
  const packed = [
    ...texts.map((taken, index) => fromText(taken, set.files[index])),
    ...redacted,
    ...(await copyApproved(deps.platform.files, sources, join(folder, 'approved'), names, signal)),
  ];
  return assembled(deps, [...runs.flatMap(({ output }) => output.findings), ...findings], set, packed, {
    ...limited,
    maxBytes,
  });
}

/** What the collectors brought, in an order that depends on nothing but names. */
function takenOf(runs: readonly CollectorRun[]): [Taken<EvidenceText>[], Taken<EvidenceSource>[]] {
  const texts = runs.flatMap(({ collector, output }) =>
    output.files.flatMap((item) => ('text' in item ? [{ collector: collector.id, item }] : [])),
  );
  const sources = runs
    .flatMap(({ collector, output }) =>
      output.files.flatMap((item) => ('text' in item ? [] : [{ collector: collector.id, item }])),
    )
    .sort((a, b) => byPlace(a.item, b.item));
  return [texts, sources];
}

function assembled(
  deps: EvidenceDeps,
  findings: readonly Finding[],
  set: RedactedSet,
  packed: readonly Packed[],
  limit: Pick<WithinLimit, 'over' | 'withheld' | 'cut'> & { readonly maxBytes: number | undefined },
): RedactedEvidence {
  const { good, over, withheld } = withoutTooMuch(
    limit,
    packed.filter((one) => one.ok),
  );
  const bad = packed.filter((one) => !one.ok);
  const reported = good.flatMap(({ file, redacted }): ReportedFile[] =>
    redacted === undefined ? [] : [{ path: file.path, redacted }],
  );
  const said = (text: string): string => set.redactText(text);
  return {
    files: good.map(({ file, collector, origin, modifiedMs }) => ({ file, collector, origin, modifiedMs })),
    findings: findings.map((finding) => redactedFinding(finding, said)),
    failed: new Map(
      bad.flatMap(({ origin, collector, reason }) =>
        origin === undefined ? [] : [[origin, { collector, reason }] as const],
      ),
    ),
    over,
    withheld: [
      ...withheld,
      ...bad.flatMap(({ origin, path, reason }) => (origin === undefined ? [{ path, reason }] : [])),
    ],
    report: reportOf(deps.privacy.rules, deps.settings.get('redaction.profile'), reported),
    marks: marksOf(reported),
    literals: set.literals,
    approvals: [...new Set(good.flatMap(({ approval }) => approval ?? []))].sort(),
    redactText: said,
  };
}

function marksOf(reported: readonly ReportedFile[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { redacted } of reported) for (const [mark, value] of redacted.replaced) marks.set(mark, value);
  return marks;
}

function redactedFinding({ id, level, title, text, todo }: Finding, said: (text: string) => string): Finding {
  return { id: said(id), level, title: said(title), text: said(text), todo: said(todo) };
}

function createNames(set: RedactedSet, own: OwnNames): Names {
  const unique = createUniquePaths();
  const redact = (name: string): string => set.redactName(name);
  return ({ place: [folder = '', ...parts], unpack }) => {
    const last = parts.length - 1;
    const named = parts.map((part, index) =>
      bundleName(unpack !== undefined && index === last ? part.replace(/\.gz$/iu, '') : part, redact, own),
    );
    return unique(shortPath(folder, named));
  };
}

/** Longer paths cannot be unpacked everywhere. */
const MAX_PATH = 230;

/** A path that goes too deep keeps its first folder and its name. */
function shortPath(folder: string, named: readonly string[]): string {
  const whole = [folder, ...named].join('/');
  return whole.length <= MAX_PATH ? whole : [folder, named[0] ?? '', '(deep)', named.at(-1) ?? ''].join('/');
}

function fromText({ collector, item }: Taken<EvidenceText>, redacted: RedactedFile | undefined): Packed {
  const { path, kind, source } = item;
  const base = { collector, origin: undefined };
  if (redacted?.ok !== true) return { ...base, ok: false, path, reason: redacted?.reason ?? 'It was not looked at.' };
  const file = { path, kind, source, file: redacted.target, bytes: redacted.bytes };
  return { ...base, ok: true, file, modifiedMs: undefined, redacted };
}

function fromSource(
  { collector, item }: Taken<EvidenceSource>,
  redacted: RedactedFile | undefined,
  names: Names,
): Packed {
  const { kind, source, file: origin, modifiedMs, unpack, from = 0 } = item;
  const base = { collector, origin };
  if (redacted?.ok !== true)
    return { ...base, ok: false, path: '', reason: redacted?.reason ?? 'It was not looked at.' };
  const path = names(item);
  const said = unpack === undefined ? source : `${source}, unpacked from ${path.slice(path.lastIndexOf('/') + 1)}.gz`;
  const file = { path, kind, source: said, file: redacted.target, bytes: redacted.bytes };
  const counted = unpack === undefined ? item.bytes - from : undefined;
  return { ...base, ok: true, file, modifiedMs, counted, redacted };
}

function toFileSource(item: EvidenceSource): FileSource {
  const { file, below, bytes, from, unpack } = item;
  return { file, below, bytes, from, unpack, name: formatName(item) };
}

/** A name that tells what to expect in the file, and nothing of its own. */
function formatName({ kind, place }: EvidenceSource): string {
  const name = (place.at(-1) ?? '').toLowerCase().replace(/\.gz$/u, '');
  const ending = /\.(?:log|txt|csv|jsonl?|xml|config|ini)$/u.exec(name)?.[0];
  return `file${ending ?? (kind === 'log' ? '.log' : '.txt')}`;
}

function byPlace(a: EvidenceSource, b: EvidenceSource): number {
  const [one, other] = [a.place.join('\0'), b.place.join('\0')];
  return one < other ? -1 : Number(one > other);
}
