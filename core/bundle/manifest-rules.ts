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

/** The manifest's text. Holds no times and no durations, so that the same snapshot gives the same archive. Pure. */
export function manifestText(facts: ManifestFacts, files: BundleManifest['files']): string {
  const manifest: BundleManifest = {
    schema: 1,
    snapshotId: facts.snapshotId,
    app: { name: facts.app.name, version: facts.app.version },
    policy: { id: facts.policy.id, version: facts.policy.version },
    root: facts.root,
    instance: facts.instance,
    files: files
      .toSorted((a, b) => byText(a.path, b.path))
      .map(({ path, sha256, bytes, kind, source }) => ({ path, sha256, bytes, kind, source })),
    withheld: facts.withheld.map(withheldLine).sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason)),
    collectors: facts.collectors.map(({ id, outcome, reason }) => ({
      id,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
    redaction: redactionLine(facts.redaction),
    ...(facts.approval === undefined ? {} : { approval: facts.approval }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
