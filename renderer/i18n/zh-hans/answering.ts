import type { ChineseWords } from '../words.ts';

export const answering: ChineseWords['answering'] = {
  always: '支持全天响应',
  never: '支持未公布时间',
  open: '支持现在可响应，至 {{mine}}',
  closing: '支持还有 {{left}}结束，{{mine}}',
  closed: '支持 {{mine}} 恢复响应，还有 {{left}}',
  holiday: '因{{holiday}}休息。支持 {{mine}} 恢复响应，还有 {{left}}',
  next: '{{day}} 休息，{{holiday}}',
  from: '{{centre}}',
  closedFor: '支持休息，{{holiday}}',
};
