import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { Leaving } from '../outgoing/index.ts';
import type { PackedInput, writePackage } from './package.ts';
import type { HandoverRow } from './rows.ts';
import { givingProblem } from './sizes.ts';
import type { HandoverParts } from './types.ts';

/** What goes of a draft, as it may. */
export interface Content {
  readonly form: CaseDraft;
  readonly note: string;
  readonly inputs: readonly PackedInput[];
  /** For whoever hands over; what is told of it on the way is in `leaving`. */
  readonly withheld: readonly WithheldFile[];
  /** Of the draft as it was read for this: it may be written on while its files are looked at. */
  readonly revision: number;
  /** As it may leave, with its seal. */
  readonly leaving: Leaving;
}

/**
 * What of a draft may go to a colleague: what may go to support, and what its answers to examples were. A discarded one
 * goes nowhere, but for one that was put away because it went back, and did not arrive.
 */
export async function contentOf(
  parts: HandoverParts,
  id: CaseId,
  note: string,
  { isPutAway = false } = {},
): Promise<Result<Content>> {
  const { repository, log, attachments } = parts;
  const draft = repository.draftOf(id);
  if (draft === undefined) return fail('not-found', 'This draft is not here any more.');
  const facts = log.facts(id);
  if (facts.phase !== 'draft') return fail('refused', 'This case was sent already, so it is not handed over any more.');
  if (facts.discarded && !isPutAway)
    return fail('refused', 'This draft was discarded. Take that back first, then hand it over.');
  const files = attachments.listOf(id);
  for (const file of files)
    if (!(await attachments.isWhole(file)))
      return fail(
        'corrupt',
        `The stored copy of ${file.name} is damaged. Remove it from the case and attach it again.`,
      );
  const leaving = await parts.leaving({ caseId: id, form: draft.form, files });
  if (!leaving.ok) return leaving;
  const said = note.trim() === '' ? ok({ text: '' }) : await parts.leaving({ caseId: id, text: note, files: [] });
  if (!said.ok) return said;
  const tooLarge = givingProblem(leaving.value.files.reduce((sum, { bytes }) => sum + bytes, 0));
  if (tooLarge !== undefined) return fail('too-large', tooLarge);
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
  const { withheld } = leaving.value;
  const { revision } = draft;
  return ok({ form, note: said.value.text ?? '', inputs, withheld, revision, leaving: leaving.value });
}

/** What the list of a package says of it. */
export function aboutOf(
  { id, data }: HandoverRow,
  { form, note, leaving }: Content,
  step: HandoverManifest['step'],
): Parameters<typeof writePackage>[2] {
  return {
    id,
    step,
    title: form.title ?? '',
    preparedBy: data.preparedBy,
    to: data.to,
    note,
    at: data.at,
    withheld: leaving.told.map(({ name, reason }) => ({ name, reason })),
  };
}
