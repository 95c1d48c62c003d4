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
  history: '更改记录',
  change: { named: '指定为：{{role}}', changed: '{{before}}，改为 {{role}}', removed: '已移除，原为 {{role}}' },
  me: {
    nobody: '尚未指定关键联系人，因此所有人都可发送案例。',
    primary: '您是主要联系人，可发送案例。',
    backup: '您是后备联系人，可发送案例。',
    other: '您是联系人，但不是关键联系人。仅关键联系人可发送案例；您准备后转交。',
    none: '您的资料与关键联系人不符。仅关键联系人可发送案例；您准备后转交。',
  },
  name: '姓名',
  email: '电子邮件',
  phone: '电话',
  from: {
    name: {
      account: '此电脑上您帐户的全名。',
      'sign-in-name': '帐户没有全名，因此显示登录名。',
    },
    userId: '您登录此电脑所用的名称。',
    email: {
      'sign-in-address': '您登录所用的地址。如果您的邮件发往别处，请更改。',
      environment: '来自您帐户的变量 EMAIL。',
      none: '帐户没有提供地址。支持人员需要一个地址才能答复您。',
    },
    timeZone: '此电脑的时区。',
  },
  profile: { name: '您的姓名', userId: '登录名', email: '电子邮件', timeZone: '时区' },
};
