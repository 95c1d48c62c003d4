import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewFile, PreviewGroup } from '../../../shared/domain/preview.ts';
import { assertNever } from '../../../shared/result.ts';
import {
  DatabaseRegular,
  DocumentDataRegular,
  DocumentTextRegular,
  HistoryRegular,
  LockClosedRegular,
} from '../icons.ts';
import { fileName } from './preview-words.ts';
import { useFiles } from './use-bundle.ts';
import type { LookedAt } from './use-bundle.ts';

/** One thing to look at. */
export interface Entry {
  readonly id: string;
  readonly icon: ReactElement;
  readonly name: string;
  /** The whole name where `name` is a part of it. */
  readonly title?: string;
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

/** The list of everything that goes, and what stays here as its last entry. */
export interface EntryList {
  readonly total: number;
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
const DATA_KINDS = new Set(['facts', 'findings', 'list', 'redaction-report']);

export function useEntries(looked: LookedAt, own: readonly OwnEntry[]): EntryList {
  const { t } = useTranslation();
  const { bundle } = looked;
  const files = useFiles(looked, 'files');
  const groups = bundle.groups.filter(({ group, files: n }) => group !== 'files' && n > 0);
  const count = bundle.groups.find(({ group }) => group === 'files')?.files ?? 0;
  const total = own.length + count + groups.length + (bundle.withheld.items > 0 ? 1 : 0);
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
        return fileEntry(one.file);
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
    first: Math.max(0, marked) + own.length,
    shown,
    entry,
    ofFile: (index) => own.length + index,
    look: (first, last) => files.look(clamp(first - own.length, count), clamp(last - own.length, count)),
    firstPath: files.at(0)?.path ?? '',
  };
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

function fileEntry(file: PreviewFile): Entry {
  const icon = DATA_KINDS.has(file.kind) ? <DocumentDataRegular /> : <DocumentTextRegular />;
  return { id: file.path, icon, name: fileName(file.path), title: file.path, removed: file.removed };
}
