import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { isKeyContact } from '../../shared/domain/contacts.ts';
import type { KeyContact } from '../../shared/domain/contacts.ts';
import type { HandoverManifest, HandoverPerson } from '../../shared/domain/handover.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import { contactsNamed } from '../contacts/index.ts';
import { writePackage } from './package.ts';
import type { PackedInput } from './package.ts';
import type { HandoverRow } from './rows.ts';
import { isThere, makePlace, placesOf, SHARED_MODE } from './share.ts';
import type { Given, Giving, HandoverParts } from './types.ts';

/** Hands a draft over to a key contact. */
export async function give(parts: HandoverParts, wanted: Giving): Promise<Result<Given>> {
  const { repository, rows, clock, ids, db, audit, emit } = parts;
  const contact = contactFor(parts, wanted.to);
  if (!contact.ok) return contact;
  const root = rootOf(parts, wanted.way);
  if (!root.ok) return root;
  const content = await contentOf(parts, wanted.id);
  if (!content.ok) return content;
  const revision = repository.draftOf(wanted.id)?.revision ?? 0;
  const { name, email } = contact.value;
  const portal = 'portal' in wanted.way ? wanted.way.portal : null;
  const before = rows.ofCase(wanted.id);
  const isSame =
    before?.direction === 'out' &&
    before.state === 'handed-over' &&
    before.data.revision === revision &&
    before.data.portal === portal &&
    before.data.to.name === name &&
    before.data.to.email === email &&
    before.data.note === wanted.note;
  const at = new Date(clock.now()).toISOString();
  const row: HandoverRow = isSame
    ? before
    : {
        id: ids.next(),
        direction: 'out',
        caseId: wanted.id,
        state: 'handed-over',
        data: {
          preparedBy: me(parts),
          to: { name, email },
          note: wanted.note,
          at,
          portal,
          revision,
          takenBy: null,
          number: null,
          backNote: null,
          claim: null,
        },
      };
  const written = await write(parts, row, content.value, {
    step: 'handed-over',
    target: 'path' in wanted.way ? wanted.way.path : undefined,
    root: root.value,
  });
  if (!written.ok) return written;
  db.transaction(() => {
    rows.save(row, at);
    const details = { to: contact.value.id, portal, files: content.value.inputs.length };
    audit.record({ actor: 'person', action: 'handover.give', subject: wanted.id, details });
  });
  emit('handover.changed', { ids: [row.id] });
  return ok({ handover: row.id, withheld: content.value.withheld });
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

function rootOf({ folders }: HandoverParts, way: Giving['way']): Result<string | undefined> {
  if ('path' in way) return ok(undefined);
  const found = folders().find(({ id }) => id === way.portal);
  return found === undefined
    ? fail(
        'not-found',
        `"${way.portal}" is no portal through a shared folder, and only through one can a case be handed over. Hand it over as a file.`,
      )
    : ok(found.path);
}

export interface Content {
  readonly form: CaseDraft;
  readonly inputs: readonly PackedInput[];
  readonly withheld: readonly WithheldFile[];
}

/** What of a draft may go to a colleague: what may go to support, and what its answers to examples were. */
export async function contentOf(parts: HandoverParts, id: CaseId): Promise<Result<Content>> {
  const { repository, log, attachments } = parts;
  const draft = repository.draftOf(id);
  if (draft === undefined) return fail('not-found', 'This draft is not here any more.');
  const facts = log.facts(id);
  if (facts.phase !== 'draft') return fail('refused', 'This case was sent already, so it is not handed over any more.');
  if (facts.discarded) return fail('refused', 'This draft was discarded. Take that back first, then hand it over.');
  const files = attachments.listOf(id);
  for (const file of files)
    if (!(await attachments.isWhole(file)))
      return fail(
        'corrupt',
        `The stored copy of ${file.name} is damaged. Remove it from the case and attach it again.`,
      );
  const leaving = await parts.leaving({ caseId: id, form: draft.form, files });
  if (!leaving.ok) return leaving;
  const { severityExamples, severityAnswers } = draft.form;
  const form: CaseDraft = {
    ...leaving.value.form,
    ...(severityExamples === undefined
      ? {}
      : { severityExamples: severityExamples.filter((one) => /^[\w.-]{1,100}$/u.test(one)) }),
    ...(severityAnswers === undefined ? {} : { severityAnswers }),
  };
  const inputs = leaving.value.files.map(({ name, sha256, bytes }) => ({
    name,
    sha256,
    bytes,
    path: attachments.pathOf(sha256),
    source: files.find((file) => file.name === name)?.source ?? ('file' as const),
  }));
  return ok({ form, inputs, withheld: leaving.value.withheld });
}

/** Puts a package where it goes: into the shared folder once, or to the file the person named. */
export async function write(
  { files }: HandoverParts,
  { id, data }: HandoverRow,
  { form, inputs, withheld }: Content,
  to: {
    readonly step: HandoverManifest['step'];
    readonly target: string | undefined;
    readonly root: string | undefined;
    readonly note?: string;
  },
): Promise<Result<void>> {
  const about = {
    id,
    step: to.step,
    title: form.title ?? '',
    preparedBy: data.preparedBy,
    to: data.to,
    note: to.note ?? data.note,
    at: data.at,
    withheld: withheld.map(({ name, reason }) => ({ name, reason })),
  };
  const places = to.root === undefined ? undefined : placesOf(to.root, id);
  const target = to.step === 'given-back' ? places?.back : places?.package;
  try {
    if (to.root !== undefined) await makePlace(files, to.root, id);
    const options = target === undefined ? {} : { exclusive: true, mode: SHARED_MODE };
    await writePackage(files, target ?? to.target ?? '', about, { form, inputs }, options);
    return ok(undefined);
  } catch (error) {
    // Written by an attempt that was cut off behind it: a hand-over is never another one.
    if (target !== undefined && isThere(error)) return ok(undefined);
    return fail(
      'unreachable',
      `${to.target ?? to.root ?? 'The file'} could not be written (${reasonOf(error)}). Nothing was handed over.`,
    );
  }
}

export function reasonOf(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.message : 'unknown');
}
