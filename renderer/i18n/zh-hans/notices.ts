import type { ChineseWords } from '../words.ts';

export const notices: ChineseWords['notices'] = {
  none: '尚无通知。',
  noneRest: '通知以文件形式来自支持，核验后才显示。',
  kept_other: '保存了 {{n}} 条通知。',
  unread_zero: '均已读。',
  unread_other: '{{n}} 条未读。',
  import: '导入通知',
  chooseTitle: '选择通知文件',
  imported: '通知已核验并保存',
  notTaken: '未采纳。',
  issued: '发布于 {{at}}，由 {{key}} 签名',
  expired: '已过期',
  isRead: '已读',
  isUnread: '未读',
};
