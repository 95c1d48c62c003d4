import type { AcceptedTerm } from '../../../../shared/domain/case-request.ts';
import { requestRows } from '../../../../shared/domain/request-rows.ts';
import { bothZones } from '../../../time.ts';
import type { Session } from './session.ts';

/** What the kind of request asks beside the form, as it stands: what is open, what was agreed to and when, what may cost. */
export function requestLines(session: Session): readonly string[] {
  const rules = session.rules();
  const rows = requestRows(session.form(), rules);
  if (rules === undefined || rows === null) return [];
  const lines = [
    ...rows.fields.filter(({ isOpen }) => isOpen).map(({ field }) => `  Still open: ${field.label}`),
    ...rows.terms.map(
      ({ text, agreed }) => `  ${agreed === undefined ? 'Not agreed to yet' : agreedWords(session, agreed)}: ${text}`,
    ),
    ...(rows.isBilled ? ['  This may be billed. You are told before anything costs money.'] : []),
  ];
  return lines.length === 0 ? [] : ['', rules.name, ...lines];
}

/** Who agreed and when, as the core wrote it. */
function agreedWords({ zone }: Session, { by, at }: AcceptedTerm): string {
  return at === undefined ? 'Agreed' : `Agreed by ${by ?? 'unknown'}, ${bothZones(at, zone, zone)}`;
}
