import type { CoreWords } from '../../said-languages.ts';

export const checksEndpoints: CoreWords = {
  'The product runs on Windows: nothing of it is expected to answer here.':
    '产品在 Windows 上运行：预计这里没有它的任何部分应答。',
  'a service of the product': '产品的某个服务',
  "The product's ports take connections": '产品的端口接受连接',
  'Nothing listens for {0}': '没有程序为 {0} 侦听',
  'The settings name these ports and nobody has opened them: the service does not run, or is still starting.':
    '设置中列有这些端口，但没有打开：服务没有运行，或仍在启动。',
  'Start the services in the Windows services and check again. An instance that is not in use may stay like this.':
    '请在 Windows 服务中启动这些服务并再次检查。不使用的实例可以保持这样。',
  "No firewall swallows connections to the product's ports": '没有防火墙吞掉到产品端口的连接',
  'Connections to {0} are swallowed': '到 {0} 的连接被吞掉',
  'Neither a yes nor a refusal came back. A firewall does that, on this machine or between.':
    '既没有接受也没有拒绝。防火墙会这样，在本机或中间。',
  "Have the product's ports opened: 7991 and those of the instances, for example 8001 to 8020.":
    '请放行产品的端口：7991 和各实例的端口，例如 8001 至 8020。',
  "The product's services answer": '产品的服务有应答',
  '{0} takes connections and does not answer': '{0} 接受连接但没有应答',
  'The service has its port open and does nothing with what it is asked: it hangs, or another program has the port.':
    '服务的端口已打开，但对请求没有任何动作：它卡住了，或端口被另一个程序占用。',
  'Look at the last log lines of the service. When planning can wait a moment, restart it.':
    '请查看该服务的最后几行日志。计划工作可以暂停时，重新启动它。',
  'get an answer from {0}': '从 {0} 得到应答',
  "The product's services answer without an error": '产品的服务应答无错误',
  '{0} answers with an error of its own': '{0} 应答了自身的错误',
  'The service runs and fails at what it is asked. Repeated errors of the server are a sign of severity 2.':
    '服务在运行，但请求失败。服务器反复出错是严重级别 2 的迹象。',
  'Send a case with the logs of this moment. A restart of the service may help meanwhile.':
    '请附上此刻的日志发送案例。期间重新启动服务可能有帮助。',
  "No proxy stands before the product's ports": '产品的端口前没有代理',
  'A proxy answers in the place of {0}': '代理代替 {0} 应答',
  "The way to the product's own server leads through a proxy that wants a sign-in. Clients then cannot connect.":
    '通往产品自身服务器的路径经过要求登录的代理。客户端因此无法连接。',
  "Add the product's server to the exceptions of the proxy, with its ports.":
    '请将产品的服务器及其端口加入代理的例外。',
  "The product's services answer without a sign-in": '产品的服务无需登录即可应答',
  '{0} wants a sign-in': '{0} 要求登录',
  'It is alive. Usually nothing before it asks who is there.': '它在运行。通常在它之前没有任何身份询问。',
  'When clients cannot connect, see what asks for the sign-in: a web server or a filter before the product.':
    '客户端无法连接时，请查看是什么要求登录：产品之前的网页服务器或过滤器。',
  "The product's addresses are known on their ports": '产品的地址在其端口上可识别',
  "{0} knows none of the product's addresses": '{0} 不识别产品的任何地址',
  'Something answers there. It may be another service of the product, or another program that has the port.':
    '那里有程序应答。可能是产品的另一个服务，或占用该端口的其他程序。',
  'When clients cannot connect, see which program has that port.': '客户端无法连接时，请查看哪个程序占用该端口。',
};
