import type { ChineseWords } from '../words.ts';

export const support: ChineseWords['support'] = {
  open: '支持服务中',
  closed: '支持休息中',
  closesShort: '· {{at}} 结束',
  opensShort: '· {{at}} 开始',
  closesLong: '您的时间 {{mine}} 结束，即 {{centre}}。',
  opensLong: '您的时间 {{mine}} 开始，即 {{centre}}。',
  phone: '严重级别 1 请致电：{{phone}}',
  all: '谁来响应，何时响应',
};
