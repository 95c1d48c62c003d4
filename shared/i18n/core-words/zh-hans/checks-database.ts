import type { CoreWords } from '../../said-languages.ts';

export const checksDatabase: CoreWords = {
  'is no SQL server': '不是 SQL 服务器',
  'closes it at once': '立即将其关闭',
  'then says nothing': '随后没有任何应答',
  'The SQL servers are found by their names': 'SQL 服务器可按名称找到',
  '{0} is not found by its name': '按名称找不到 {0}',
  'Neither the hosts file nor a name server knows the name that stands in the data connection.':
    'hosts 文件和名称服务器都不知道数据连接中的名称。',
  'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.':
    '请将 Instance Manager 中的名称与真实名称比较。若正确，请检查名称服务器（DNS）。',
  'find {0} by its name': '按名称找到 {0}',
  'A name server answers': '名称服务器有应答',
  'No name server answers, so {0} is not found': '没有名称服务器应答，因此找不到 {0}',
  'This machine asks for addresses and gets no answer. Everything that goes by a name fails with it.':
    '本机询问地址而没有得到应答。凡是使用名称的都会失败。',
  'Have the network connection and the name servers (DNS) of this machine checked.':
    '请检查本机的网络连接和名称服务器（DNS）。',
  'The SQL Browser service answers': 'SQL Browser 服务有应答',
  'The SQL Browser service does not say where {0} listens': 'SQL Browser 服务没有说明 {0} 在哪里侦听',
  'A named instance without a port is found through that service (UDP 1434). It is stopped, a firewall is between, or the machine is off.':
    '没有端口的命名实例要通过该服务（UDP 1434）查找。它已停止，中间有防火墙，或机器已关机。',
  'See whether the database server is up. When it is, start its SQL Server Browser service, or write the port into the data connection.':
    '请查看数据库服务器是否运行。若运行，请启动其 SQL Server Browser 服务，或在数据连接中写明端口。',
  'find the port of {0}': '找到 {0} 的端口',
  'The named instances exist': '命名实例存在',
  'The instance of {0} is not there, or takes no connections over TCP': '{0} 的实例不存在，或不接受 TCP 连接',
  'The database server answers, and does not know the instance that stands in the data connection.':
    '数据库服务器有应答，但不知道数据连接中的实例。',
  'Compare the instance name in the Instance Manager with the SQL Server services on that machine, and whether TCP/IP is switched on.':
    '请将 Instance Manager 中的实例名称与该机器上的 SQL Server 服务比较，并查看 TCP/IP 是否启用。',
  'The SQL servers take connections': 'SQL 服务器接受连接',
  '{0} refuses connections': '{0} 拒绝连接',
  'The machine is there and nothing listens on that port: SQL Server is stopped, or listens on another one.':
    '机器在，但该端口没有侦听：SQL Server 已停止，或在另一个端口侦听。',
  'Have the SQL Server service on the database server started. When it runs, compare its port with the data connection.':
    '请启动数据库服务器上的 SQL Server 服务。若在运行，请将其端口与数据连接比较。',
  'connect to {0}': '连接 {0}',
  'No firewall swallows connections to the SQL servers': '没有防火墙吞掉到 SQL 服务器的连接',
  '{0} does not answer at all': '{0} 完全没有应答',
  'Not even a refusal came back: a firewall swallows the request, or the machine is off.':
    '连拒绝都没有返回：防火墙吞掉了请求，或机器已关机。',
  'Ask whether the database server is up. When it is, have the firewalls between opened for its port.':
    '请询问数据库服务器是否运行。若运行，请让中间的防火墙放行其端口。',
  'There is a way to the SQL servers': '有通往 SQL 服务器的路径',
  'There is no way to {0}': '没有通往 {0} 的路径',
  'This machine, or a router, says that the database server cannot be reached from here.':
    '本机或某个路由器表示从这里无法到达数据库服务器。',
  'Have the network connection of this machine and the way to the database server checked: VPN, gateway, own firewall.':
    '请检查本机的网络连接和通往数据库服务器的路径：VPN、网关、本机防火墙。',
  'What answers is SQL Server': '应答的是 SQL Server',
  '{0} takes the connection and {1}': '{0} 接受连接，然后：{1}',
  'does not answer as SQL Server does': '应答方式与 SQL Server 不同',
  'Something else listens on that port, something between ends the connection, or the server hangs.':
    '该端口上侦听的是别的程序，中间有东西断开了连接，或服务器卡住。',
  'Compare the port with the data connection. When it is right, have the SQL Server service looked at, and restarted if it hangs.':
    '请将端口与数据连接比较。若正确，请检查 SQL Server 服务，卡住时重新启动。',
  'speak to {0}': '与 {0} 通信',
  'The certificates of the SQL servers are trusted': 'SQL 服务器的证书受信任',
  'The certificate of {0}': '证书：{0}',
  'The data connection asks for encryption with a checked certificate, and this one does not pass.':
    '数据连接要求使用经检查的证书加密，而此证书没有通过。',
  'the administrator of the database server': '数据库服务器的管理员',
  'agree on encryption with {0}': '与 {0} 协商加密',
  'Encryption with the SQL servers works': '与 SQL 服务器的加密正常',
  'No encryption could be agreed on with {0}': '无法与 {0} 协商加密',
  'The server only offers what this machine holds to be too old, or something between breaks the exchange.':
    '服务器只提供本机认为过旧的方式，或中间有东西破坏了交换。',
  'Have TLS 1.2 switched on at the database server, and what looks into connections on the way checked.':
    '请在数据库服务器上启用 TLS 1.2，并检查沿途查看连接的设备。',
  'The SQL servers encrypt where the connection asks for it': '连接要求加密时，SQL 服务器会加密',
  '{0} offers no encryption, and the data connection asks for it': '{0} 不提供加密，而数据连接要求加密',
  'The driver then gives up before anybody signs in.': '驱动程序会在登录之前放弃。',
  'Have encryption switched on at the database server. Switching it off in the data connection would send the password nearly in the clear.':
    '请在数据库服务器上启用加密。在数据连接中关闭加密会使密码几乎以明文发送。',
  'the Oracle database': 'Oracle 数据库',
  'The Oracle databases are found by their names': 'Oracle 数据库可按名称找到',
  'The name in the data connection has no address on this machine.': '数据连接中的名称在本机上没有对应的地址。',
  'The Oracle databases take connections': 'Oracle 数据库接受连接',
  '{0} cannot be connected to': '无法连接 {0}',
  'Its listener is stopped, or a firewall is between. A refusal means the first, silence the second.':
    '其侦听器已停止，或中间有防火墙。被拒绝表示前者，无应答表示后者。',
  'Have the listener on the database server started. When it runs, have the firewalls between opened for its port.':
    '请启动数据库服务器上的侦听器。若在运行，请让中间的防火墙放行其端口。',
};
