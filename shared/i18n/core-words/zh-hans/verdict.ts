import type { CoreWords } from '../../said-languages.ts';

export const verdict: CoreWords = {
  'has expired': '已过期',
  'is not valid yet': '尚未生效',
  'is for another name': '属于另一个名称',
  'is signed by itself': '由自身签名',
  'comes from an authority that this machine does not know': '来自本机不认识的颁发机构',
  'is not accepted': '不被接受',
  'Have it renewed by {0}. Before, see that the date of this machine is right.':
    '请由{0}续期。在此之前，请确认本机日期正确。',
  'See that the clock and the date of this machine are right. When they are, ask {0} about it.':
    '请确认本机的时钟和日期正确。若正确，请询问{0}。',
  'Compare the name that is connected to with the one in the certificate. When it is right, have one for that name made by {0}.':
    '请将所连接的名称与证书中的名称比较。若正确，请由{0}签发该名称的证书。',
  'Have its authority installed on this machine, or a certificate of a known authority made by {0}.':
    '请在本机上安装其颁发机构，或由{0}签发已知颁发机构的证书。',
  'the proxy before {0}': '{0} 之前的代理',
  '{0}, {1} ms at most.': '{0}，最多 {1} 毫秒。',
  'probe, {0}': '探测，{0}',
  'No connection came that far.': '没有连接进行到这一步。',
  'No portal is set up.': '没有设置门户。',
  'No connection of that kind is set up here.': '这里没有设置此类连接。',
  'Trying connections is switched off (setting probe.enabled).': '尝试连接已关闭（设置 probe.enabled）。',
  '{0} more': '另外 {0} 个',
  'this machine': '本机',
  'the network': '网络',
  'the database server': '数据库服务器',
  "the product's services on this machine": '本机上产品的服务',
  'what secures the connections (certificates, proxies, filters)': '保护连接的环节（证书、代理、过滤器）',
  'the clock': '时钟',
  'the product': '产品',
  'Most likely {0}: {1}.': '很可能是{0}：{1}。',
  'Possibly {0}: {1}.': '可能是{0}：{1}。',
  'It is the same with {0}.': '{0}也是如此。',
  ', and {0} more': '，以及另外 {0} 个',
  'There is other trouble too that this does not explain: {0}.': '还有它无法解释的其他问题：{0}。',
  'It explains {0}.': '它解释了{0}。',
  'other finding': '其他发现',
  '{0}, {1} of them not possible': '{0}，其中 {1} 项无法进行',
  'No connection was tried in this run.': '本次没有尝试连接。',
  'This machine and its connections look fine ({0}), and the logs hold errors: so it is likely the product.':
    '本机及其连接看起来正常（{0}），而日志中有错误：因此很可能是产品。',
  'Send a case with this collection. Say when it began and what people did then.':
    '请附上此收集发送案例。请说明何时开始以及当时进行了什么操作。',
  '{0} found something to look at that explains no failure.': '{0}发现了值得查看但不解释故障的内容。',
  'Nothing wrong found here ({0}).{1}': '这里没有发现问题（{0}）。{1}',
  'When something fails all the same, report it: what was looked at goes with the case. See below what was not possible.':
    '如果仍有故障，请报告：查看过的内容会随案例发送。无法进行的项目见下文。',
  'Nothing fails at this moment ({0}), but earlier perhaps {1}: {2}.': '此刻没有故障（{0}），但之前可能是{1}：{2}。',
  'It was not asked for in this run.': '本次没有要求。',
  '{0} of': '{0}，共',
  '1 more': '另外 1 个',
  '1 other finding': '另外 1 项发现',
  '{0} other findings': '另外 {0} 项发现',
  '1 check': '1 项检查',
  '{0} checks': '{0} 项检查',
};
