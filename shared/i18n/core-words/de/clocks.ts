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
    'Darf geschlossen werden nach: {0}, Sie zu erreichen, und {1} ohne Antwort',
  '{0} ({1} of open time)': '{0} ({1} offene Zeit)',
  '{0} min': '{0} min',
  'There was no calendar "{0}" at that time.': 'Zu dieser Zeit gab es keinen Kalender „{0}“.',
  'This calendar is never open, so its clocks would never end. Give it hours.':
    'Dieser Kalender ist nie offen, seine Uhren würden nie enden. Geben Sie ihm Zeiten.',
  'There is no holiday list "{0}". Import it, or take it out.':
    'Es gibt keine Feiertagsliste „{0}“. Importieren Sie sie, oder nehmen Sie sie heraus.',
  'Calendars name each other in a circle: {0}. Break it at one of them.':
    'Kalender nennen einander im Kreis: {0}. Lösen Sie ihn an einer Stelle.',
  'There is no calendar "{0}". Add it, or name another one.':
    'Es gibt keinen Kalender „{0}“. Fügen Sie ihn hinzu, oder nennen Sie einen anderen.',
  'The calendar "{0}" cannot be used. {1}': 'Der Kalender „{0}“ ist nicht brauchbar. {1}',
  'The policy "{0}" has no reading "{1}". Choose one that it has.':
    'Die Supportregeln „{0}“ haben keine Lesart „{1}“. Wählen Sie eine vorhandene.',
  'The reading "{0}" names the calendar "{1}", which is not there. Add it.':
    'Die Lesart „{0}“ nennt den Kalender „{1}“, den es nicht gibt. Fügen Sie ihn hinzu.',
  'The policy "{0}" has no tier "{1}". Choose one that it has.':
    'Die Supportregeln „{0}“ haben kein Programm „{1}“. Wählen Sie ein vorhandenes.',
  'The clock rule "{0}" names the calendar "{1}", which is not there.':
    'Die Uhrregel „{0}“ nennt den Kalender „{1}“, den es nicht gibt.',
  'The clock rule "{0}" counts business days, but its calendar does not say how many minutes one has. Give the calendar "dayMinutes".':
    'Die Uhrregel „{0}“ zählt Geschäftstage, aber ihr Kalender sagt nicht, wie viele Minuten einer hat. Geben Sie dem Kalender "dayMinutes".',
  '"{0}" is not a time zone this machine knows. Use an IANA name such as Europe/Berlin.':
    '„{0}“ ist keine Zeitzone, die diese Maschine kennt. Nehmen Sie einen IANA-Namen wie Europe/Berlin.',
  '1 attempt': '1 Versuch',
  '{0} attempts': '{0} Versuche',
  '1 business day': '1 Geschäftstag',
  '{0} business days': '{0} Geschäftstage',
};
