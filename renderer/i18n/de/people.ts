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
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  profile: { name: 'Ihr Name', userId: 'Anmeldename', email: 'E-Mail', timeZone: 'Zeitzone' },
};
