import type { CoreWords } from '../../said-languages.ts';

export const checksPortal: CoreWords = {
  'Cases wait here and go when it is reached.': '案例在此等待，可到达时发送。',
  'wants a sign-in before it lets through': '在放行前要求登录',
  'refuses to connect': '拒绝连接',
  'does not answer when asked to connect': '收到连接请求时没有应答',
  'closes the connection when asked to connect': '收到连接请求时关闭连接',
  'The portal is found by its name': '可按名称找到门户',
  'This machine gets no address for it. Cases wait here and go when it is reached.':
    '本机得不到它的地址。案例在此等待，可到达时发送。',
  'Check whether this machine may reach the internet, and its name servers (DNS).':
    '请检查本机是否可以访问互联网，以及其名称服务器（DNS）。',
  'The portal takes connections': '门户接受连接',
  'A firewall is between, it is down, or the way leads through a proxy that is not set. Cases wait here and go when it is reached.':
    '中间有防火墙、门户停机，或路径经过未设置的代理。案例在此等待，可到达时发送。',
  'Ask the network administrator whether this machine reaches it directly or through a proxy.':
    '请询问网络管理员本机是直接还是通过代理到达它。',
  'The proxy lets through to the portal': '代理放行到门户的连接',
  'The proxy {0} to {1}': '代理{0}（{1}）',
  'does not let through': '不放行',
  'The proxy that is set on this machine is reached, and nothing gets past it. Cases wait here and go when it is reached.':
    '可以到达本机所设的代理，但无法越过它。案例在此等待，可到达时发送。',
  'Have the address allowed at the proxy. A sign-in for it is given in HTTPS_PROXY, not in Settings.':
    '请让代理放行该地址。代理的登录信息在 HTTPS_PROXY 中提供，而不在设置中。',
  'pass the proxy to {0}': '越过代理到达 {0}',
  'The certificate of the portal is trusted': '门户的证书受信任',
  'Nothing is sent there, because it may be somebody else. Cases wait here and go when it is reached.':
    '不会向那里发送任何内容，因为可能是他人。案例在此等待，可到达时发送。',
  'When your company uses an authority of its own, set its file (net.caFile). Else ask the administrator of the portal.':
    '如果公司使用自己的证书颁发机构，请设置其文件（net.caFile）。否则请询问门户的管理员。',
  'its administrator': '其管理员',
  'Encryption with the portal works': '与门户的加密正常',
  'What answers there speaks an old version of TLS, or none, or is cut off. Cases wait here and go when it is reached.':
    '那里的应答使用旧版 TLS、不使用 TLS 或被切断。案例在此等待，可到达时发送。',
  'Ask the network administrator what stands between this machine and that address.':
    '请询问网络管理员本机与该地址之间有什么。',
  'The portal answers': '门户有应答',
  '{0} is reached and does not answer as it should': '可以到达 {0}，但应答不正常',
  'Its server has trouble, or something between answers in its place. Cases wait here and go when it is reached.':
    '其服务器有故障，或中间有东西代替应答。案例在此等待，可到达时发送。',
  'Try again in some minutes. When it lasts, use the phone for what is urgent.':
    '请几分钟后重试。如果持续，紧急事项请打电话。',
  'Nobody looks inside encrypted connections': '没有人查看加密连接的内容',
  'The certificates are valid for weeks to come': '证书在未来数周内有效',
  'The connection to {0} is opened on its way{1}': '到 {0} 的连接在途中被打开{1}',
  'Its certificate was made by your company or a security product, not by a public authority. Programs that check more strictly then refuse to connect.':
    '其证书由公司或安全产品签发，而不是公共机构。检查更严格的程序会因此拒绝连接。',
  'Ask the network administrator to leave this address out of TLS inspection, when something refuses to connect.':
    '有程序拒绝连接时，请让网络管理员将此地址排除在 TLS 检查之外。',
  'the certificate ends at an authority of this machine{0}': '证书的根是本机上的一个颁发机构{0}',
  'The certificates are those of the other side.': '证书属于对方。',
  'probe, tls': '探测，tls',
  'The certificate of {0} ends in {1} days': '{0} 的证书将在 {1} 天后到期',
  'When nobody renews it, connections to it fail from then on.': '如果无人续期，届时到它的连接会失败。',
  'Tell its administrator.': '请告知其管理员。',
  '{0} days left': '还剩 {0} 天',
  '{0} days at least.': '至少 {0} 天。',
  'No encrypted connection came that far.': '没有加密连接进行到这一步。',
};
