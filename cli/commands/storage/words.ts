import type { CleanItem, Freeable, StorageState } from '../../../shared/domain/storage.ts';
import { bytesText, columns, count } from '../../output.ts';

const KINDS: Readonly<Record<StorageState['kinds'][number]['kind'], string>> = {
  database: 'Database',
  aside: 'Databases moved aside',
  backups: 'Backups',
  attachments: 'Attachments',
  bundles: 'Bundles',
  staging: 'Unfinished',
  'folder-portal': 'Folder portal',
  log: 'Log',
  window: "Window's cache",
  other: 'Other files',
};

const ROWS: Readonly<Record<StorageState['rows'][number]['what'], string>> = {
  cases: 'Cases (events)',
  snapshots: 'Collections',
  alarms: 'Alarms',
  policies: 'Policy versions',
  notices: 'Notices',
  audit: 'Audit records',
  rest: 'Everything else',
};

/** Why something may be freed. */
export const FREE_WORDS: Readonly<Record<Freeable, string>> = {
  sent: 'attachments whose receipt the portal confirmed',
  bundles: 'bundles whose receipt the portal confirmed',
  backups: 'backups beyond the newest two',
  discarded: 'files of drafts that were thrown away',
  leftovers: 'what unfinished work left, and files nothing names',
};

/** What is stored, in lines. */
export function stateLines(state: StorageState): readonly string[] {
  const kinds = state.kinds.filter(({ files }) => files > 0);
  const free = state.freeable.filter(({ files }) => files > 0);
  const freed = free.reduce((sum, { bytes }) => sum + bytes, 0);
  const disk = state.diskFree === null ? '' : `; ${bytesText(state.diskFree)} free on the disk`;
  return [
    `${bytesText(state.bytes)} in ${count(state.files, 'file')} in ${state.folder}${disk}.`,
    ...columns(kinds.map(({ kind, bytes, files }) => [`  ${KINDS[kind]}`, bytesText(bytes), count(files, 'file')])),
    ...heading('Attachments by case', state.cases.length),
    ...columns(
      state.cases.map(({ number, title, bytes, files, sharedBytes }) => [
        `  ${number}`,
        bytesText(bytes),
        count(files, 'file'),
        sharedBytes === 0 ? title : `${title} (another ${bytesText(sharedBytes)} counted in an older case)`,
      ]),
    ),
    'Inside the database',
    ...columns(state.rows.map((row) => [`  ${ROWS[row.what]}`, String(row.rows), sizeOf(row.bytes)])),
    freed === 0
      ? 'Nothing can be freed now.'
      : `${bytesText(freed)} can be freed ("storage clean --dry-run" lists it):`,
    ...columns(free.map(({ what, bytes, files }) => [`  ${bytesText(bytes)}`, count(files, 'file'), FREE_WORDS[what]])),
    ...(state.held === null ? [] : [heldText(state.held)]),
  ];
}

function heading(text: string, rows: number): string[] {
  return rows === 0 ? [] : [text];
}

function sizeOf(bytes: number | null): string {
  return bytes === null ? '' : bytesText(bytes);
}

/** Said wherever something would be sent. */
export function heldText({ at, file }: NonNullable<StorageState['held']>): string {
  return `This data was packed for another machine on ${at.slice(0, 10)} (${file}), so nothing is sent from here. "storage resume" takes that back.`;
}

/** Exactly what goes. */
export function itemLines(items: readonly CleanItem[]): readonly string[] {
  return columns(
    items.map(({ what, name, bytes, cases, sentTo, path }) => [
      bytesText(bytes),
      name,
      cases.length === 0 ? '' : `case ${cases.join(', ')}`,
      sentTo === null
        ? FREE_WORDS[what]
        : `at ${sentTo.portal}${ticketText(sentTo.ticket)} since ${sentTo.at.slice(0, 10)}`,
      path,
    ]),
  );
}

function ticketText(ticket: string | null): string {
  return ticket === null ? '' : ` as ${ticket}`;
}
