import type { ChineseWords } from '../words.ts';

export const elsewhere: ChineseWords['elsewhere'] = {
  noFolders: '在另一台服务器上，无法访问',
  save: '请求诊断包',
  saveFor: '请求 {{name}} 的诊断包',
  saveTitle: '保存 {{name}} 诊断包的请求',
  saved: '已保存为 {{file}}。请发给该服务器的管理员。',
  add: '添加实例',
  addTitle: '添加另一台服务器上的实例',
  name: '实例名称',
  nameHint: '与其服务器上的文件夹同名。',
  none: '可按名称添加另一台服务器上的实例。',
  removed: '已移除 {{name}}',
  removeLabel: '移除 {{name}}',
};
