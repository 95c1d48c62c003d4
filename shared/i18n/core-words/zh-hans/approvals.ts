import type { CoreWords } from '../../said-languages.ts';

export const approvals: CoreWords = {
  'The end is over already. Name a later one.': '结束时间已过。请指定更晚的时间。',
  'An approval runs {0} days at most, so not beyond {1}. Name an earlier end and ask again when it is over.':
    '批准最长 {0} 天，因此不能超过 {1}。请指定更早的结束时间，到期后再次申请。',
  'The case this is for is not here.': '所针对的案例不在这里。',
  'R-{0} is {1} already. Ask again for something new.': 'R-{0} {1}。如有需要请提出新的申请。',
  'A decision may only shorten what was asked for.': '决定只能缩短所申请的期限。',
  'R-{0} is {1} already. There is nothing to take back.': 'R-{0} {1}。没有可撤回的内容。',
  'No key contact is named, and only a key contact may decide. Name one in the settings under People, or with "contact add NAME --role primary".':
    '没有指定关键联系人，而只有关键联系人可以决定。请在设置的“人员”中指定，或使用 "contact add NAME --role primary"。',
  'Only a key contact may decide, and your profile names none of them. Ask {0}, or correct your profile.':
    '只有关键联系人可以决定，而个人资料中不是其中之一。请询问 {0}，或更正个人资料。',
  '"{0}" fits more than one key contact. Name the e-mail address, or the id from "contact list".':
    '“{0}”对应多个关键联系人。请指定电子邮件地址，或 "contact list" 中的编号。',
  '"{0}" is no contact here': '“{0}”不是这里的联系人',
  '{0} is a contact, but no key contact': '{0} 是联系人，但不是关键联系人',
  '{0}, and only a key contact may decide. "contact list" shows who is one.':
    '{0}，而只有关键联系人可以决定。"contact list" 会列出他们。',
  'There is no request "{0}".': '没有请求“{0}”。',
  'database exports': '数据库导出',
  'to find a fault': '用于查找故障',
  'to test an upgrade': '用于测试升级',
  'for an integration': '用于集成',
  'for development': '用于开发',
  '{0} requests wait for your approval': '{0} 个请求等待批准',
  'Nothing goes before you decide.': '在决定之前，不会发送任何内容。',
  'all instances': '所有实例',
  'Approval wanted: {0} of {1}': '请求批准：{1} 的{0}',
  '{0} asks for it {1}. Nothing goes before you decide.': '{0} 提出请求，{1}。在决定之前，不会发送任何内容。',
  'This contact is no longer there.': '此联系人已不在。',
  'Your plan has {0} contacts and all are named. Change one of them, or ask for more contacts.':
    '方案包含 {0} 联系人，均已指定。请更改其中一位，或申请更多联系人。',
  'No key contact is named yet, so everybody may send cases.': '尚未指定关键联系人，因此任何人都可以发送案例。',
  'Your profile names none of the key contacts, and only they send cases.':
    '个人资料不是任何关键联系人，而只有他们可以发送案例。',
  'You are a primary contact, so you may send cases.': '作为主要联系人，可以发送案例。',
  'You are a backup contact, so you may send cases.': '作为后备联系人，可以发送案例。',
  'You are a contact, but no key contact, and only key contacts send cases.':
    '是联系人，但不是关键联系人，而只有关键联系人可以发送案例。',
  'your profile names none of them': '个人资料不是其中之一',
  'you are a contact, but no key contact': '是联系人，但不是关键联系人',
  'Only a key contact sends a case to support, and {0}. Hand it over to one of them: {1}. Or correct your profile if it is wrong.':
    '只有关键联系人可以向支持团队发送案例，而{0}。请转交给其中一位：{1}。如果个人资料有误，请更正。',
};
