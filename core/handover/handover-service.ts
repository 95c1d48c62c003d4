import type { WaitingHandover } from '../../shared/domain/handover.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { contentOf, give, write } from './giving.ts';
import { lookAround } from './looking.ts';
import { createHandoverRows, viewOf } from './rows.ts';
import { takeFile, takeWaiting } from './taking.ts';
import type { Handover, HandoverDeps, HandoverParts, Took } from './types.ts';

/** Hand-overs of one core. */
export function createHandover(deps: HandoverDeps): Handover {
  const rows = createHandoverRows(deps.db);
  const parts: HandoverParts = { ...deps, rows };
  let waiting: readonly WaitingHandover[] = [];
  const views = () => rows.all().map((row) => viewOf(row));
  const known = () => waiting.filter(({ id }) => rows.find(id) === undefined);
  const look = async () => {
    const looked = await lookAround(parts);
    const isNew = looked.waiting.map(({ id }) => id).join(' ') !== waiting.map(({ id }) => id).join(' ');
    waiting = looked.waiting;
    if (isNew) deps.emit('handover.changed', { ids: [] });
    return { handovers: views(), waiting: known(), problems: looked.problems };
  };
  return {
    list: () => ({ handovers: views(), waiting: known() }),
    look,
    give: (wanted) => give(parts, wanted),
    take: ({ file, handover }) => take(parts, { file, handover }, async () => (await look()).waiting),
    back: (wanted) => giveBack(parts, wanted),
    goesBackByItself: (id) => folderOf(parts, id) !== undefined,
  };
}

async function take(
  parts: HandoverParts,
  { file, handover }: Parameters<Handover['take']>[0],
  look: () => Promise<readonly WaitingHandover[]>,
): Promise<Result<Took>> {
  if (file !== undefined) {
    const chosen = parts.tokens.resolve(file);
    return chosen.ok ? takeFile(parts, chosen.value.path) : chosen;
  }
  const known = handover === undefined ? undefined : parts.rows.find(handover);
  if (known?.direction === 'in') return ok({ id: known.caseId, isBack: false });
  const found = (await look()).find(({ id }) => id === handover);
  const folder = parts.folders().find(({ id }) => id === found?.portal);
  if (handover !== undefined && folder !== undefined) return takeWaiting(parts, handover, folder);
  for (const other of handover === undefined ? [] : parts.folders()) {
    const taken = await takeWaiting(parts, handover ?? '', other).catch(() => undefined);
    if (taken?.ok === false && taken.error.code === 'conflict') return taken;
  }
  return fail('not-found', 'No such case waits in a shared folder. "case handovers" shows those that do.');
}

function folderOf({ rows, folders }: HandoverParts, id: CaseId): string | undefined {
  const row = rows.ofCase(id);
  return row?.direction === 'in' ? folders().find((folder) => folder.id === row.data.portal)?.path : undefined;
}

async function giveBack(
  parts: HandoverParts,
  { id, note, path }: Parameters<Handover['back']>[0],
): Promise<Result<void>> {
  const { rows, db, log, audit, emit } = parts;
  const row = rows.ofCase(id);
  if (row?.direction !== 'in')
    return fail('refused', 'Nobody handed this case over to you, so it cannot be given back.');
  if (row.state === 'given-back') return fail('refused', 'This case was given back already.');
  const content = await contentOf(parts, id);
  if (!content.ok) return content;
  const root = path === undefined ? folderOf(parts, id) : undefined;
  if (root === undefined && path === undefined)
    return fail('invalid', 'This case came as a file, so it goes back as one. Say where to write it.');
  const written = await write(parts, row, content.value, { step: 'given-back', target: path, root, note });
  if (!written.ok) return written;
  db.transaction(() => {
    rows.save({ ...row, state: 'given-back', data: { ...row.data, backNote: note } }, log.now());
    log.append(id, { kind: 'discarded', at: log.now(), by: 'person' });
    audit.record({ actor: 'person', action: 'handover.back', subject: id, details: { handover: row.id } });
  });
  emit('cases.changed', { ids: [id] });
  emit('handover.changed', { ids: [row.id] });
  return ok(undefined);
}
