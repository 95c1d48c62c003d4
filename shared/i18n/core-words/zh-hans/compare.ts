import type { CoreWords } from '../../said-languages.ts';

export const compare: CoreWords = {
  "{0} is encrypted. Open it with its key first; only plain bundles can be compared.":
    "{0} 已加密。请先用其密钥打开；只能比较未加密的诊断包。",
  "{0} is not sound, so it is not compared. {1}":
    "{0} 不完好，因此没有比较。{1}",
  "{0} could not be read. {1}":
    "无法读取 {0}。{1}",
  "{0} holds no facts that can be compared. Collect again with this version.":
    "{0} 不含可比较的数据。请用此版本重新收集。",
  "The facts in {0} are not of a kind this version knows.":
    "{0} 中的数据不是此版本所知的类型。",
  "the earlier collection":
    "较早的收集",
  "the later collection":
    "较晚的收集",
  "Nothing was collected yet. Collect first.":
    "尚未收集任何内容。请先收集。",
  "There is no earlier collection of the same folder and instance to compare with.":
    "没有同一文件夹和实例的更早收集可供比较。",
  "Name two instances; both names mean {0}.":
    "请指定两个实例；两个名称都指 {0}。",
  "It knows none.":
    "其中没有实例。",
  "It knows {0}.":
    "其中有 {0}。",
  "The newest collection knows no instance \"{0}\". {1}":
    "最新的收集中没有实例“{0}”。{1}",
  "The verdict is another one: {0}":
    "结论已变化：{0}",
  "The verdict differs: {0} ({1}) {2} ({3})":
    "结论不同：{0}（{1}）{2}（{3}）",
  "It could not be judged on one of the two sides.":
    "两侧之一无法判断。",
  "On {0} only: {1}.{2}":
    "仅在{0}：{1}。{2}",
  "Was fine before, is not now: {0}.{1}":
    "之前正常，现在不正常：{0}。{1}",
  "Is fine now: {0}.":
    "现在正常：{0}。",
  "Found on {0} only: {1}.":
    "仅在{0}发现：{1}。",
  "New finding: {0}.":
    "新发现：{0}。",
  "No finding any more: {0}.":
    "不再有此发现：{0}。",
  "No log was read {0}.":
    "没有读取日志：{0}。",
  "Errors in the log":
    "日志中的错误",
  "Warnings in the log":
    "日志中的警告",
  "an hour":
    "每小时",
  "{0}: {1} an hour before, {2} an hour now.":
    "{0}：之前每小时 {1}，现在每小时 {2}。",
  "{0}: {1} an hour on {2}, {3} an hour on {4}.":
    "{0}：{2}每小时 {1}，{4}每小时 {3}。",
  "In the log{0} on {1} only: {2} ({3}).":
    "日志{0}中仅{1}有：{2}（{3}）。",
  "New in the log{0}: {1} ({2}).":
    "日志{0}中新出现：{1}（{2}）。",
  "Not in the log{0} any more: {1} (it was there {2}).":
    "日志{0}中不再出现：{1}（之前{2}）。",
  "The instance {0} is called {1} now.":
    "实例 {0} 现在名为 {1}。",
  ", version {0}":
    "，版本 {0}",
  "The instance {0} is on {1} only.":
    "实例 {0} 仅在{1}上。",
  "The instance {0} is new{1}.":
    "实例 {0} 是新的{1}。",
  "The instance {0} is gone{1}.":
    "实例 {0} 已不存在{1}。",
  "{0} is new.":
    "{0}：新增。",
  "{0} is gone.":
    "{0}：已不存在。",
  "{0} at a time that is not known any more.":
    "{0}，时间已无从得知。",
  "{0} now.":
    "现在{0}。",
  "Whether {0} is not known any more.":
    "已无从得知：{0}。",
  "{0} is new: {1}.":
    "{0} 为新增：{1}。",
  "{0} is gone; it was {1}.":
    "{0} 已不存在；之前为 {1}。",
  "{0} is not known any more; it was {1}.":
    "{0} 已无从得知；之前为 {1}。",
  "{0} is known now: {1}.":
    "{0} 现已得知：{1}。",
  "{0} changed a little; it reads {1} both times.":
    "{0} 略有变化；两次都显示 {1}。",
  "{0} went from {1} to {2}.":
    "{0} 从 {1} 变为 {2}。",
  "{0} is not there any more.":
    "{0} 已不存在。",
  "{0} was installed on {1}.":
    "{0} 安装于 {1}。",
  "{0} was installed.":
    "{0} 已安装。",
  "{0}: {1} on {2}, {3} on {4}.":
    "{0}：{2}上为 {1}，{4}上为 {3}。",
  "{0} on {1} and {2} on {3}.":
    "{1}：{0}；{3}：{2}。",
  "{0} ({1}) is on {2} only.":
    "{0}（{1}）仅在{2}上。",
  "{0} is on {1} only.":
    "{0} 仅在{1}上。",
  "not known":
    "未知",
  "{0} on {1}; that is known of {2} only.":
    "{0}：{1}；仅{2}可知。",
  "{0} on {1}; of the other it is not known.":
    "{1}：{0}；另一侧未知。",
  "{0} ({1}) is known of {2} only.":
    "{0}（{1}）仅{2}可知。",
  ", which is {0}":
    "，即{0}",
  "the first":
    "第一个",
  "the second":
    "第二个",
  "The two looked at different folders of the product. What differs may be the folder alone.":
    "两者查看的是产品的不同文件夹。差异可能仅在于文件夹。",
  "One looked at {0} alone, the other at {1}. Only the machine is compared.":
    "一个只查看了 {0}，另一个查看了 {1}。只比较机器。",
  "One of the two looked at {0} alone. Other instances are not compared.":
    "两者之一只查看了 {0}。其他实例不比较。",
  "is new":
    "新增",
  "is gone":
    "已不存在",
  "is allowed":
    "允许",
  "is not allowed":
    "不允许",
  "was installed":
    "已安装",
  "was removed":
    "已移除",
  "The start type of":
    "启动类型：",
  "The account of":
    "帐户：",
  "The port of":
    "端口：",
  "The service {0}":
    "服务 {0}",
  "The version{0}":
    "版本{0}",
  "The ports{0}":
    "端口{0}",
  "The last start was":
    "上次启动于",
  "{0} was last started":
    "{0} 上次启动",
  "A folder{0} on this machine":
    "本机上的文件夹{0}",
  "is there":
    "存在",
  "is not there":
    "不存在",
  "Sign-in by Active Directory{0}":
    "通过 Active Directory 登录{0}",
  "Taking web transmissions{0}":
    "接收网络传输{0}",
  "The data connection {0}":
    "数据连接 {0}",
  "The interval of {0}":
    "{0} 的间隔",
  "the data connection {0}":
    "数据连接 {0}",
  "is encrypted":
    "已加密",
  "is not encrypted":
    "未加密",
  "time limit in seconds":
    "时限（秒）",
  "The {0} of {1}":
    "{1} 的{0}",
  "The version of the Instance Manager":
    "Instance Manager 的版本",
  "Version {0} of the product":
    "产品版本 {0}",
  "Version {0} of the client":
    "客户端版本 {0}",
  "Port {0}":
    "端口 {0}",
  "listens now":
    "现在侦听",
  "does not listen any more":
    "不再侦听",
  "The port of old clients":
    "旧客户端的端口",
  "does not listen":
    "不侦听",
  "Connections of old clients":
    "旧客户端的连接",
  "are allowed":
    "允许",
  "are not allowed":
    "不允许",
  "The port of the Instance Manager":
    "Instance Manager 的端口",
  "Free space on the disk of the product's folder":
    "产品文件夹所在磁盘的可用空间",
  "Free space on {0}":
    "{0} 的可用空间",
  "The size of {0}":
    "{0} 的大小",
  "The operating system":
    "操作系统",
  "The version of the operating system":
    "操作系统的版本",
  "The build of the operating system":
    "操作系统的内部版本",
  "The kernel":
    "内核",
  "The architecture":
    "体系结构",
  "The time zone of the machine":
    "机器的时区",
  "The processor":
    "处理器",
  "The number of logical cores":
    "逻辑核心数",
  "The number of cores":
    "核心数",
  "The clock of the processor":
    "处理器的时钟频率",
  "The memory of the machine":
    "机器的内存",
  "The load of the processor in percent":
    "处理器负载（百分比）",
  "The size of the page file":
    "页面文件的大小",
  "The maker of the machine":
    "机器的制造商",
  "The model of the machine":
    "机器的型号",
  "The machine":
    "机器",
  "is virtual":
    "是虚拟机",
  "is not virtual":
    "不是虚拟机",
  "An SQL Server":
    "SQL Server",
  "is on this machine":
    "在本机上",
  "is not on this machine":
    "不在本机上",
  "The machine was restarted":
    "机器重新启动",
  "A restart of the system":
    "系统重新启动",
  "is waiting":
    "等待中",
  "is not waiting":
    "不在等待",
  "The system was last updated":
    "系统上次更新",
  "The synchronisation of the machine's clock":
    "机器时钟的同步",
  "The number of network interfaces":
    "网络接口数",
  "A way to other networks":
    "通往其他网络的路由",
  "The number of name servers":
    "名称服务器数",
  "The proxy":
    "代理",
  "The settings file {0}":
    "设置文件 {0}",
  "{0} was written":
    "{0} 被写入",
  "The newest recording{0} began":
    "最新录制{0}的开始",
  "The test \"{0}\"":
    "测试“{0}”",
  "Windows update {0}":
    "Windows 更新 {0}",
  "{0} in the Windows event log":
    "Windows 事件日志中的 {0}",
  "{0} of the machine":
    "机器的 {0}",
  "Windows updates":
    "个 Windows 更新",
  "were installed":
    "已安装",
  "are not there any more":
    "已不存在",
  "were removed":
    "已移除",
  "{0} and {1} more":
    "{0}，以及另外 {1} 个",
  "{0} are on {1} only: {2}.":
    "{0} 仅在{1}上：{2}。",
  ", the last on {0}":
    "，最后一个在 {0}",
  "was read only in part":
    "只读取了一部分",
  "may not be read by this account":
    "此帐户无权读取",
  "took too long":
    "耗时过长",
  "found nothing to read":
    "没有可读取的内容",
  "was left out":
    "未包含",
  "It was not looked at in {0}.":
    "{0}中没有查看。",
  "It {0} in {1}.":
    "{1}中：{0}。",
  "{0} was collected with the profile {1}, {2} with {3}. What only one of them looks at is not compared.":
    "{0}按方案 {1} 收集，{2}按 {3}。仅其中之一查看的内容不比较。",
};
