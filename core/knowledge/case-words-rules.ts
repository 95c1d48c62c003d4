import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { CaseText } from './alike-rules.ts';
import { indexable } from './search/text-rules.ts';

const MOST = 20_000;

/** What of a case is searched: title, error texts, and what happened and how it ended. Pure. */
export function caseWords(form: CaseDraft, events: readonly CaseEvent[]): readonly [string, string, string] {
  const { title, errors, body } = caseText(form, events);
  return [indexable(title), indexable(errors), indexable(body)];
}

/** The same as it was written, with where it happened. Pure. */
export function caseText(form: CaseDraft, events: readonly CaseEvent[]): CaseText {
  const sent = events.findLast((event) => event.kind === 'submitted')?.form ?? form;
  const ends = events.flatMap((event) => (event.kind === 'closed' ? [event.reason] : []));
  const answers = events.flatMap((event) =>
    event.kind === 'reply-received' && event.by === 'support' ? [event.text] : [],
  );
  const body = [sent.description, sent.stepsToReproduce, sent.workaround, ...ends, ...answers];
  const text = (parts: readonly (string | undefined)[]): string =>
    parts
      .filter((part) => part !== undefined)
      .join('\n')
      .slice(0, MOST);
  return {
    title: text([sent.title]),
    errors: text([sent.errorText]),
    body: text(body),
    instance: sent.instance,
    version: sent.version,
  };
}
