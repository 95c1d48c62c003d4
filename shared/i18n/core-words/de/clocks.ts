import type { CoreWords } from '../../said-languages.ts';

export const clocks: CoreWords = {
  'Computed with time-zone data {0}; this computer has {1} now.':
    'Mit den Zeitzonendaten {0} berechnet; dieser Computer hat jetzt {1}.',
  'This case does not have that clock.': 'Dieser Fall hat diese Uhr nicht.',
  'This case is not here. It may have been removed elsewhere.':
    'Dieser Fall ist nicht hier. Er wurde vielleicht anderswo entfernt.',
  'Holidays of {0} are known until {1}; later ones may still come.':
    'Feiertage von {0} sind bis {1} bekannt; spätere können noch kommen.',
  '{0}, version {1}': '{0}, Version {1}',
  'Answered at once for severity {0}; an alarm comes after {1} without an answer':
    'Schweregrad {0} wird sofort beantwortet; nach {1} ohne Antwort kommt ein Alarm',
  'less than {0}': 'weniger als {0}',
  'Target {0} for severity {1}, counted in: {2}': 'Zielwert {0} für Schweregrad {1}, gezählt in: {2}',
  'No rule closes a case without an answer': 'Keine Regel schließt einen Fall ohne Antwort',
  'business day': 'Geschäftstag',
  'May be closed after {0} to reach you and {1} without an answer':
    'Darf nach {0}, Sie zu erreichen, und {1} ohne Antwort geschlossen werden',
  '{0} ({1} of open time)': '{0} ({1} offene Zeit)',
  '{0} min': '{0} min',
};
