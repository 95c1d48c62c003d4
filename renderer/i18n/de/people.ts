import type { GermanWords } from '../words.ts';

export const people: GermanWords['people'] = {
  none: 'Noch ist kein Kontakt benannt.',
  named_one: 'Ein Kontakt ist benannt.',
  named_other: '{{n}} Kontakte sind benannt.',
  limits: '{{primary}} von {{primaryMax}} primär, {{backup}} von {{backupMax}} Ersatz.',
  contacts: 'Kontakte',
  add: 'Kontakt hinzufügen',
  edit: 'Kontakt ändern',
  editLabel: '{{name}} bearbeiten',
  removeLabel: '{{name}} entfernen',
  removed: '{{name}} entfernt',
  you: 'Sie',
  history: 'Was geändert wurde',
  change: { named: 'Benannt: {{role}}', changed: '{{before}}, dann {{role}}', removed: 'Entfernt, war {{role}}' },
  me: {
    nobody: 'Noch ist kein Schlüsselkontakt benannt, deshalb darf jeder Fälle senden.',
    primary: 'Sie sind Primärkontakt und dürfen Fälle senden.',
    backup: 'Sie sind Ersatzkontakt und dürfen Fälle senden.',
    other:
      'Sie sind Kontakt, aber kein Schlüsselkontakt. Nur Schlüsselkontakte senden Fälle; Sie bereiten vor und übergeben.',
    none: 'Ihr Profil nennt keinen der Schlüsselkontakte. Nur sie senden Fälle; Sie bereiten vor und übergeben.',
  },
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  profile: { name: 'Ihr Name', userId: 'Anmeldename', email: 'E-Mail', timeZone: 'Zeitzone' },
};
