import type { ChineseWords } from '../words.ts';

export const alarm: ChineseWords['alarm'] = {
  case: '案例 {{number}}：',
  warning: '{{clock}}将于 {{day}} {{time}} 截止。',
  missed: '{{clock}}应于 {{day}} {{time}} 完成，现已超时。',
  noDue: '{{clock}}需要查看。',
  answerNow: '支持本应立即响应，但至 {{at}} 仍未响应。请打电话，或要求支持经理介入。',
  more_other: '还有 {{count, number}} 条',
  dismiss: '收起案例 {{number}} 的提醒',
  dismissShort: '收起',
  behind: '此电脑的时钟比门户慢 {{by}}，截止时间可能因此有偏差。',
  ahead: '此电脑的时钟比门户快 {{by}}，截止时间可能因此有偏差。',
  skewTodo: '请在系统设置中校正时间，或告知管理员。',
};
