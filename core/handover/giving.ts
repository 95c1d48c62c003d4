import { foldedName, isKeyContact } from '../../shared/domain/contacts.ts';
import type { KeyContact } from '../../shared/domain/contacts.ts';
import type { HandoverPerson } from '../../shared/domain/handover.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isOpenDraft } from '../cases/index.ts';
import { contactsNamed } from '../contacts/index.ts';
import { sealOf } from '../outgoing/index.ts';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { isPosted, onTheWay, pack, post, withdraw } from './posting.ts';
import type { HandoverRow } from './rows.ts';
import { foundTaken, takenMeanwhile } from './taken-meanwhile.ts';
import type { Given, Giving, HandoverParts } from './types.ts';
import { write } from './writing.ts';
import type { Way } from './writing.ts';

/** Hands a draft over to a key contact. */
export async function give(parts: HandoverParts, wanted: Giving): Promise<Result<Given>> {
  const { rows, clock, db, audit, emit } = parts;
  const contact = contactFor(parts, wanted.to);
  if (!contact.ok) return contact;
  const way = await wayOf(parts, wanted.way);
  if (!way.ok) return way;
  const content = await contentOf(parts, wanted.id, wanted.note);
  if (!content.ok) return content;
  const queue = way.value.kind === 'queue' ? way.value.portal : undefined;
  const before = rows.ofCase(wanted.id);
  const row = rowFor(parts, wanted, { contact: contact.value, content: content.value, before });
  const { withheld } = content.value;
  if (queue !== undefined && row === before && isPosted(parts, row))
    return ok({ handover: row.id, queued: isWaiting(parts, row), withheld });
  const taken = before !== undefined && before.id === row.id ? await takenMeanwhile(parts, before) : undefined;
  if (taken !== undefined) return taken;
  const packed =
    queue === undefined ? undefined : await pack(parts, row, content.value, { step: 'handed-over', portal: queue });
  if (packed?.ok === false) return packed;
  if (!isOpenDraft(parts.log.facts(wanted.id))) return give(parts, wanted);
  const isChanged = row !== before;
  const written = await write(parts, row, content.value, { step: 'handed-over', way: way.value, isChanged });
  if (!written.ok) return written;
  const taker = written.value === undefined ? undefined : foundTaken(parts, row.id, written.value);
  if (written.value !== undefined) return taker ?? give(parts, wanted);
  const at = new Date(clock.now()).toISOString();
  const isDone = db.transaction(() => {
    // It may have been sent, discarded or taken, or have come back, while it was packed.
    if (!isOpenDraft(parts.log.facts(wanted.id))) return false;
    const now = before?.id === row.id ? rows.find(row.id) : undefined;
    if (before?.id === row.id && now?.state !== before.state && way.value.kind !== 'folder') return false;
    if (before?.id !== row.id) withdraw(parts, before);
    // Whoever took it from a shared folder meanwhile took what lies there now.
    rows.save(now === undefined ? row : followed(row, now), at);
    if (queue !== undefined && packed !== undefined)
      post(parts, row, content.value, { step: 'handed-over', at, portal: queue, stored: packed.value });
    const details = { to: contact.value.id, portal: row.data.portal, files: content.value.inputs.length };
    audit.record({ actor: 'person', action: 'handover.give', subject: wanted.id, details });
    return true;
  });
  if (!isDone) return give(parts, wanted);
  emit('handover.changed', { ids: [row.id] });
  return ok({ handover: row.id, queued: queue !== undefined, withheld });
}

/** What was handed over anew, with what became of the hand-over meanwhile. Pure. */
function followed(row: HandoverRow, { state, data: { takenBy, number, backNote } }: HandoverRow): HandoverRow {
  return { ...row, state, data: { ...row.data, takenBy, number, backNote } };
}

function isWaiting(parts: HandoverParts, row: HandoverRow): boolean {
  return onTheWay(parts, row).isWaiting;
}

interface Offered {
  readonly contact: KeyContact;
  readonly content: Content;
  readonly before: HandoverRow | undefined;
}

/** The same hand-over again when nothing about it changed; else under the same id, so that a case never waits twice. */
function rowFor(parts: HandoverParts, wanted: Giving, { contact, content, before }: Offered): HandoverRow {
  const { clock, ids } = parts;
  const { name, email } = contact;
  const { revision } = content;
  const portal = 'portal' in wanted.way ? wanted.way.portal : null;
  const seal = sealOf(content.leaving.seal);
  const open =
    before?.direction === 'out' && before.state === 'handed-over' && before.data.portal === portal ? before : undefined;
  const isSame =
    open?.data.revision === revision &&
    open.data.seal === seal &&
    open.data.to.name === name &&
    open.data.to.email === email &&
    open.data.note === wanted.note;
  if (isSame) return open;
  return {
    id: portal === null ? ids.next() : (open?.id ?? ids.next()),
    direction: 'out',
    caseId: wanted.id,
    state: 'handed-over',
    data: {
      preparedBy: me(parts),
      to: { name, email },
      note: wanted.note,
      at: new Date(clock.now()).toISOString(),
      portal,
      revision,
      seal,
      takenBy: null,
      number: null,
      backNote: null,
    },
  };
}

/** The person at this machine, as others know them. */
export function me({ contacts }: HandoverParts): HandoverPerson {
  const { name, userId, email } = contacts.profile();
  return { name: name === '' ? userId : name, email };
}

function contactFor({ contacts }: HandoverParts, to: string | undefined): Result<KeyContact> {
  const key = contacts.list().filter((contact) => isKeyContact(contact));
  const [first, second] = to === undefined ? key : contactsNamed(to, key);
  if (first === undefined)
    return key.length === 0
      ? fail('refused', 'No key contact is named, so there is nobody to hand a case over to. Name one under People.')
      : fail('not-found', `"${to ?? ''}" is no key contact. Key contacts: ${key.map(({ name }) => name).join(', ')}.`);
  if (second !== undefined)
    return fail(
      'invalid',
      `Say to whom: ${(to === undefined ? key : [first, second]).map(({ name }) => name).join(', ')}.`,
    );
  return ok(first);
}

/** Name of whom a hand-over is for, when nobody of that name or address is a key contact any more. */
export function lostContact({ rows, contacts }: HandoverParts, id: string): string | undefined {
  const to = rows.find(id)?.data.to;
  if (to === undefined) return undefined;
  const isStill = contacts
    .list()
    .filter((one) => isKeyContact(one))
    .some(
      ({ name, email }) =>
        foldedName(name) === foldedName(to.name) || (email !== '' && foldedName(email) === foldedName(to.email)),
    );
  return isStill ? undefined : to.name;
}

async function wayOf({ folders, outbox }: HandoverParts, way: Giving['way']): Promise<Result<Way>> {
  if ('path' in way) return ok({ kind: 'file', path: way.path });
  const folder = folders().find(({ id }) => id === way.portal);
  if (folder !== undefined) return ok({ kind: 'folder', path: folder.path });
  if (outbox.portals.queues().includes(way.portal)) return ok({ kind: 'queue', portal: way.portal });
  const refused = await outbox.portals.handovers(way.portal);
  return refused.ok ? ok({ kind: 'queue', portal: way.portal }) : refused;
}
