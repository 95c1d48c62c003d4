import type { GermanWords } from '../words.ts';

export const settings: GermanWords['settings'] = {
  parts: 'Teile der Einstellungen',
  part: {
    portal: 'Portal',
    people: 'Personen',
    folders: 'Ordner',
    notices: 'Mitteilungen und Versionen',
    space: 'Speicherplatz',
    appearance: 'Darstellung',
    about: 'Info',
  },
  policy: 'Support-Richtlinie',
  edit: 'Bearbeiten',
  choose: 'Wählen',
  saved: 'Gespeichert',
};
