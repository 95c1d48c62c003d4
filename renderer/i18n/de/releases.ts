import type { GermanWords } from '../words.ts';

export const releases: GermanWords['releases'] = {
  title: 'Versionskatalog',
  asOf: 'Stand {{date}}',
  unknownAge: 'Alter nicht bekannt',
  import: 'Importieren',
  chooseTitle: 'Versionskatalog wählen',
  imported: 'Versionskatalog übernommen',
  none: 'Der Katalog ist leer, deshalb lässt sich kein Ende der Pflege nennen.',
  channel: { GA: 'allgemein verfügbar', EA: 'Early Access' },
  until: 'Erschienen {{released}}, gepflegt bis {{until}}',
};
