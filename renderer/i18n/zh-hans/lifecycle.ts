import type { ChineseWords } from '../words.ts';

export const lifecycle: ChineseWords['lifecycle'] = {
  unknown: '不在版本目录中',
  withdrawn: '抢先体验版，可能撤回',
  left_other: '维护期还剩 {{count, number}} 天',
  ended_other: '维护已于 {{count, number}} 天前结束',
};
