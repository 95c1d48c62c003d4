import type { ChineseWords } from '../words.ts';

export const time: ChineseWords['time'] = {
  today: '今天',
  due: '{{day}} {{time}}',
  dueStrong: '{{day}} <time>{{time}}</time>',
  sinceTime: '{{time}}',
  sinceDay: '{{day}} {{time}}',
  span: '{{from}} 至 {{to}}',
  underMinute: '不到 1 分钟',
  minutes: '{{n}} 分钟',
  hours: '{{n}} 小时',
  hoursMinutes: '{{h}} 小时 {{m}} 分钟',
  days_other: '{{count, number}} 天',
  seconds: '{{n}} 秒',
  minutesSeconds: '{{m}} 分 {{s}} 秒',
  secondsAgo: '{{n}} 秒前',
  minutesAgo: '{{n}} 分钟前',
};
