import { previewPart } from '../../shared/domain/preview.ts';
import type {
  PreviewBundle,
  PreviewFile,
  PreviewFilter,
  PreviewGroup,
  PreviewPart,
  PreviewSection,
} from '../../shared/domain/preview.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import type { ReportTables } from './report-rules.ts';

/** The files of a bundle in the order in which a person looks through them. */
export type Listing = Readonly<Record<PreviewGroup, readonly PreviewFile[]>>;

const GROUPS: Readonly<Record<string, PreviewGroup>> = { recording: 'recordings', scenario: 'scenarios' };
/** Few files come first, hundreds of logs behind them, the bundle's own lists last. */
const ORDER: readonly PreviewSection[] = ['facts', 'settings', 'logs', 'eventLog', 'other'];
const SECTIONS: Readonly<Record<string, PreviewSection>> = {
  facts: 'facts',
  findings: 'facts',
  settings: 'settings',
  log: 'logs',
  'event-log': 'eventLog',
};

const sectionOf = ({ kind }: PreviewFile): PreviewSection => SECTIONS[kind] ?? 'other';
const rank = (file: PreviewFile): number => ORDER.indexOf(sectionOf(file));
const isChanged = ({ removed }: PreviewFile): boolean => removed > 0;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Content {
  readonly entries: readonly { readonly path: string; readonly bytes: number }[];
  readonly manifest: BundleManifest;
}

/** Whether text is in files of this kind; recordings and scenarios hold none. Pure. */
export function groupOfKind(kind: string): PreviewGroup {
  return GROUPS[kind] ?? 'files';
}

/** Lists of the bundle itself. */
const OWN_LISTS: ReadonlySet<string> = new Set(['list', 'redaction-report', 'readme']);

/** The part that files of this kind belong to; undefined for the bundle's own lists. Pure. */
export function partOfKind(kind: string): PreviewPart | undefined {
  if (OWN_LISTS.has(kind)) return undefined;
  return GROUPS[kind] === undefined ? (SECTIONS[kind] ?? 'other') : groupPart(GROUPS[kind]);
}

const groupPart = (group: PreviewGroup): PreviewPart => (group === 'files' ? 'other' : group);

/** How much of each part there is, in a fixed order. Pure. */
export function partsOf(files: readonly Pick<PreviewFile, 'kind' | 'bytes'>[]): PreviewBundle['parts'] {
  return previewPart.options.flatMap((part) => {
    const own = files.filter(({ kind }) => partOfKind(kind) === part);
    return own.length === 0 ? [] : [{ part, files: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }];
  });
}

/** Arranges the files of a bundle. Pure. */
export function arrange({ entries, manifest }: Content, { removed }: ReportTables): Listing {
  const kinds = new Map(manifest.files.map(({ path, kind }) => [path, kind]));
  const listing: Record<PreviewGroup, PreviewFile[]> = { files: [], recordings: [], scenarios: [] };
  for (const { path, bytes } of entries) {
    const kind = kinds.get(path) ?? 'list';
    listing[groupOfKind(kind)].push({ path, kind, bytes, removed: removed.get(path) ?? 0 });
  }
  listing.files.sort(
    (a, b) => rank(a) - rank(b) || Number(isChanged(b)) - Number(isChanged(a)) || byText(a.path, b.path),
  );
  return listing;
}

/** The files somebody wants to see, in the same order. Pure. */
export function filtered(files: readonly PreviewFile[], filter?: PreviewFilter): readonly PreviewFile[] {
  const { search, changed } = filter ?? { search: '', changed: false };
  const wanted = search.trim().toLowerCase();
  if (wanted === '' && !changed) return files;
  return files.filter((file) => (!changed || isChanged(file)) && file.path.toLowerCase().includes(wanted));
}

/** A heading of the list and how many files stand below it. */
export interface SectionSize {
  readonly section: PreviewSection;
  readonly files: number;
}

/** The headings over arranged files, in their order. Pure. */
export function sectionsOf(files: readonly PreviewFile[]): readonly SectionSize[] {
  const sizes = new Map<PreviewSection, number>();
  for (const file of files) sizes.set(sectionOf(file), (sizes.get(sectionOf(file)) ?? 0) + 1);
  return [...sizes].map(([section, size]) => ({ section, files: size }));
}
