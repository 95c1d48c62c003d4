import type { SpanishWords } from '../words.ts';

export const support: SpanishWords['support'] = {
  open: 'Soporte abierto',
  closed: 'Soporte cerrado',
  closesShort: '· cierra {{at}}',
  opensShort: '· abre {{at}}',
  closesLong: 'Cierra {{mine}} en su hora, {{centre}}.',
  opensLong: 'Abre {{mine}} en su hora, {{centre}}.',
  phone: 'Gravedad 1 por teléfono: {{phone}}',
  all: 'Quién responde y cuándo',
};
