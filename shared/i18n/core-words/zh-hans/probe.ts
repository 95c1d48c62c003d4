import type { CoreWords } from '../../said-languages.ts';

export const probe: CoreWords = {
  "Its certificate has expired.":
    "其证书已过期。",
  "Its certificate is not valid yet, by the clock of this machine.":
    "按本机的时钟，其证书尚未生效。",
  "Its certificate is for another name.":
    "其证书属于另一个名称。",
  "It signed its certificate itself.":
    "它自行签署了证书。",
  "Its certificate was issued by an authority that this machine does not know.":
    "其证书由本机不认识的机构颁发。",
  "It only speaks a version of TLS, or a strength of keys, that is too old to be safe.":
    "它只使用过旧而不安全的 TLS 版本或密钥强度。",
  "What answers there does not speak TLS.":
    "那里的应答不使用 TLS。",
  "It closed the connection while encryption was agreed on.":
    "协商加密时它关闭了连接。",
  "Its certificate is not trusted on this machine.":
    "本机不信任其证书。",
  "a debugging proxy":
    "调试代理",
  "The connection was refused: the machine is there, and nothing listens on that port.":
    "连接被拒绝：机器在，但该端口没有侦听。",
  "Nobody answered: the machine is off, or a firewall swallows the request.":
    "没有应答：机器已关机，或防火墙吞掉了请求。",
  "There is no way to that machine.":
    "没有通往该机器的路径。",
  "There is no way to that network.":
    "没有通往该网络的路径。",
  "This machine has no address from which it could be reached.":
    "本机没有可从中到达的地址。",
  "This machine does not allow the connection.":
    "本机不允许该连接。",
  "The connection was closed at once.":
    "连接立即被关闭。",
  "It could not be reached.":
    "无法到达。",
  "It takes connections.":
    "它接受连接。",
  "The proxy connects on.":
    "代理接通连接。",
  "Encrypted by {0}.":
    "由 {0} 加密。",
  "It answered and wants a sign-in ({0}).":
    "它有应答并要求登录（{0}）。",
  "It answered and knows no such address (404).":
    "它有应答，但没有此地址（404）。",
  "It answered ({0}).":
    "它有应答（{0}）。",
  "It is an address, so no name had to be found.":
    "这是地址，因此无需查找名称。",
  "One address was":
    "一个地址",
  "{0} addresses were":
    "{0} 个地址",
  "{0} found, of this machine itself.":
    "找到{0}，属于本机自身。",
  "The server refuses the name or the password (error 18456).":
    "服务器拒绝名称或密码（错误 18456）。",
  "The database is not there, or this sign-in may not open it (error 4060).":
    "数据库不存在，或此登录无权打开（错误 4060）。",
  "The default database of this sign-in cannot be opened (error 4064).":
    "无法打开此登录的默认数据库（错误 4064）。",
  "The server does not accept sign-ins of that kind (error 18452).":
    "服务器不接受此类登录（错误 18452）。",
  "The password has expired (error 18487).":
    "密码已过期（错误 18487）。",
  "The password has to be changed first (error 18488).":
    "必须先更改密码（错误 18488）。",
  "The sign-in is locked, after too many wrong passwords (error 18486).":
    "因密码错误次数过多，登录被锁定（错误 18486）。",
  "The sign-in is switched off (error 18470).":
    "登录已关闭（错误 18470）。",
  "The server is paused (error 17142).":
    "服务器已暂停（错误 17142）。",
  "The server is being upgraded (error 18401).":
    "服务器正在升级（错误 18401）。",
  "Only one administrator may sign in at the moment (error 18461).":
    "此刻只允许一位管理员登录（错误 18461）。",
  "This sign-in may not open the database (error 916).":
    "此登录无权打开数据库（错误 916）。",
  "The firewall of the database server does not let this machine in (error 40615).":
    "数据库服务器的防火墙不放行本机（错误 40615）。",
  "The database is not available at the moment (error 40613).":
    "数据库此刻不可用（错误 40613）。",
  "The database is being moved or repaired at the moment (error 40197).":
    "数据库此刻正在移动或修复（错误 40197）。",
  "The server is busy and takes nobody in at the moment (error 40501).":
    "服务器繁忙，此刻不放行任何人（错误 40501）。",
  "The server has as many connections as it takes (error 17809).":
    "服务器的连接数已达上限（错误 17809）。",
  "The server is still starting (error 17187).":
    "服务器仍在启动（错误 17187）。",
  "The server does not let in (no number).":
    "服务器不放行（没有编号）。",
  "The server does not let in (error {0}).":
    "服务器不放行（错误 {0}）。",
  "With strict encryption nothing is said before it.":
    "采用严格加密时，在此之前没有任何通信。",
  "It says which port the instance has.":
    "它说明实例使用哪个端口。",
  "SQL Server {0}, encryption {1}.":
    "SQL Server {0}，加密 {1}。",
  "The connection asks for encryption, and the server offers none.":
    "连接要求加密，而服务器不提供。",
  "The product signs in with a Windows account, its service's or one of the domain; that cannot be tried from here.":
    "产品使用 Windows 帐户登录（其服务的帐户或域帐户）；无法从这里尝试。",
  "No sign-in is known.":
    "没有已知的登录。",
  "Encryption is agreed on with the sign-in, which was not tried.":
    "加密在登录时协商，而登录没有尝试。",
  "The server offers no encryption.":
    "服务器不提供加密。",
  "Not tried: the password would have crossed the network in the clear.":
    "没有尝试：密码会以明文通过网络。",
  "Encrypted; its certificate is not checked.":
    "已加密；没有检查其证书。",
  "It lets in.":
    "它放行。",
  "Not tried, because the step before it failed.":
    "没有尝试，因为前一步失败。",
  "It was given up.":
    "已放弃。",
  "No answer within {0} seconds.":
    "{0} 秒内没有应答。",
};
