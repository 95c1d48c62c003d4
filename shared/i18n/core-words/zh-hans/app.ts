import type { CoreWords } from '../../said-languages.ts';

export const app: CoreWords = {
  'Case {0}. Open it to read and reply.': '案例 {0}。打开后可阅读和回复。',
  'Support answered: {0}': '支持团队已答复：{0}',
  'The bundle was not attached.': '诊断包未能附加。',
  'There is no bundle here.': '这里没有诊断包。',
  'This case was sent. What went with it cannot be changed any more.': '此案例已发送，随附内容不能再更改。',
  'This file is not on the case any more.': '此文件已不在该案例中。',
  'This would not help here, so it was not done.': '这在此处没有帮助，因此没有执行。',
  'There is no whole backup. Move the damaged file aside and start empty; it is kept.':
    '没有完整的备份。请将损坏的文件移到一旁并从空白开始；该文件会保留。',
  'This needs the window of the app, which is not open.': '这需要应用的窗口，而窗口没有打开。',
  'it is not there': '它不存在',
  'The support policy {0} cannot be read ({1}). Install the app again.':
    '无法读取支持政策 {0}（{1}）。请重新安装应用。',
  'Your profile on this machine': '本机上的个人资料',
  'The time you started this report': '开始填写此报告的时间',
  'The time zone of this machine': '本机的时区',
  'This machine, as the system describes it': '本机，按系统的描述',
  'The instance list': '实例列表',
  'Found in {0}': '来自 {0}',
  '{0}, {1} processor cores, {2} GB memory': '{0}，{1} 个处理器核心，{2} GB 内存',
  'role not set': '未设置角色',
  '"{0}" moves due times, so it is changed where they are shown first: on the policy page, or with "policy use".':
    '“{0}”会改变到期时间，因此要在先显示影响的地方更改：政策页面，或使用 "policy use"。',
  'The database is whole.': '数据库完好。',
  'The database is damaged: {0}.': '数据库已损坏：{0}。',
  'Every change is flushed to the disk.': '每次更改都会写入磁盘。',
  'Changes are not flushed to the disk.': '更改没有写入磁盘。',
  'Every attachment is in the store.': '所有附件都在存储中。',
  '{0} attachments are missing: {1}.': '缺少 {0} 个附件：{1}。',
  'The audit record is unbroken.': '审计记录没有中断。',
  'The audit record was changed from outside.': '审计记录被外部更改。',
  '{0} free for the data folder.': '数据文件夹有 {0} 可用空间。',
  'Only {0} free for the data folder. Free some space, or move it.':
    '数据文件夹只有 {0} 可用空间。请释放空间，或移动该文件夹。',
  'The chosen support policy applies.': '所选支持政策适用。',
  'No portal tells another time than this computer.': '没有门户显示与本机不同的时间。',
  'A secret store is there.': '有机密存储。',
  'No secret store on this machine; tokens come from the environment.': '本机没有机密存储；令牌取自环境变量。',
  'Rules {0} take out what is secret; the same person has the same mark in every bundle.':
    '规则 {0} 会去除机密内容；同一个人在每个诊断包中的标记相同。',
  'Rules {0} take out what is secret. Without a secret store the marks of people differ from run to run.':
    '规则 {0} 会去除机密内容。没有机密存储时，每次运行人员的标记都不同。',
  'An unknown amount': '大小未知',
  'The collection did not come to its end': '收集没有完成',
  'Open it to see why.': '打开以查看原因。',
  'Nothing wrong found': '没有发现问题',
  '{0}, {1} puts data at risk.': '{0}，其中 {1} 项使数据面临风险。',
  '{0}, {1} put data at risk.': '{0}，其中 {1} 项使数据面临风险。',
  'The evidence is collected': '诊断资料已收集',
  'The window may not do this. Use the command line.': '窗口不能执行此操作。请使用命令行。',
  'In the window you decide as yourself. What somebody else decided is noted on the command line.':
    '在窗口中以本人身份决定。他人的决定在命令行中记录。',
  'The data could not be opened because of a mistake inside the app.': '由于应用内部的错误，无法打开数据。',
  'Usual for this kind of request': '此类请求的常用值',
  'No support policy says how long versions are maintained.': '没有支持政策说明版本维护多久。',
};
