import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewFile, PreviewFilter, PreviewGroup, PreviewSection } from '../../../shared/domain/preview.ts';
import { assertNever } from '../../../shared/result.ts';
import {
  DatabaseRegular,
  DocumentDataRegular,
  DocumentTextRegular,
  HistoryRegular,
  LockClosedRegular,
} from '../icons.ts';
import { fileName, folderName } from './preview-words.ts';
import { useFiles } from './use-bundle.ts';
import type { FileBlock, LookedAt } from './use-bundle.ts';

/** One thing to look at. */
export interface Entry {
  readonly id: string;
  readonly icon: ReactElement;
  readonly name: string;
  /** The whole name where `name` is a part of it. */
  readonly title?: string;
  /** Quiet words behind the name: the folder a file lies in. */
  readonly note?: string;
  /** Things replaced or removed in it; none is not shown. */
  readonly removed?: number;
  /** A quiet number that is no removal: files of a group, items that stay here. */
  readonly size?: number;
}

/** Something that goes along and is no file of the bundle: the case text, a picture. */
export interface OwnEntry extends Entry {
  readonly pane: ReactNode;
}

/** What an entry shows when it is chosen. */
export type Shown =
  | { readonly kind: 'own'; readonly entry: OwnEntry }
  | { readonly kind: 'file'; readonly file: PreviewFile }
  | { readonly kind: 'group'; readonly group: PreviewGroup }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'reading' };

/** A heading over entries, from the one at `at` on. */
export interface EntryHeading {
  readonly at: number;
  readonly section: PreviewSection;
  readonly files: number;
}

/** The list of everything that goes, and what stays here as its last entry. */
export interface EntryList {
  readonly total: number;
  /** Only where there are many files. */
  readonly headings: readonly EntryHeading[];
  /** Whether there are so many files that finding one takes a search. */
  readonly isLong: boolean;
  /** Whether it is not known yet how many entries there are. */
  readonly isReading: boolean;
  /** What is shown first: the first file something was taken out of, else the first entry. */
  readonly first: number;
  shown(index: number): Shown;
  entry(index: number): Entry | undefined;
  /** Where a file of the bundle stands; `index` counts its files. */
  ofFile(index: number): number;
  look(first: number, last: number): void;
  /** Path of the bundle's first file. */
  readonly firstPath: string;
}

const ICONS = {
  files: <DocumentTextRegular />,
  recordings: <HistoryRegular />,
  scenarios: <DatabaseRegular />,
} as const;
/** More files than can be seen at once. */
const MANY = 12;
const DATA_KINDS = new Set(['facts', 'findings', 'list', 'redaction-report']);

/** While a filter is set, the list holds the files that fit and nothing else. */
export function useEntries(looked: LookedAt, allOwn: readonly OwnEntry[], filter: PreviewFilter): EntryList {
  const { t } = useTranslation();
  const { bundle } = looked;
  const files = useFiles(looked, 'files', filter);
  const isFiltered = filter.changed || filter.search.trim() !== '';
  const own = isFiltered ? [] : allOwn;
  const groups = isFiltered ? [] : bundle.groups.filter(({ group, files: n }) => group !== 'files' && n > 0);
  const all = bundle.groups.find(({ group }) => group === 'files')?.files ?? 0;
  const count = isFiltered ? (files.total ?? 0) : all;
  const total = own.length + count + groups.length + (!isFiltered && bundle.withheld.items > 0 ? 1 : 0);
  const shown = (index: number): Shown => {
    const entry = own[index];
    if (entry !== undefined) return { kind: 'own', entry };
    const at = index - own.length;
    if (at < count) {
      const file = files.at(at);
      return file === undefined ? { kind: 'reading' } : { kind: 'file', file };
    }
    const group = groups[at - count];
    return group === undefined ? { kind: 'withheld' } : { kind: 'group', group: group.group };
  };
  const entry = (index: number): Entry | undefined => {
    const one = shown(index);
    switch (one.kind) {
      case 'own':
        return one.entry;
      case 'file':
        return fileEntry(one.file, all > MANY);
      case 'group': {
        const size = groups.find(({ group }) => group === one.group)?.files ?? 0;
        return { id: one.group, icon: ICONS[one.group], name: t(`review.group.${one.group}`), size };
      }
      case 'withheld':
        return {
          id: 'withheld',
          icon: <LockClosedRegular />,
          name: t('review.staysHere'),
          size: bundle.withheld.items,
        };
      case 'reading':
        return undefined;
      default:
        return assertNever(one);
    }
  };
  const marked = files.blocks[0]?.items.findIndex(({ removed }) => removed > 0) ?? -1;
  return {
    total,
    headings: all > MANY ? headingsOf(files.blocks[0]?.sections ?? [], own.length) : [],
    isLong: all > MANY,
    isReading: files.total === undefined,
    first: Math.max(0, marked) + own.length,
    shown,
    entry,
    ofFile: (index) => own.length + index,
    look: (first, last) => files.look(clamp(first - own.length, count), clamp(last - own.length, count)),
    firstPath: files.at(0)?.path ?? '',
  };
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

function headingsOf(sections: FileBlock['sections'], from: number): readonly EntryHeading[] {
  let at = from;
  return sections.map(({ section, files }) => {
    const heading = { at, section, files };
    at += files;
    return heading;
  });
}

function fileEntry(file: PreviewFile, isOneOfMany: boolean): Entry {
  const icon = DATA_KINDS.has(file.kind) ? <DocumentDataRegular /> : <DocumentTextRegular />;
  const note = isOneOfMany ? folderName(file.path) : '';
  const said = note === '' ? {} : { note };
  return { id: file.path, icon, name: fileName(file.path), ...said, title: file.path, removed: file.removed };
}
