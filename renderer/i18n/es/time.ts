import type { SpanishWords } from '../words.ts';

export const time: SpanishWords['time'] = {
  today: 'hoy',
  due: '{{time}} {{day}}',
  dueStrong: '<time>{{time}}</time> {{day}}',
  sinceTime: 'las {{time}}',
  sinceDay: 'el {{day}} a las {{time}}',
  span: '{{from}} a {{to}}',
  underMinute: 'menos de 1 min',
  minutes: '{{n}} min',
  hours: '{{n}} h',
  hoursMinutes: '{{h}} h {{m}} min',
  days_one: '{{count, number}} día',
  days_other: '{{count, number}} días',
  seconds: '{{n}} s',
  minutesSeconds: '{{m}} min {{s}} s',
  secondsAgo: 'hace {{n}} s',
  minutesAgo: 'hace {{n}} min',
};
