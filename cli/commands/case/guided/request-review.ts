import { fieldProblem, isAccepted } from '../../../../shared/domain/request-rules.ts';
import { bothZones } from '../../../time.ts';
import type { Session } from './session.ts';

/** What the kind of request asks beside the form, as it stands: what is open, what was agreed to and when, what may cost. */
export function requestLines(session: Session): readonly string[] {
  const rules = session.rules();
  if (rules === undefined) return [];
  const form = session.form();
  const answers = form.request?.fields ?? {};
  const open = (rules.fields ?? []).filter((field) => fieldProblem(field, answers) !== undefined);
  const terms = rules.terms.filter(({ accept }) => accept === true);
  const lines = [
    ...open.map(({ label }) => `  Still open: ${label}`),
    ...terms.map(
      (term) => `  ${isAccepted(form, term) ? agreedWords(session, term.id) : 'Not agreed to yet'}: ${term.text}`,
    ),
    ...(rules.mayBeBilled ? ['  This may be billed. You are told before anything costs money.'] : []),
  ];
  return lines.length === 0 ? [] : ['', rules.name, ...lines];
}

/** Who agreed and when, as the core wrote it. */
function agreedWords(session: Session, id: string): string {
  const agreed = session.detail().form.request?.accepted?.find(({ term }) => term === id);
  if (agreed?.at === undefined) return 'Agreed';
  return `Agreed by ${agreed.by ?? 'unknown'}, ${bothZones(agreed.at, session.zone, session.zone)}`;
}
