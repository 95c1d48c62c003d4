import type { ChineseWords } from '../words.ts';

export const role: ChineseWords['role'] = {
  production: '生产',
  test: '测试',
  preview: '预览',
  other: '其他',
  unknown: '未设定用途',
};
