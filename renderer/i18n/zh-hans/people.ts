import type { ChineseWords } from '../words.ts';

export const people: ChineseWords['people'] = {
  none: '尚未指定联系人。',
  named_other: '已指定 {{n}} 位联系人。',
  limits: '主要 {{primary}}/{{primaryMax}} 位，后备 {{backup}}/{{backupMax}} 位。',
  contacts: '联系人',
  add: '添加联系人',
  edit: '更改联系人',
  editLabel: '编辑 {{name}}',
  removeLabel: '移除 {{name}}',
  removed: '已移除 {{name}}',
  you: '您',
  name: '姓名',
  email: '电子邮件',
  phone: '电话',
  profile: { name: '您的姓名', userId: '登录名', email: '电子邮件', timeZone: '时区' },
};
