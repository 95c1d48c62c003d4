import type { CoreWords } from '../../said-languages.ts';

export const checksLogs: CoreWords = {
  'The logs hold no failures of the database': '日志中没有数据库故障',
  'The logs speak of failures of the database': '日志提到数据库故障',
  'The product could not use its database at that time.': '当时产品无法使用数据库。',
  'Compare the times with what the database administrator knows: restarts, backups, space.':
    '请将时间与数据库管理员所知的情况比较：重新启动、备份、空间。',
  'The logs hold no data or statements that the database refuses': '日志中没有被数据库拒绝的数据或语句',
  'The logs speak of data or statements that are refused': '日志提到被拒绝的数据或语句',
  'A mapping, a changed table or the data themselves do not fit. The lines name which.':
    '映射、已更改的表或数据本身不匹配。日志行中写明是哪一个。',
  'Compare the import mapping with the tables of the source, and say in the case what changed there.':
    '请将导入映射与源表比较，并在案例中说明有何更改。',
  'The logs hold no broken connections': '日志中没有中断的连接',
  'The logs speak of broken connections': '日志提到中断的连接',
  'Connections broke, were refused or were not answered in time.': '连接中断、被拒绝或没有及时应答。',
  'Compare the times with what the network administrator knows, and check again while it happens.':
    '请将时间与网络管理员所知的情况比较，并在发生时再次检查。',
  'The logs hold no services that ended or did not answer': '日志中没有结束或无应答的服务',
  'The logs speak of services that ended or did not answer': '日志提到结束或无应答的服务',
  'A service of the product was not there when it was needed.': '需要产品的某个服务时，它不在。',
  'Look at the Windows services and their start type, and at what the service wrote last.':
    '请查看 Windows 服务及其启动类型，以及该服务最后写入的内容。',
  'The logs hold no refused sign-ins, rights or certificates': '日志中没有被拒绝的登录、权限或证书',
  'The logs speak of refused sign-ins, missing rights or certificates': '日志提到被拒绝的登录、缺少的权限或证书',
  'An account may not do what the product needs, or a certificate is not trusted.':
    '帐户没有产品所需的权限，或证书不受信任。',
  'See with which account the service runs, and whether its rights or its password changed.':
    '请查看服务以哪个帐户运行，以及其权限或密码是否更改。',
  'The logs do not speak of clocks that differ': '日志没有提到时钟不一致',
  'The logs speak of clocks that differ': '日志提到时钟不一致',
  'A sign-in by a Windows account failed because two clocks are more than five minutes apart.':
    '由于两个时钟相差超过五分钟，Windows 帐户登录失败。',
  'Have the clocks of this machine and of the domain set by a time server.': '请让时间服务器校准本机和域的时钟。',
  'The logs do not speak of missing memory or time of the processor': '日志没有提到内存或处理器时间不足',
  'The logs speak of missing memory or time of the processor': '日志提到内存或处理器时间不足',
  'A service asked for more than this machine had at that moment.': '某个服务要求的多于本机当时所有。',
  'See in the Task Manager how much is used when planning is at work, and add what is short.':
    '请在任务管理器中查看计划工作时的占用，并补充不足的部分。',
  'The logs do not speak of a full or failing disk': '日志没有提到磁盘已满或损坏',
  'The logs speak of a full or failing disk': '日志提到磁盘已满或损坏',
  'Something could not be written.': '有内容无法写入。',
  'Look at the space and the health of the disk of the root folder, then restart the services.':
    '请查看根文件夹所在磁盘的空间和健康状况，然后重新启动服务。',
  'The logs hold no damaged plan or lost recording': '日志中没有损坏的计划或丢失的录制',
  'The logs speak of a damaged plan or a lost recording': '日志提到损坏的计划或丢失的录制',
  'The scenario could not be read or written, or what people did was not recorded.':
    '方案无法读取或写入，或用户的操作没有被录制。',
  'Do not overwrite anything. Copy the Recordings folder away and report it at once.':
    '请不要覆盖任何内容。请将 Recordings 文件夹复制到别处并立即报告。',
  'The logs do not speak of files or drivers that are missing or in use': '日志没有提到缺少或被占用的文件或驱动程序',
  'The logs speak of files or drivers that are missing or in use': '日志提到缺少或被占用的文件或驱动程序',
  'An update that is half done, or security software, does this.': '更新未完成或安全软件会导致这种情况。',
  'Have the program files left out of scans, and compare the versions of the drivers.':
    '请将程序文件排除在扫描之外，并比较驱动程序的版本。',
  'The logs hold no trouble with licences': '日志中没有许可证问题',
  'The logs speak of licences': '日志提到许可证',
  'A licence was missing, used up or over.': '许可证缺失、用尽或过期。',
  'See in the dialog of licences and connections who holds them, and whether the key is still valid.':
    '请在许可证和连接对话框中查看由谁占用，以及密钥是否仍有效。',
  'The server does not fail again and again': '服务器没有反复失败',
  'The server failed again and again': '服务器反复失败',
  'Repeated internal errors of the server are a sign of severity 2.': '服务器反复出现内部错误是严重级别 2 的迹象。',
  'Send a case of severity 2 with this collection, when people are hindered by it.':
    '如果妨碍了工作，请附上此收集发送严重级别 2 的案例。',
  'Errors are no more than before': '错误不比以前多',
  'The logs hold no other known errors': '日志中没有其他已知错误',
  'No log was read.': '没有读取日志。',
  '{0} read.': '已读取 {0}。',
  'log file': '日志文件',
  'There are more errors in the logs than before': '日志中的错误比以前多',
  'Say in the case what changed at that time, and send the logs of that time with it.':
    '请在案例中说明当时有何更改，并附上当时的日志。',
  'None was found.': '没有发现。',
  'Known errors stand in the logs: {0}': '日志中有已知错误：{0}',
  'Read the lines with their files below the findings of the logs, and send them with the case.':
    '请阅读日志发现下方的日志行及其文件，并随案例发送。',
  '{0}: {1}, the newest in {2} line {3}': '{0}：{1}，最新的在 {2} 第 {3} 行',
  '1 log file': '1 个日志文件',
  '{0} log files': '{0} 个日志文件',
  '1 line': '1 行',
  '{0} lines': '{0} 行',
};
