import type { GermanWords } from '../words.ts';

export const support: GermanWords['support'] = {
  open: 'Support offen',
  closed: 'Support geschlossen',
  closesShort: '· schließt {{at}}',
  opensShort: '· öffnet {{at}}',
  closesLong: 'Schließt {{mine}} Ihrer Zeit, {{centre}}.',
  opensLong: 'Öffnet {{mine}} Ihrer Zeit, {{centre}}.',
  phone: 'Schweregrad 1 telefonisch: {{phone}}',
  all: 'Wer antwortet, und wann',
};
