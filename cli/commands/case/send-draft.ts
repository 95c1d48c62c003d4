import type { CaseId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, CoreContext } from '../../command.ts';
import { stillOpen } from '../shared.ts';
import { stayed } from './choices.ts';

/** How the draft was written, which decides how to go on with one that cannot be sent. */
type Way = 'file' | 'guided';

/** Sends a draft; what cannot be sent stays one, and the message says how to go on. */
export async function sendDraft({ call }: CoreContext, id: CaseId, way: Way): Promise<Result<Answer>> {
  const submitted = await call('cases.submit', { id });
  if (!submitted.ok) return kept(await numberOf(call, id), { id, way }, submitted.error);
  const { state, withheld } = submitted.value;
  return ok({ json: { id, state, withheld }, text: [`Case ${id} is ${state}.`], ...stayed(withheld) });
}

async function numberOf(call: CoreContext['call'], id: CaseId): Promise<string> {
  const detail = await call('cases.get', { id });
  return detail.ok ? String(detail.value.number) : id;
}

/** What could not be sent is a draft by now; who is told so does not write it a second time. */
function kept(number: string, draft: { readonly id: CaseId; readonly way: Way }, error: Failure): Result<Answer> {
  const todo =
    error.code === 'incomplete' ? openTodo(number, draft.way, error) : `"case submit ${number}" tries again.`;
  const message = `The case was kept as draft ${number} and not sent. ${stillOpen(error)} ${todo}`;
  return fail(error.code, message, { ...error.details, id: draft.id });
}

function openTodo(number: string, way: Way, { details }: Failure): string {
  const missing: readonly unknown[] = Array.isArray(details?.['missing']) ? details['missing'] : [];
  const approve = `"case approve ${number}" is how a key contact agrees to what it asks for`;
  if (missing.length === 1 && missing[0] === 'approval') return `${approve}; then "case submit ${number}" sends it.`;
  const answer =
    way === 'guided'
      ? `Go on with: companion case new --guided --resume ${number}`
      : `Answer it in the file, or give a reason under "unknown", and run it again, which starts a new draft; or complete draft ${number} in the window.`;
  // An approval holds for what is asked then, so it comes last.
  return missing.includes('approval') ? `${answer} Once it is complete, ${approve}.` : answer;
}
