import type { ChineseWords } from '../words.ts';

export const checkList: ChineseWords['checkList'] = {
  title: '检查',
  counts_other: '{{count}} 项检查：{{fine}} 项正常，{{found}} 项需查看，{{unknown}} 项无法进行',
  show: '显示所有检查',
  hide: '隐藏检查',
  state: { fine: '正常', finding: '查看', unknown: '无法进行' },
};
