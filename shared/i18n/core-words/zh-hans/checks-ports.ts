import type { CoreWords } from '../../said-languages.ts';

export const checksPorts: CoreWords = {
  'listening ports': '侦听的端口',
  'The port of old clients is closed': '旧客户端的端口已关闭',
  'The port that clients use listens': '客户端使用的端口在侦听',
  'The ports of the instances listen': '各实例的端口在侦听',
  'No port is given to two instances': '没有端口同时分配给两个实例',
  'Windows did not say which ports listen.': 'Windows 没有说明哪些端口在侦听。',
  'The product runs on Windows: nothing of it listens here.': '产品在 Windows 上运行：这里没有它的部分在侦听。',
  '{0} does not listen.': '{0} 没有侦听。',
  'Port {0} listens': '端口 {0} 在侦听',
  'Connections of old clients are switched on': '旧客户端的连接已启用',
  'Port {0} is for clients that cannot use {1}, which is the more secure one. New installations do not need it.':
    '端口 {0} 供无法使用更安全的 {1} 的客户端使用。新安装不需要它。',
  'When every client uses {0}, switch compatibility connections off in the Instance Manager and restart the services.':
    '当所有客户端都使用 {0} 时，请在 Instance Manager 中关闭兼容连接并重新启动服务。',
  'switched on': '已启用',
  '{0} listens.': '{0} 在侦听。',
  'No instance is on this machine.': '本机上没有实例。',
  'Port {0} does not listen': '端口 {0} 没有侦听',
  'Clients reach the server through it, so none can connect.': '客户端通过它到达服务器，因此都无法连接。',
  'Start the Server Manager in the Windows services. When it runs, see in its settings which port it uses.':
    '请在 Windows 服务中启动 Server Manager。若在运行，请在其设置中查看使用哪个端口。',
  'listen on port {0}': '在端口 {0} 侦听',
  'nothing on {0}': '{0} 上没有',
  'No settings say which ports the instances use.': '没有设置说明各实例使用哪些端口。',
  'No port of {0} listens': '{0} 没有端口在侦听',
  'Its settings name {0}. An instance that is not in use looks like this too.':
    '其设置中列有 {0}。不使用的实例也是这样。',
  'When {0} should run, start its services and check again.': '如果 {0} 应当运行，请启动其服务并再次检查。',
  'Every instance listens on its ports.': '每个实例都在其端口侦听。',
  '{0} use the same port {1}': '{0} 使用同一端口 {1}',
  'Only one of them can have it: the other one does not start, or clients reach the wrong instance.':
    '只有一个能占用：另一个无法启动，或客户端到达错误的实例。',
  'Give each instance ports of its own in the Instance Manager.': '请在 Instance Manager 中为每个实例分配各自的端口。',
  'Every instance has ports of its own.': '每个实例都有各自的端口。',
};
