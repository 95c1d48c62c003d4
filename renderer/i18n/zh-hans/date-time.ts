import type { ChineseWords } from '../words.ts';

export const dateTime: ChineseWords['dateTime'] = {
  day: '{{label}}：日期',
  time: '{{label}}：时间',
  today: '今天',
  past: '昨天',
  next: '明天',
  zone: '{{city}}时间，24 小时制',
  noDay: '这不是日期。请写成 11月23日 或 2026-11-23。',
  noTime: '这不是时间。请写成 16:40。',
};
