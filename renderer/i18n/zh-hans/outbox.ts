import type { ChineseWords } from '../words.ts';

export const outbox: ChineseWords['outbox'] = {
  create: '案例：{{label}}',
  reply: '答复：{{label}}',
  attachment: '文件：{{label}}',
  handover: '转交：{{label}}',
  sending: '正在发送',
  sent: '已发送',
  queued: '等待发送，写于 {{at}}',
  waitsUntil: '等到 {{at}}，然后查看是否已送达',
  stuck: '未发送，写于 {{at}}',
};
