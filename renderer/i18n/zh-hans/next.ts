import type { ChineseWords } from '../words.ts';

export const next: ChineseWords['next'] = {
  none: '没有正在计时的期限。',
  case: '案例 {{number}}',
  due: '下一个截止：{{name}}，{{clock}}，还有 {{left}}。',
  at: '下一个截止：{{name}}，{{clock}}，至 {{at}}。',
  late: '已超时：{{name}}，{{clock}}，{{by}}。',
  atOnce: '下一个截止：{{name}}，{{clock}}须立即完成，至今 {{time}}。',
  mayClose: '若您不答复，支持可关闭{{name}}。',
};
