import type { ChineseWords } from '../words.ts';

export const severity: ChineseWords['severity'] = {
  '1': '危急',
  '2': '重大',
  '3': '轻微',
  '4': '无影响',
  label: '严重级别 {{n}}，{{word}}',
};
