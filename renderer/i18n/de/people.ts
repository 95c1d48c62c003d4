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
  from: {
    name: {
      account: 'Der volle Name Ihres Kontos auf diesem Computer.',
      'sign-in-name': 'Das Konto nennt keinen vollen Namen, deshalb steht hier der Anmeldename.',
    },
    userId: 'Der Name, mit dem Sie sich an diesem Computer anmelden.',
    email: {
      'sign-in-address': 'Die Adresse, mit der Sie sich anmelden. Ändern Sie sie, wenn Ihre Post woanders ankommt.',
      environment: 'Aus der Variablen EMAIL Ihres Kontos.',
      none: 'Das Konto nennt keine Adresse. Der Support braucht eine, um Ihnen zu antworten.',
    },
    timeZone: 'Die Zeitzone dieses Computers.',
  },
  profile: { name: 'Ihr Name', userId: 'Anmeldename', email: 'E-Mail', timeZone: 'Zeitzone' },
};
