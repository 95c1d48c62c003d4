import type { SpanishWords } from '../words.ts';

export const dateTime: SpanishWords['dateTime'] = {
  day: '{{label}}: día',
  time: '{{label}}: hora',
  today: 'hoy',
  past: 'ayer',
  next: 'mañana',
  zone: 'Hora de {{city}}, 24 horas',
  noDay: 'Esto no es un día. Escriba 23 nov o 2026-11-23.',
  noTime: 'Esto no es una hora. Escriba 16:40.',
};
