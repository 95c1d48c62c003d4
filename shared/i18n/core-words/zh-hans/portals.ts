import type { CoreWords } from '../../said-languages.ts';

export const portals: CoreWords = {
  '{0} exists already and is not from this case. It is not replaced: move it away, then send again.':
    '{0} 已存在且不属于此案例，没有替换：请将其移开，然后重新发送。',
  'The disk that holds {0} is full. Free some space; it is tried again.':
    '存放 {0} 的磁盘已满。请释放空间；会再次尝试。',
  '{0} cannot be written ({1}). Give this account rights to it; it is tried again.':
    '无法写入 {0}（{1}）。请授予此帐户权限；会再次尝试。',
  '{0} cannot be reached ({1}). It is tried again.': '无法到达 {0}（{1}）。会再次尝试。',
  'The folder {0} is there.': '文件夹 {0} 存在。',
  'Files can be written there.': '可以在那里写入文件。',
  '{0} was passed over: {1}.': '已跳过 {0}：{1}。',
  'wrong shape': '结构错误',
  'The portal answers with a redirect. Check its address in Settings.': '门户应答了重定向。请在设置中检查其地址。',
  'The portal asks to wait before the next request.': '门户要求在下次请求之前等待。',
  'The portal has a problem of its own ({0}). It is tried again.': '门户自身有问题（{0}）。会再次尝试。',
  'The portal does not accept the stored sign-in. Set a new token in Settings.':
    '门户不接受已存储的登录信息。请在设置中设置新的令牌。',
  "The portal's account may not do this ({0}). Ask the portal's administrator.":
    '门户的帐户无权执行此操作（{0}）。请询问门户的管理员。',
  'The portal does not know what this is for ({0}). Check the address and the queue.':
    '门户不知道这是针对什么（{0}）。请检查地址和队列。',
  'The portal says that this is too large. Send fewer or smaller files.': '门户表示内容过大。请发送更少或更小的文件。',
  'The portal refused this ({0}).': '门户拒绝了此请求（{0}）。',
  'What answered is not Request Tracker. Check the address and the network.':
    '应答的不是 Request Tracker。请检查地址和网络。',
  'Request Tracker {0} answers.': 'Request Tracker {0} 有应答。',
  'The portal answers.': '门户有应答。',
  'The sign-in is accepted.': '登录信息被接受。',
  'The queue "{0}" cannot be used: {1}': '无法使用队列“{0}”：{1}',
  'The queue "{0}" is there.': '队列“{0}”存在。',
  'All custom fields are on the queue.': '队列上有所有自定义字段。',
  "The queue lacks {0}. The portal's administrator has to add them and give the app's account the right to set them.":
    '队列缺少{0}。门户的管理员须添加它们，并授予应用的帐户设置权限。',
  'has {0} of its {1} bytes there': '那里有 {1} 字节中的 {0} 字节',
  ', and {0} more of its files are not whole': '，另有 {0} 个文件不完整',
  'Ticket {0} exists at the portal, but "{1}" {2}. The portal\'s administrator has to raise its size limit for attachments; then send again, and the ticket is completed.':
    '门户上有工单 {0}，但“{1}”{2}。门户的管理员须提高附件大小限制；然后重新发送，工单会被补全。',
  'The rest of this message is too long to show here. Open the case at the portal to read it.':
    '此消息的其余部分过长，无法在此显示。请在门户中打开案例阅读。',
  '{0}\n\nThe rest of this message is too long to show here. Open the case at the portal to read it.':
    '{0}\n\n此消息的其余部分过长，无法在此显示。请在门户中打开案例阅读。',
  'No sign-in for the portal is stored on this machine. Set its token in Settings.':
    '本机没有存储门户的登录信息。请在设置中设置其令牌。',
  'The portal answers with a longer list than this app reads. It is tried again.':
    '门户应答的列表长于应用读取的长度。会再次尝试。',
  'it is not what Request Tracker sends': '不是 Request Tracker 发送的内容',
  'An entry': '一个条目',
  'Entry {0}': '条目 {0}',
  "{0} of the portal's history could not be read ({1}). Look at the case at the portal.":
    '无法读取门户历史中的{0}（{1}）。请在门户中查看案例。',
  'A part of this message could not be read. Open the case at the portal to see it.':
    '此消息的一部分无法读取。请在门户中打开案例查看。',
  'This message is too long to show here. Open the case at the portal to read it.':
    '此消息过长，无法在此显示。请在门户中打开案例阅读。',
  'The portal did not let this message be read. Open the case at the portal.':
    '门户不允许读取此消息。请在门户中打开案例。',
  'The portal\'s queue "{0}" lacks the custom field {1}. Its administrator has to add it before cases can be sent.':
    '门户的队列“{0}”缺少自定义字段 {1}。在发送案例之前，须由其管理员添加。',
  'The portal\'s queue "{0}" lacks the custom fields {1}. Its administrator has to add them before cases can be sent.':
    '门户的队列“{0}”缺少自定义字段 {1}。在发送案例之前，须由其管理员添加。',
  "The portal's account may not use the queue \"{0}\", or there is none of this name. Check the queue's name in Settings, or ask the portal's administrator for the right to it.":
    '门户的帐户无权使用队列“{0}”，或没有此名称的队列。请在设置中检查队列名称，或向门户的管理员申请权限。',
  'Ticket {0} exists at the portal, but its field "{1}" does not take the value "{2}". The portal\'s administrator has to allow this value and give the app\'s account the rights SeeCustomField and ModifyCustomField for it; then send again.':
    '门户上有工单 {0}，但其字段“{1}”不接受值“{2}”。门户的管理员须允许此值，并授予应用的帐户对该字段的 SeeCustomField 和 ModifyCustomField 权限；然后重新发送。',
  'The hand-over queue is the queue "{0}" that support reads. Name another one, so that no unfinished case goes to support.':
    '转交队列就是支持读取的队列“{0}”。请指定另一个队列，以免未完成的案例发给支持。',
  'A shared folder carries a prepared case as a file of its own, and has no queue for it.':
    '共享文件夹以单独的文件承载准备好的案例，没有为其设置的队列。',
  'The hand-over queue "{0}" can be used.': '转交队列“{0}”可用。',
  'This case was taken over already, so what was written since was not added to its ticket. Ask for it back, or hand it over again as a case of its own.':
    '此案例已被接手，因此之后写下的内容没有添加到其工单。请对方退回，或将其作为单独的案例重新转交。',
  'The ticket of this hand-over is not at the portal any more, so the case cannot be given back there. Send it back as a file.':
    '此次转交的工单已不在门户上，因此无法在那里退回案例。请以文件形式退回。',
  '{0} at the portal is larger than the files this portal takes, so it was not read.':
    '门户上的 {0} 大于此门户接受的文件，因此没有读取。',
  'The portal "{0}" has no hand-over queue, so no case is handed over through it. Name one in Settings, or hand it over as a file.':
    '门户“{0}”没有转交队列，因此无法经其转交案例。请在设置中指定一个，或以文件形式转交。',
  'The hand-over queue "{0}" lacks the custom field {1}. The portal\'s administrator has to add it before cases can be handed over.':
    '转交队列“{0}”缺少自定义字段 {1}。在转交案例之前，须由门户的管理员添加。',
  'The hand-over queue "{0}" lacks the custom fields {1}. The portal\'s administrator has to add them before cases can be handed over.':
    '转交队列“{0}”缺少自定义字段 {1}。在转交案例之前，须由门户的管理员添加。',
  'Ticket {0} of this hand-over lies in another queue than "{1}", so nothing is written into it. Have it moved back at the portal, or send the prepared case as a file.':
    '此次转交的工单 {0} 位于“{1}”以外的队列中，因此没有向其写入任何内容。请让人在门户中将其移回，或以文件形式转交准备好的案例。',
};
