import type { BundleManifest, WithheldEntry } from '../../shared/domain/evidence.ts';

/** The archive's own list; everything else in it is named there. */
export const MANIFEST_NAME = 'manifest.json';

/** What a manifest says beside its files. */
export interface ManifestFacts {
  readonly snapshotId: string;
  readonly app: { readonly name: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: number };
  /** Fit to be packed: without the names of people and machines. */
  readonly root: string | null;
  readonly instance: string | null;
  readonly withheld: readonly WithheldEntry[];
  readonly collectors: BundleManifest['collectors'];
  /** The version of the rules that took secrets out, and how many places by kind; absent when nothing was looked for. */
  readonly redaction?: BundleManifest['redaction'];
  /** The request under which confidential kinds are in it. */
  readonly approval?: string;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Only the named fields, in one order: the same snapshot gives the same text. */
function withheldLine({ path, reason, bytes, count }: WithheldEntry): WithheldEntry {
  return { path, reason, ...(count === undefined ? {} : { count }), ...(bytes === undefined ? {} : { bytes }) };
}

function redactionLine(said: BundleManifest['redaction'] | undefined): BundleManifest['redaction'] {
  if (said === undefined) return { rules: 'none', counts: {} };
  const counts = Object.entries(said.counts).sort(([a], [b]) => byText(a, b));
  return { rules: said.rules, counts: Object.fromEntries(counts) };
}

/** Lines of the list of files that are made in one go. */
const LINES_AT_ONCE = 1_000;

/**
 * The manifest's text in parts, so that others get their turn between those of a long list. Holds no times and no
 * durations: the same snapshot gives the same archive. Pure.
 */
export function* manifestParts(facts: ManifestFacts, files: BundleManifest['files']): Generator<string> {
  const sorted = files.toSorted((a, b) => byText(a.path, b.path));
  const [before = '', after = ''] = frameOf(facts).split(FILES_NONE);
  yield before;
  for (let at = 0; at < sorted.length; at += LINES_AT_ONCE) {
    const lines = sorted
      .slice(at, at + LINES_AT_ONCE)
      .map(({ path, sha256, bytes, kind, source }) => ({ path, sha256, bytes, kind, source }));
    // Without the brackets, and one step further in.
    const inner = JSON.stringify(lines, null, 2).slice(1, -2).replaceAll('\n', '\n  ');
    yield `${at === 0 ? FILES_BEGIN : ','}${inner}`;
  }
  yield `${sorted.length === 0 ? FILES_NONE : FILES_END}${after}\n`;
}

const FILES_BEGIN = '\n  "files": [';
const FILES_END = '\n  ]';
/** Stands once in the frame: no line break is in a string of JSON. */
const FILES_NONE = `${FILES_BEGIN}]`;

function frameOf(facts: ManifestFacts): string {
  const manifest: BundleManifest = {
    schema: 1,
    snapshotId: facts.snapshotId,
    app: { name: facts.app.name, version: facts.app.version },
    policy: { id: facts.policy.id, version: facts.policy.version },
    root: facts.root,
    instance: facts.instance,
    files: [],
    withheld: facts.withheld.map(withheldLine).sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason)),
    collectors: facts.collectors.map(({ id, outcome, reason }) => ({
      id,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
    redaction: redactionLine(facts.redaction),
    ...(facts.approval === undefined ? {} : { approval: facts.approval }),
  };
  return JSON.stringify(manifest, null, 2);
}
