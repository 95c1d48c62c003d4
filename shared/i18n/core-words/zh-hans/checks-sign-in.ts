import type { CoreWords } from '../../said-languages.ts';

export const checksSignIn: CoreWords = {
  'has a password that expired or has to be changed': '密码已过期或必须更改',
  'is locked after too many wrong passwords': '因密码错误次数过多被锁定',
  'is switched off': '已关闭',
  'the SQL server': 'SQL 服务器',
  'The SQL servers offer encryption': 'SQL 服务器提供加密',
  '{0} offers no encryption': '{0} 不提供加密',
  'The product sends its password to it nearly in the clear. The sign-in was not tried from here for that reason.':
    '产品向它发送的密码几乎为明文。因此没有从这里尝试登录。',
  'Have encryption switched on at the database server.': '请在数据库服务器上启用加密。',
  'sign in to {0}': '登录 {0}',
  'The SQL servers accept the sign-ins': 'SQL 服务器接受登录',
  '{0} refuses the sign-in': '{0} 拒绝登录',
  'The name or the password in the data connection is wrong, or was changed on the database server (error 18456).':
    '数据连接中的名称或密码错误，或已在数据库服务器上更改（错误 18456）。',
  'Ask the database administrator whether the password was changed. Enter it in the Instance Manager and restart the services.':
    '请询问数据库管理员密码是否更改。请在 Instance Manager 中录入并重新启动服务。',
  'The sign-ins are neither locked nor expired': '登录既没有锁定也没有过期',
  'The sign-in of {0}': '登录：{0}',
  'is locked, switched off, or its password expired': '已锁定、已关闭或密码已过期',
  'The database server knows the sign-in and does not let it in.': '数据库服务器认识该登录，但不放行。',
  'Have the sign-in unlocked, or its password renewed, by the database administrator. Enter a new one in the Instance Manager.':
    '请让数据库管理员解锁该登录或更新其密码。请在 Instance Manager 中录入新密码。',
  'The SQL servers accept sign-ins of that kind': 'SQL 服务器接受此类登录',
  '{0} does not accept sign-ins of that kind': '{0} 不接受此类登录',
  'It only lets in Windows accounts, or does not trust the domain of this one (error 18452).':
    '它只放行 Windows 帐户，或不信任该帐户的域（错误 18452）。',
  'Have sign-ins with a password allowed on the database server (mixed mode), or use Windows sign-in in the data connection.':
    '请在数据库服务器上允许密码登录（混合模式），或在数据连接中使用 Windows 登录。',
  'The databases can be opened': '数据库可以打开',
  'The database of {0} cannot be opened': '{0} 的数据库无法打开',
  'It was renamed, is offline, is being restored, or this sign-in may not open it (error 4060).':
    '它被重命名、脱机、正在还原，或该登录无权打开（错误 4060）。',
  'Ask the database administrator whether the database is online and what the sign-in may do in it.':
    '请询问数据库管理员数据库是否联机，以及该登录有哪些权限。',
  'open the database of {0}': '打开 {0} 的数据库',
  "The database servers' own firewalls let this machine in": '数据库服务器自身的防火墙放行本机',
  'The firewall of {0} does not let this machine in': '{0} 的防火墙不放行本机',
  'Azure SQL keeps a list of addresses that may connect, and the one this machine comes from is not in it (error 40615).':
    'Azure SQL 有一份允许连接的地址列表，本机的来源地址不在其中（错误 40615）。',
  'Have the public address of this machine, or its virtual network, entered in the firewall rules of the database server.':
    '请将本机的公网地址或其虚拟网络录入数据库服务器的防火墙规则。',
  'The SQL servers are ready': 'SQL 服务器已就绪',
  '{0} is paused, starting or under maintenance': '{0} 已暂停、正在启动或维护中',
  'It answers and lets nobody in at the moment.': '它有应答，但此刻不放行任何人。',
  'Ask the database administrator how long that takes, and check again afterwards.':
    '请询问数据库管理员需要多久，之后再次检查。',
  'The sign-ins end well': '登录顺利完成',
  'The sign-in to {0} does not come to its end': '登录 {0} 没有完成',
  'The server took the connection and then did not let in, broke off, or did not answer in time.':
    '服务器接受连接，然后没有放行、断开或没有及时应答。',
  'Have the error log of the database server looked at for this moment.': '请查看数据库服务器此刻的错误日志。',
};
