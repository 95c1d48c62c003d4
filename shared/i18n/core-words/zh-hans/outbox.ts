import type { CoreWords } from '../../said-languages.ts';

export const outbox: CoreWords = {
  'It could not be looked at before sending, so it was not sent. Try again.': '发送前无法检查，因此没有发送。请重试。',
  'Sending ended in an unexpected way. It is checked at the portal before it is sent again.':
    '发送意外结束。再次发送之前会在门户上核对。',
  'The case has no number at the portal yet.': '案例在门户上还没有编号。',
  'item {0} of ticket {1} has no usable "{2}"': '工单 {1} 的条目 {0} 没有可用的“{2}”',
  '{0} has {1}; the portal "{2}" takes files up to {3}. Send it another way (ask support for an upload folder), split it, or raise the portal\'s limit in the settings and try again.':
    '{0} 有 {1}；门户“{2}”接受的文件最大为 {3}。请用其他方式发送（向支持团队索取上传文件夹）、拆分文件，或在设置中提高门户的限制。',
  'This item is not in the outbox any more.': '此项已不在发件箱中。',
  'This item was sent already.': '此项已发送。',
  'This item is being sent right now.': '此项正在发送。',
  'The portal "{0}" is not there any more. Add it again, then try again.': '门户“{0}”已不在。请重新添加，然后重试。',
  'There is no portal of this name.': '没有此名称的门户。',
  '"{0}" is a portal of another kind. Choose another name, or remove that one first.':
    '“{0}”是另一种门户。请选择其他名称，或先移除它。',
  'Cases here already belong to "{0}" at another address, where their numbers mean something. If this is the same help desk that moved, say so; otherwise choose another name.':
    '这里的案例已属于另一地址的“{0}”，其编号在那里有含义。如果是同一服务台搬迁，请说明；否则请用其他名称。',
  'The address is on another server. Enter the token again, so that it is not sent there by mistake.':
    '该地址在另一台服务器上。请重新输入令牌，以免误发到那里。',
  'Leave the name and the password out of the address; give them as the token, in the form name:password.':
    '请不要在地址中包含名称和密码；请以 名称:密码 的形式作为令牌提供。',
  'The folder {0} cannot be used ({1}). Choose another, or ask for rights to it.':
    '无法使用文件夹 {0}（{1}）。请选择另一个，或申请权限。',
  'This is the only portal. Add another first, so that reports have somewhere to go.':
    '这是唯一的门户。请先添加另一个，使报告有处可去。',
  '{0} items still wait for "{1}". Send them first, or remove it anyway: they stay visible as not sent.':
    '仍有 {0} 项在等待“{1}”。请先发送，或仍然移除：它们会显示为未发送。',
  'The portal "{0}" was removed before this could be sent.': '门户“{0}”在发送之前被移除。',
  'There is no token for the portal "{0}". Enter it in the settings, or give it as {1}.':
    '门户“{0}”没有令牌。请在设置中输入，或以 {1} 提供。',
  '{0} items of news could not be read: {1}': '{0} 条消息无法读取：{1}',
  'There is no portal "{0}".': '没有门户“{0}”。',
  'The app is closing.': '应用正在关闭。',
  'News of this portal could not be read.': '无法读取此门户的消息。',
  'What was handed over is not here any more.': '转交的内容已不在此处。',
  'This copy of the data was packed for another machine, so it sends nothing. Do it there.':
    '此数据副本已打包给另一台计算机，因此不发送任何内容。请在那里操作。',
};
