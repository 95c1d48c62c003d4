import type { GermanWords } from '../words.ts';

export const about: GermanWords['about'] = {
  version: 'Support Companion {{app}}.',
  checking: 'Wird geprüft.',
  fine: 'Alles ist in Ordnung.',
  notFine: 'Etwas braucht einen Blick.',
  check: 'Erneut prüfen',
  checks: 'Prüfungen',
  versions: 'Versionen und Daten',
  fact: {
    app: 'App',
    node: 'Node',
    sqlite: 'SQLite',
    tz: 'Zeitzonendaten',
    schema: 'Schema der Daten',
    dataDir: 'Datenordner',
  },
};
