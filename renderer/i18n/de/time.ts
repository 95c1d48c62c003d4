import type { GermanWords } from '../words.ts';

export const time: GermanWords['time'] = {
  today: 'heute',
  due: '{{time}} {{day}}',
  dueStrong: '<time>{{time}}</time> {{day}}',
  sinceTime: '{{time}}',
  sinceDay: '{{day}} {{time}}',
  span: '{{from}} bis {{to}}',
  underMinute: 'weniger als 1 min',
  minutes: '{{n}} min',
  hours: '{{n}} h',
  hoursMinutes: '{{h}} h {{m}} min',
  days_one: '{{count, number}} Tag',
  days_other: '{{count, number}} Tage',
  seconds: '{{n}} s',
  minutesSeconds: '{{m}} min {{s}} s',
  secondsAgo: 'vor {{n}} s',
  minutesAgo: 'vor {{n}} min',
};
