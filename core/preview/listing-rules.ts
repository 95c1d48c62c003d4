import type { PreviewFile, PreviewGroup } from '../../shared/domain/preview.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import type { ReportTables } from './report-rules.ts';

/** The files of a bundle in the order in which a person looks through them. */
export type Listing = Readonly<Record<PreviewGroup, readonly PreviewFile[]>>;

const GROUPS: Readonly<Record<string, PreviewGroup>> = { recording: 'recordings', scenario: 'scenarios' };
/** What was written by people and products comes first, then what was counted, then the bundle's own lists. */
const ORDER = ['settings', 'log', 'event-log', 'facts', 'findings', 'readme'] as const;

const rank = ({ kind }: PreviewFile): number => {
  const at = ORDER.findIndex((known) => known === kind);
  return at === -1 ? ORDER.length : at;
};

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Content {
  readonly entries: readonly { readonly path: string; readonly bytes: number }[];
  readonly manifest: BundleManifest;
}

/** Whether text is in files of this kind; recordings and scenarios hold none. Pure. */
export function groupOfKind(kind: string): PreviewGroup {
  return GROUPS[kind] ?? 'files';
}

/** Arranges the files of a bundle. Pure. */
export function arrange({ entries, manifest }: Content, { removed }: ReportTables): Listing {
  const kinds = new Map(manifest.files.map(({ path, kind }) => [path, kind]));
  const listing: Record<PreviewGroup, PreviewFile[]> = { files: [], recordings: [], scenarios: [] };
  for (const { path, bytes } of entries) {
    const kind = kinds.get(path) ?? 'list';
    listing[groupOfKind(kind)].push({ path, kind, bytes, removed: removed.get(path) ?? 0 });
  }
  listing.files.sort((a, b) => rank(a) - rank(b) || byText(a.path, b.path));
  return listing;
}
