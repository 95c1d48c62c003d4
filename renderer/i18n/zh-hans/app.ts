import type { ChineseWords } from '../words.ts';

export const app: ChineseWords['app'] = {
  name: 'Support Companion',
  loading: '正在读取',
  said: '已完成的操作',
  tryAgain: '重试',
  undo: '撤消',
  cancel: '取消',
  save: '保存',
  remove: '移除',
  close: '关闭',
  notCopied: '未能复制。请选中文字后手动复制。',
};
