import type { TFunction } from 'i18next';
import type { PreviewMark } from '../../../shared/domain/preview.ts';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';

/** "Host name". */
export function kindWord(t: TFunction, kind: RemovalKind): string {
  return t(`review.kind.${kind}`);
}

/** What became of a value at one line: the first time whole, later with where it was. */
export function becameWords(t: TFunction, mark: PreviewMark, line: number): string {
  if (mark.action === 'removed') return t('review.removedForGood');
  const { firstLine } = mark;
  return firstLine !== null && firstLine < line ? t('review.sameAs', { line: firstLine }) : t('review.becomesMark');
}

/** Whether the line is the first of the file that shows a mark. */
export function isFirst(mark: PreviewMark, line: number): boolean {
  return mark.firstLine === null || mark.firstLine === line;
}

/** "6 times in 3 files". */
export function timesWords(t: TFunction, { places, files }: PreviewMark): string {
  return `${t('review.times', { count: places })} ${t('review.inFiles', { count: files })}`;
}

/** The last part of a path, for the list; the whole path is in its title. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folders of a path, without the first one, which says the kind; empty for a file that lies in none. */
export function folderName(path: string): string {
  return path.slice(path.indexOf('/') + 1, Math.max(path.indexOf('/') + 1, path.lastIndexOf('/')));
}
