export const time = {
  today: 'today',
  span: '{{from}} to {{to}}',
  underMinute: 'less than 1 min',
  minutes: '{{n}} min',
  hours: '{{n}} h',
  hoursMinutes: '{{h}} h {{m}} min',
  days_one: '{{count, number}} day',
  days_other: '{{count, number}} days',
  seconds: '{{n}} s',
  minutesSeconds: '{{m}} min {{s}} s',
  secondsAgo: '{{n}} s ago',
  minutesAgo: '{{n}} min ago',
};
