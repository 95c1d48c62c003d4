import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BundleManifest, WithheldEntry } from '../../shared/domain/evidence.ts';
import type { PreviewEdit, PreviewPart } from '../../shared/domain/preview.ts';
import type { RedactionReport } from '../../shared/domain/redaction.ts';
import { tarZstBody, tarZstHead, zipStream } from '../platform/archive/index.ts';
import type { ArchiveInput } from '../platform/archive/index.ts';
import type { CopyResult, Files } from '../platform/ports.ts';
import type { KnownValue, Privacy, RedactedSet } from '../privacy/index.ts';
import { MANIFEST, manifestBytes, REPORT } from './bundle-reader.ts';
import type { BundleReader } from './bundle-reader.ts';
import { groupOfKind, partOfKind } from './listing-rules.ts';
import type { Names } from './names-file.ts';
import { newReport } from './new-report-rules.ts';
import type { MadeFile } from './new-report-rules.ts';
import { putBack, putBackName } from './put-back-rules.ts';

/** What a bundle is made from. */
export interface RebuildRequest {
  readonly first: BundleReader;
  readonly names: Names;
  readonly edits: readonly PreviewEdit[];
  /** An empty folder of our own. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** A plain bundle in the folder, not scanned yet. */
export interface Rebuilt {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly files: number;
  readonly withheld: number;
  readonly manifest: BundleManifest;
  readonly values: readonly KnownValue[];
  readonly kept: readonly string[];
  /** Names that changed: the present path → the first one. */
  readonly renamed: ReadonlyMap<string, string>;
}

interface Plan {
  readonly values: readonly KnownValue[];
  /** Mark → value. */
  readonly kept: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<string>;
  readonly parts: ReadonlySet<PreviewPart>;
}

type Line = BundleManifest['files'][number];

/** One file on its way into the new bundle. */
interface Part {
  readonly before: string;
  readonly line: Line;
  readonly input: { readonly file: string; readonly size: number };
  readonly made: Omit<MadeFile, 'path'>;
}

export const LEFT_OUT = 'left out by the person';

/** Makes a bundle from its first state and all changes. Rejects when it is cancelled or the disk refuses. */
export async function rebuild(
  files: Files,
  privacy: Pick<Privacy, 'redactSet'>,
  request: RebuildRequest,
): Promise<Rebuilt> {
  const plan = planOf(request);
  const { manifest } = request.first;
  const lines = manifest.files
    .filter(({ path }) => path !== REPORT && !plan.leftOut.has(path))
    .filter((line) => !isPartOut(plan, line));
  const texts = lines.filter(({ kind }) => groupOfKind(kind) === 'files');
  const set = await takeOut(files, privacy, request, plan, texts);
  const withheld = leftOutLines(manifest, plan);
  const parts: Part[] = [];
  for (const [at, line] of texts.entries()) {
    const part = await textPart(files, request, set, line, at);
    if ('reason' in part) withheld.push({ path: line.path, reason: part.reason, bytes: line.bytes });
    else parts.push(part);
  }
  for (const [at, line] of lines.filter(({ kind }) => groupOfKind(kind) !== 'files').entries()) {
    parts.push(await samePart(files, request, line, at));
  }
  return write(files, request, plan, set, parts, withheld);
}

function planOf({ edits, names }: RebuildRequest): Plan {
  const values: KnownValue[] = [];
  const kept = new Map<string, string>();
  const leftOut = new Set<string>();
  const parts = new Set<PreviewPart>();
  for (const { change } of edits) {
    if (change.kind === 'redact') values.push({ value: change.value, kind: 'chosen' });
    else if (change.kind === 'leaveOut') leftOut.add(change.path);
    else if (change.kind === 'leaveOutPart') parts.add(change.part);
    else {
      const value = names.get(change.mark);
      if (value !== undefined) kept.set(change.mark, value);
    }
  }
  return { values, kept, leftOut, parts };
}

function isPartOut({ parts }: Plan, { kind }: Line): boolean {
  const part = partOfKind(kind);
  return part !== undefined && parts.has(part);
}

/** A line for each file, and one for each part. */
function leftOutLines(manifest: BundleManifest, plan: Plan): WithheldEntry[] {
  const out = manifest.files.filter(({ path }) => plan.leftOut.has(path));
  const whole = [...plan.parts].map((part) => {
    const files = manifest.files.filter(({ path, kind }) => partOfKind(kind) === part && !plan.leftOut.has(path));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { path: commonFolder(files.map(({ path }) => path)), reason: LEFT_OUT, bytes, count: files.length };
  });
  return [...manifest.withheld, ...out.map(({ path, bytes }) => ({ path, reason: LEFT_OUT, bytes })), ...whole];
}

/** The folder that all of them lie in, or the one path; `.` where they share none. */
function commonFolder(paths: readonly string[]): string {
  const [first = '.', ...others] = paths;
  if (others.length === 0) return first;
  const names = first.split('/').slice(0, -1);
  const shared = names.filter((_, at) => {
    const lead = `${names.slice(0, at + 1).join('/')}/`;
    return others.every((path) => path.startsWith(lead));
  });
  return shared.length === 0 ? '.' : shared.join('/');
}

/** Texts with their kept values, in files of ours; with a value to take out, through the engine. */
async function takeOut(
  files: Files,
  privacy: Pick<Privacy, 'redactSet'>,
  { first, folder, signal, onProgress }: RebuildRequest,
  plan: Plan,
  texts: BundleManifest['files'],
): Promise<RedactedSet | undefined> {
  const facts = new Map(first.report?.files.map((file) => [file.path, file]));
  for (const [at, { path }] of texts.entries()) {
    signal.throwIfAborted();
    const { encoding = 'utf-8', format = 'text' } = facts.get(path) ?? {};
    const content = first.read(path);
    const source = plan.kept.size === 0 ? content : putBack(content, plan.kept, { encoding, format });
    await files.writeStreamAtomic(join(folder, `in-${at}`), source, { mode: 0o600, signal });
    onProgress(at + 1, texts.length * 2);
  }
  if (plan.values.length === 0) return undefined;
  const sources = texts.map(({ path }, at) => ({ file: join(folder, `in-${at}`), name: path, below: folder }));
  const out = join(folder, 'out');
  await files.makeFolder(out, 0o700);
  return privacy.redactSet(sources, out, {
    profile: first.report?.profile ?? 'default',
    literals: plan.values,
    allowed: [...plan.kept.values()],
    signal,
    onProgress: ({ phase, done, of }) =>
      onProgress(texts.length + (phase === 'looking' ? done / 2 : (of + done) / 2), of * 2),
  });
}

async function textPart(
  files: Files,
  { folder }: RebuildRequest,
  set: RedactedSet | undefined,
  line: Line,
  at: number,
): Promise<Part | { readonly reason: string }> {
  const done = set?.files[at];
  if (set !== undefined && done === undefined) return { reason: 'It could not be read again.' };
  if (done?.ok === false) return { reason: done.reason };
  const path = done?.target ?? join(folder, `in-${at}`);
  const { sha256, bytes } = done ?? (await files.hash(path));
  return {
    before: line.path,
    line: { ...line, sha256, bytes },
    input: { size: bytes, file: path },
    made: { before: line.path, removals: done?.removals ?? [], more: done?.more ?? 0 },
  };
}

async function samePart(
  files: Files,
  { first, folder, signal }: RebuildRequest,
  line: Line,
  at: number,
): Promise<Part> {
  const file = join(folder, `same-${at}`);
  await files.writeStreamAtomic(file, first.read(line.path), { mode: 0o600, signal });
  return {
    before: line.path,
    line,
    input: { size: line.bytes, file },
    made: { before: line.path, removals: [], more: 0 },
  };
}

async function write(
  files: Files,
  { first, folder, signal }: RebuildRequest,
  plan: Plan,
  set: RedactedSet | undefined,
  parts: readonly Part[],
  withheld: readonly WithheldEntry[],
): Promise<Rebuilt> {
  const rename = namer(plan, set);
  const paths = new Map(parts.map(({ before }) => [before, rename(before)]));
  const pathOf = (before: string): string => paths.get(before) ?? before;
  const clean = (text: string): string => set?.redactText(text) ?? text;
  const report = reportOf(first.report, plan, parts, pathOf);
  const reportBytes = report === undefined ? undefined : jsonBytes(report);
  const reportLine = first.manifest.files.find(({ path }) => path === REPORT);
  const lines = [
    ...parts.map(({ before, line }) => ({ ...line, path: pathOf(before) })),
    ...(reportLine === undefined || reportBytes === undefined ? [] : [{ ...reportLine, ...facts(reportBytes) }]),
  ];
  const manifest: BundleManifest = {
    ...first.manifest,
    root: first.manifest.root === null ? null : clean(first.manifest.root),
    instance: first.manifest.instance === null ? null : clean(first.manifest.instance),
    files: lines.toSorted((a, b) => byText(a.path, b.path)),
    withheld: withheld
      .map((entry) => ({ ...entry, path: set?.redactName(entry.path) ?? entry.path, reason: clean(entry.reason) }))
      .sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason)),
    redaction: { ...first.manifest.redaction, ...(report === undefined ? {} : { counts: report.counts }) },
  };
  const inputs: ArchiveInput[] = [
    ...parts.map(({ before, input }) => ({ ...input, path: pathOf(before) })),
    ...(reportBytes === undefined ? [] : [{ path: REPORT, bytes: reportBytes }]),
  ];
  const path = join(folder, `bundle.${first.format}`);
  const written = await pack(files, path, first.format, inputs, manifestBytes(manifest), signal);
  return {
    path,
    ...written,
    files: lines.length,
    withheld: manifest.withheld.length,
    manifest,
    values: plan.values,
    kept: [...plan.kept.values()],
    renamed: new Map([...paths].filter(([before, now]) => before !== now).map(([before, now]) => [now, before])),
  };
}

/** As bundles are packed: the manifest last in a ZIP, first in a tar. */
function pack(
  files: Files,
  path: string,
  format: BundleReader['format'],
  inputs: readonly ArchiveInput[],
  manifest: Uint8Array,
  signal: AbortSignal,
): Promise<CopyResult> {
  if (format === 'zip') {
    const source = zipStream(inputs, { signal, last: () => ({ path: MANIFEST, bytes: manifest }) });
    return files.writeStreamAtomic(path, source, { mode: 0o600, signal });
  }
  const head = tarZstHead(MANIFEST, manifest.byteLength, () => manifest);
  return files.writeStreamAtomic(path, tarZstBody(inputs, { signal }), { mode: 0o600, signal, head });
}

function reportOf(
  report: RedactionReport | undefined,
  plan: Plan,
  parts: readonly Part[],
  pathOf: (before: string) => string,
): RedactionReport | undefined {
  if (report === undefined) return undefined;
  const made = parts.map((part) => ({ ...part.made, path: pathOf(part.before) }));
  return newReport(report, made, new Set(plan.kept.keys()));
}

/** New names, none twice. */
function namer(plan: Plan, set: RedactedSet | undefined): (path: string) => string {
  const taken = new Set<string>([MANIFEST, REPORT]);
  return (path) => {
    const back = putBackName(path, plan.kept);
    const wanted = set === undefined ? back : set.redactName(back);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = wanted.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    taken.add(name.toLowerCase());
    return name;
  };
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}

function facts(bytes: Uint8Array): { readonly sha256: string; readonly bytes: number } {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
