import type { GermanWords } from '../words.ts';

export const palette: GermanWords['palette'] = {
  name: 'Suche',
  field: 'Fälle, Artikel, Aktionen suchen',
  results: 'Was gefunden wurde',
  group: { recent: 'Zuletzt', case: 'Fälle', action: 'Aktionen', article: 'Artikel' },
  count_one: '{{count, number}} Treffer',
  count_other: '{{count, number}} Treffer',
  nothing: 'Nichts passt zu „{{text}}“.',
  goTo: 'Zu {{place}} gehen',
  settings: 'Einstellungen: {{part}}',
  continue: 'Fortsetzen: {{title}}',
  collect: 'Jetzt Belege sammeln',
  sync: 'Jetzt abgleichen',
  synced: 'Alles ist abgeglichen',
  keys: 'Alle Tasten zeigen',
  theme: { system: 'Farben wie das System', light: 'Helle Farben', dark: 'Dunkle Farben' },
  article: 'Artikel',
};
