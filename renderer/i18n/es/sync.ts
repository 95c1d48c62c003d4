import type { SpanishWords } from '../words.ts';

export const sync: SpanishWords['sync'] = {
  noPortal: 'Sin portal configurado',
  offline: 'Sin conexión · {{count, number}} en espera',
  wait_one: '{{count, number}} elemento espera',
  wait_other: '{{count, number}} elementos esperan',
  stuck_one: '{{count, number}} elemento requiere atención',
  stuck_other: '{{count, number}} elementos requieren atención',
  never: 'Aún sin sincronizar',
  synced: 'Sincronizado {{at}}',
  nothingWaits: 'Nada en espera',
  waits_one: '{{count, number}} elemento espera',
  waits_other: '{{count, number}} elementos esperan',
  now: 'Sincronizar ahora',
  running: 'Sincronizando',
};
