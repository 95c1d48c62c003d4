import type { GermanWords } from '../words.ts';

export const sync: GermanWords['sync'] = {
  noPortal: 'Kein Portal eingerichtet',
  offline: 'Offline · {{count, number}} warten',
  wait_one: 'Ein Eintrag wartet',
  wait_other: '{{count, number}} Einträge warten',
  stuck_one: 'Ein Eintrag braucht einen Blick',
  stuck_other: '{{count, number}} Einträge brauchen einen Blick',
  never: 'Noch nicht abgeglichen',
  synced: 'Abgeglichen {{at}}',
  nothingWaits: 'Nichts wartet',
  waits_one: 'Ein Eintrag wartet',
  waits_other: '{{count, number}} Einträge warten',
  now: 'Jetzt abgleichen',
  running: 'Wird abgeglichen',
};
