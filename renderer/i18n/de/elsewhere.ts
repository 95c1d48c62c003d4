import type { GermanWords } from '../words.ts';

export const elsewhere: GermanWords['elsewhere'] = {
  noFolders: 'Auf einem anderen Server, außer Reichweite',
  save: 'Paket erbitten',
  saveFor: 'Paket von {{name}} erbitten',
  saveTitle: 'Bitte um ein Paket von {{name}} speichern',
  saved: 'Gespeichert als {{file}}. Senden Sie sie dem Administrator jenes Servers.',
  add: 'Instanz hinzufügen',
  addTitle: 'Instanz auf einem anderen Server hinzufügen',
  name: 'Name der Instanz',
  nameHint: 'Wie ihr Ordner auf ihrem Server heißt.',
  none: 'Eine Instanz auf einem anderen Server kann mit ihrem Namen hinzugefügt werden.',
  removed: '{{name}} entfernt',
  removeLabel: '{{name}} entfernen',
};
