import type { CoreWords } from '../../said-languages.ts';

export const checksNetwork: CoreWords = {
  'A network connection is up': '有网络连接',
  'A way out of the own network': '通往本网络之外的路径',
  'Name servers are set': '已设置名称服务器',
  'The system did not list its network connections.': '系统没有列出其网络连接。',
  'This machine has no network connection': '本机没有网络连接',
  'Nothing outside it can be reached, and nobody reaches it.': '无法到达外部，外部也无法到达本机。',
  'Check the cable or the virtual switch, and whether the network adapter is switched off.':
    '请检查网线或虚拟交换机，以及网络适配器是否关闭。',
  'connect to the network': '连接网络',
  'no connection is up': '没有可用的连接',
  'The system did not say where its ways lead.': '系统没有说明其路径通往何处。',
  'There is a default gateway.': '有默认网关。',
  'This machine knows no way out of its own network': '本机不知道通往本网络之外的路径',
  'Servers in other networks, and the support portal, cannot be reached. In a closed network this is meant so.':
    '无法到达其他网络中的服务器和支持门户。在封闭网络中这是有意的。',
  'Unless it is meant so, have the default gateway set.': '除非是有意的，否则请设置默认网关。',
  'leave the own network': '离开本网络',
  'no default gateway': '没有默认网关',
  'The system did not say which name servers it asks.': '系统没有说明询问哪些名称服务器。',
  '{0} set.': '已设置 {0}。',
  'name server': '名称服务器',
  'No name server is set on this machine': '本机没有设置名称服务器',
  'Names of servers cannot be turned into addresses, so connections by name fail.':
    '服务器名称无法转换为地址，因此按名称的连接会失败。',
  'Have a DNS server entered for the network connection of this machine.': '请为本机的网络连接录入 DNS 服务器。',
  'find a server by its name': '按名称找到服务器',
  'no DNS server': '没有 DNS 服务器',
  '1 name server': '1 个名称服务器',
  '{0} name servers': '{0} 个名称服务器',
};
