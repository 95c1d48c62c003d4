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
  drafts: 'Zu den Entwürfen gehen',
  // Other words that people type for it; nobody sees them.
  also: {
    report:
      'neu Problem Idee Wunsch Schulung Auffrischung Änderung Anfrage Frage Bildschirmfoto Bild Schritte aufzeichnen',
    collect: 'Diagnose Paket Protokolle',
    take: 'übergeben vorbereitet Paket',
    draft: 'Entwurf Entwürfe verwerfen übergeben',
    drafts: 'Entwurf Entwürfe vorbereitet übergeben',
    cases: 'drucken PDF Seite',
    support: 'Anruf anrufen Telefon Nummer Notfall Zeiten Feiertag offen',
    people: 'Kontakt Kontakte Rolle Profil Ansprechpartner',
    appearance: 'Farbe dunkel hell Kontrast Zoom Sprache',
  },
};
