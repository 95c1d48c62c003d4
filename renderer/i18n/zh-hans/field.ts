import type { ChineseWords } from '../words.ts';

export const field: ChineseWords['field'] = {
  open: '显示选项',
  openOf: '显示选项：{{label}}',
  clear: '清除选择',
  clearText: '清除文本',
};
