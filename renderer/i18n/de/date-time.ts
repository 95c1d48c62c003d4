import type { GermanWords } from '../words.ts';

export const dateTime: GermanWords['dateTime'] = {
  day: '{{label}}: Tag',
  time: '{{label}}: Uhrzeit',
  today: 'heute',
  past: 'gestern',
  next: 'morgen',
  zone: 'Zeit in {{city}}, 24 Stunden',
  noDay: 'Das ist kein Tag. Schreiben Sie 23. Nov. oder 2026-11-23.',
  noTime: 'Das ist keine Uhrzeit. Schreiben Sie 16:40.',
};
