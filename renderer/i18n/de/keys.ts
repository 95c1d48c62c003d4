import type { GermanWords } from '../words.ts';

export const keys: GermanWords['keys'] = {
  title: 'Schlüssel, die Mitteilungen unterzeichnen dürfen',
  none: 'Keinem Schlüssel wird vertraut, also kann keine Mitteilung übernommen werden.',
  add: 'Schlüssel hinzufügen',
  addTitle: 'Einem Schlüssel vertrauen',
  removed: 'Schlüssel {{keyId}} entfernt',
  source: {
    installation: 'kam mit der App',
    managed: 'von Ihrem Administrator gesetzt',
    person: 'von Hand hinzugefügt',
  },
  field: { keyId: 'Name des Schlüssels', publicKey: 'Öffentlicher Schlüssel', fingerprint: 'Fingerabdruck' },
  hint: {
    keyId: 'Wie der Support ihn nennt',
    publicKey: 'Base64, 44 Zeichen',
    fingerprint: 'Geben Sie ihn aus einer anderen Quelle als den Schlüssel ein, zum Beispiel vom Telefon',
  },
};
