import type { CoreWords } from '../../said-languages.ts';

export const platform: CoreWords = {
  "The encrypted file ends too early, or its beginning is damaged.":
    "加密文件过早结束，或其开头已损坏。",
  "Say for whom to encrypt: at least one public key of age.":
    "请说明为谁加密：至少一个 age 公钥。",
  "That is a secret key. Give the public key that belongs to it; it begins with age1.":
    "那是私钥。请提供与之对应的公钥；它以 age1 开头。",
  "{0} is not a public key of age: age1 and 58 letters and digits. Copy it again whole.":
    "{0} 不是 age 公钥：age1 加 58 个字母和数字。请完整地重新复制。",
  "The encrypted file is damaged.":
    "加密文件已损坏。",
  "The identity is not a secret key of age (AGE-SECRET-KEY-1…).":
    "该身份不是 age 私钥（AGE-SECRET-KEY-1…）。",
  "The file is encrypted for others: this identity does not open it.":
    "该文件为他人加密：此身份无法打开。",
  "The archive says sizes that cannot be.":
    "归档中的大小不可能正确。",
  "There is no file at this place.":
    "此处没有文件。",
  "This is not a file.":
    "这不是文件。",
  "\"{0}\" does not begin where the manifest says.":
    "“{0}”的起点与清单不符。",
  "\"{0}\" is not a plain file.":
    "“{0}”不是普通文件。",
  "\"{0}\" is named in the manifest, and something else is in its place.":
    "清单列有“{0}”，但其位置是别的内容。",
  "There is something hidden behind \"{0}\".":
    "“{0}”后面有隐藏内容。",
  "last part":
    "最后部分",
  "The archive has too many entries.":
    "归档的条目过多。",
  "The archive has too long a directory.":
    "归档的目录过长。",
  "The archive has a directory with something behind its entries.":
    "归档的目录在条目后还有内容。",
  "This is not a ZIP archive, or it ends too early.":
    "这不是 ZIP 归档，或过早结束。",
  "This is not a ZIP archive, it ends too early, or something was put behind it.":
    "这不是 ZIP 归档、过早结束，或后面附加了内容。",
  "The archive is in several parts.":
    "归档分为多个部分。",
  "The archive does not end where its directory says.":
    "归档的结尾与其目录不符。",
  "The archive has a directory that cannot be read.":
    "归档的目录无法读取。",
  "The archive holds {0}: {1}.":
    "归档中含有{0}：{1}。",
  "\"{0}\" carries hidden data.":
    "“{0}”带有隐藏数据。",
  "The archive holds a name that is not UTF-8.":
    "归档中有不是 UTF-8 的名称。",
  "\"{0}\" is encrypted.":
    "“{0}”已加密。",
  "\"{0}\" is packed in a way that is not known.":
    "“{0}”以未知的方式打包。",
  "The archive holds \"{0}\" more than once.":
    "归档中多次出现“{0}”。",
  "There is something in front of the archive.":
    "归档前面有内容。",
  "\"{0}\" reaches into the next entry.":
    "“{0}”伸入下一个条目。",
  "an empty name":
    "空名称",
  "a name that is too long":
    "过长的名称",
  "a name with control characters":
    "含控制字符的名称",
  "a name with a backslash":
    "含反斜杠的名称",
  "an absolute path":
    "绝对路径",
  "a path that leads out of its folder":
    "指向文件夹之外的路径",
  "a folder entry":
    "文件夹条目",
  "a path with an empty part":
    "含空部分的路径",
  "\"{0}\" does not begin where the directory says.":
    "“{0}”的起点与目录不符。",
  "\"{0}\" has another name inside the archive.":
    "“{0}”在归档内部的名称不同。",
  "\"{0}\" is packed another way than the directory says.":
    "“{0}”的打包方式与目录不符。",
  "\"{0}\" has another checksum inside the archive.":
    "“{0}”在归档内部的校验和不同。",
  "\"{0}\" unpacks to more than it says.":
    "“{0}”解包后大于所述。",
  "\"{0}\" unpacks to less than it says.":
    "“{0}”解包后小于所述。",
  "\"{0}\" cannot be unpacked.":
    "“{0}”无法解包。",
  "The archive is packed in a way that is not known.":
    "归档以未知的方式打包。",
  "The archive carries hidden data.":
    "归档带有隐藏数据。",
  "There is something in the archive that is not part of it.":
    "归档中有不属于它的内容。",
  "A part of the archive cannot be unpacked.":
    "归档的一部分无法解包。",
  "tcp {0}":
    "tcp {0}",
  "memory ran out":
    "内存耗尽",
  "a disk could not be read or written":
    "磁盘无法读取或写入",
  "a file system is damaged or read-only":
    "文件系统损坏或只读",
  "a program hung for minutes":
    "程序卡住数分钟",
  "a processor hung":
    "处理器卡住",
  "a program crashed":
    "程序崩溃",
  "hardware reported an error":
    "硬件报告错误",
  "a network card lost its link":
    "网卡断开连接",
  "The proxy wants a name and a password. Set it with both in Settings.":
    "代理要求名称和密码。请在设置中设置两者。",
  "The proxy refused the connection to {0} ({1}).":
    "代理拒绝连接 {0}（{1}）。",
  "The certificate of {0} has expired. Its administrator has to renew it.":
    "{0} 的证书已过期。须由其管理员续期。",
  "The certificate of {0} is for another name. Check the address, or ask its administrator.":
    "{0} 的证书属于另一个名称。请检查地址，或询问其管理员。",
  "The certificate of {0} is not trusted on this machine ({1}). If your company uses its own certificate authority, set its file in Settings.":
    "本机不信任 {0} 的证书（{1}）。如果公司使用自己的证书颁发机构，请在设置中指定其文件。",
  "{0} did not answer in time.":
    "{0} 没有及时应答。",
  "The request was cancelled.":
    "请求已取消。",
  "The proxy could not be used ({0}). Check the proxy in Settings.":
    "无法使用代理（{0}）。请在设置中检查代理。",
  "The name {0} was not found. Check the address and the network.":
    "找不到名称 {0}。请检查地址和网络。",
  "{0} could not be reached ({1}).":
    "无法到达 {0}（{1}）。",
  "The connection to {0} broke before the answer was complete ({1}).":
    "应答完成之前，与 {0} 的连接中断（{1}）。",
  "A file to send could not be used: {0}.":
    "无法使用要发送的文件：{0}。",
  "The proxy must be an http or https address. Check it in Settings.":
    "代理须为 http 或 https 地址。请在设置中检查。",
  "The address cannot be read. Check it.":
    "无法读取该地址。请检查。",
  "{0} redirects in a circle. Check the address.":
    "{0} 循环重定向。请检查地址。",
  "The certificate file \"{0}\" {1}. Check it in Settings.":
    "证书文件：{0}。请在设置中检查。",
  "holds no certificate that can be read (PEM is expected)":
    "不含可读取的证书（应为 PEM）",
  "Addresses must start with https, not with \"{0}\".":
    "地址须以 https 开头，而不是“{0}”。",
  "\"{0}\" was named with http. Only https is used outside this machine; change the address to https.":
    "“{0}”使用了 http。本机之外只使用 https；请将地址改为 https。",
  "The server redirects to an address that cannot be read.":
    "服务器重定向到无法读取的地址。",
  "The server redirects to a refused address. {0}":
    "服务器重定向到被拒绝的地址。{0}",
  "The server redirects from https to http, which is not followed.":
    "服务器从 https 重定向到 http，没有跟随。",
  "The server redirects to \"{0}\". The sign-in is for \"{1}\" alone, so this was not followed; check the address.":
    "服务器重定向到“{0}”。登录只用于“{1}”，因此没有跟随；请检查地址。",
  "{0} could not be started ({1}).":
    "无法启动 {0}（{1}）。",
  "{0} wrote more than expected.":
    "{0} 的输出多于预期。",
  "{0} did not end within {1} ms.":
    "{0} 在 {1} 毫秒内没有结束。",
  "not a file: {0}":
    "不是文件：{0}",
  "leads out of its folder: {0}":
    "指向文件夹之外：{0}",
  "This machine has no secret store the app can use. Give the secret in the environment each time, for example COMPANION_PORTAL_TOKEN.":
    "本机没有应用可用的机密存储。请每次在环境变量中提供机密，例如 COMPANION_PORTAL_TOKEN。",
  "leads to another place and was not followed":
    "指向别处，没有跟随",
  "is not a plain file and was not opened":
    "不是普通文件，没有打开",
  "was gone when it was to be read":
    "要读取时已不存在",
  "is locked by another program":
    "被另一个程序锁定",
  "could not be read ({0})":
    "无法读取（{0}）",
  "could not be read to its end ({0})":
    "没有读取完毕（{0}）",
  "became shorter while it was read":
    "读取时变短",
  "unpacks to more than one run reads; the rest was left":
    "解包后多于一次运行的读取量；其余部分没有读取",
  "is damaged or cut off; what could be unpacked was read":
    "已损坏或被截断；可解包的部分已读取",
  "It took longer than {0} ms.":
    "耗时超过 {0} 毫秒。",
  "its services":
    "其服务",
  "the ports that listen":
    "侦听的端口",
  "its version":
    "其版本",
  "the model of the machine":
    "机器的型号",
  "its time source":
    "其时间源",
  "installed updates":
    "已安装的更新",
  "installed software":
    "已安装的软件",
  "the System log":
    "系统日志",
  "the Application log":
    "应用程序日志",
  "the settings of the Instance Manager":
    "Instance Manager 的设置",
  "The system does not let this account ask for {0}. An administrator may.":
    "系统不允许此帐户询问{0}。管理员可以。",
  "Windows gave no usable answer when it was asked for {0}.":
    "询问{0}时，Windows 没有给出可用的应答。",
  "Windows did not answer in time when it was asked for {0}.":
    "询问{0}时，Windows 没有及时应答。",
  "Windows could not be asked for {0}":
    "无法向 Windows 询问{0}",
  "Windows could not be asked for {0}.":
    "无法向 Windows 询问{0}。",
  "this run does not ask for it":
    "本次没有要求",
  "Network Service":
    "网络服务",
  "own account":
    "专用帐户",
};
