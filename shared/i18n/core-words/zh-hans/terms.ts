import type { CoreWords } from '../../said-languages.ts';

export const terms: CoreWords = {
  "approved":
    "已批准",
  "refused":
    "已拒绝",
  "withdrawn":
    "已撤回",
  "asked":
    "已提出",
  "recordings":
    "录制",
  "scenarios":
    "方案",
  "primary":
    "主要",
  "backup":
    "后备",
  "Due":
    "到期时间",
  "now":
    "现在",
  "Quiet":
    "免打扰",
  "solution":
    "解决",
  "manager's plan":
    "经理的计划",
  "{0} h":
    "{0} 小时",
  "in {0} h":
    "{0} 小时后",
  "{0} days":
    "{0} 天",
  "{0} h {1} min":
    "{0} 小时 {1} 分钟",
  "{0} days {1} h":
    "{0} 天 {1} 小时",
  "{0} behind":
    "慢 {0}",
  "{0} ahead of":
    "快 {0}",
  "{0} has expired":
    "{0} 已过期",
  "{0} is not valid yet":
    "{0} 尚未生效",
  "{0} is for another name":
    "{0} 属于另一个名称",
  "{0} is signed by itself":
    "{0} 由自身签名",
  "{0} comes from an authority that this machine does not know":
    "{0} 来自本机不认识的颁发机构",
  "{0} is not accepted":
    "{0} 不被接受",
  "{0} has a password that expired or has to be changed":
    "{0} 的密码已过期或必须更改",
  "{0} is locked after too many wrong passwords":
    "{0} 因密码错误次数过多被锁定",
  "{0} is locked, switched off, or its password expired":
    "{0} 已锁定、已关闭或密码已过期",
  "{0} is allowed":
    "{0}：允许",
  "{0} is not allowed":
    "{0}：不允许",
  "{0} are allowed":
    "{0}：允许",
  "{0} are not allowed":
    "{0}：不允许",
  "{0} is there":
    "{0}：存在",
  "{0} is not there":
    "{0}：不存在",
  "{0} is encrypted":
    "{0}：已加密",
  "{0} is not encrypted":
    "{0}：未加密",
  "{0} listens":
    "{0}：在侦听",
  "{0} does not listen":
    "{0}：不侦听",
  "{0} listens now":
    "{0}：现在侦听",
  "{0} does not listen any more":
    "{0}：不再侦听",
  "{0} was removed":
    "{0}：已移除",
  "{0} was installed":
    "{0}：已安装",
  "{0} is virtual":
    "{0}：虚拟机",
  "{0} is not virtual":
    "{0}：不是虚拟机",
  "{0} is on this machine":
    "{0}：在本机上",
  "{0} is not on this machine":
    "{0}：不在本机上",
  "{0} is waiting":
    "{0}：等待中",
  "{0} is not waiting":
    "{0}：不在等待",
  "The start type of {0}":
    "{0} 的启动类型",
  "The account of {0}":
    "{0} 的帐户",
  "The port of {0}":
    "{0} 的端口",
  "The type of {0}":
    "{0} 的类型",
  "The sign-in of {0}":
    "{0} 的登录",
  "The provider of {0}":
    "{0} 的提供程序",
  "The time limit in seconds of {0}":
    "{0} 的时限（秒）",
  "The machine was restarted on {0}":
    "机器于 {0}重新启动",
  "The system was last updated on {0}":
    "系统上次更新于 {0}",
  "The last start was on {0}":
    "上次启动于 {0}",
  "{0} was last started on {1}":
    "{0} 上次启动于 {1}",
  "{0} was written on {1}":
    "{0} 写入于 {1}",
  "The newest recording{0} began on {1}":
    "最新录制{0}始于 {1}",
  "of {0}":
    "（{0}）",
  "Free memory":
    "可用内存",
  "running":
    "运行中",
  "stopped":
    "已停止",
  "Running":
    "运行中",
  "Stopped":
    "已停止",
  "automatic":
    "自动",
  "auto":
    "自动",
  "manual":
    "手动",
  "disabled":
    "已禁用",
  "paused":
    "已暂停",
  "yes":
    "是",
  "no":
    "否",
  "once":
    "一次",
  "newer":
    "较新",
  "older":
    "较旧",
  "before":
    "之前",
  "logs":
    "日志",
  "memory":
    "内存",
  "processor":
    "处理器",
  "network":
    "网络",
  "settings":
    "设置",
  "versions":
    "版本",
  "services":
    "服务",
  "services and their settings":
    "服务及其设置",
  "listens":
    "在侦听",
  "cancelled":
    "已取消",
  "Cancelled.":
    "已取消。",
  "closed":
    "已关闭",
  "certificate":
    "证书",
  "AWS key":
    "AWS 密钥",
  "Google key":
    "Google 密钥",
  "Google token":
    "Google 令牌",
  "npm token":
    "npm 令牌",
  "Vault token":
    "Vault 令牌",
  "service key":
    "服务密钥",
  "Stripe key":
    "Stripe 密钥",
  "GitHub token":
    "GitHub 令牌",
  "GitLab token":
    "GitLab 令牌",
  "Slack token":
    "Slack 令牌",
  "SendGrid key":
    "SendGrid 密钥",
  "PyPI token":
    "PyPI 令牌",
  "Shopify token":
    "Shopify 令牌",
  "DigitalOcean token":
    "DigitalOcean 令牌",
  "signing secret":
    "签名密钥",
  "web token":
    "Web 令牌",
  "private key":
    "私钥",
  "password in an address":
    "地址中的密码",
  "password on a command line":
    "命令行中的密码",
  "password hash":
    "密码哈希",
  "product key":
    "产品密钥",
  "password":
    "密码",
  "token":
    "令牌",
  "secret":
    "机密",
  "sign-in header":
    "登录标头",
};
