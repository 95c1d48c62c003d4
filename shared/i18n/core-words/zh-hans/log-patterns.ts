import type { CoreWords } from '../../said-languages.ts';

export const logPatterns: CoreWords = {
  'SQL Server refuses the sign-in': 'SQL Server 拒绝登录',
  'SQL Server was reached and said no: a wrong or expired password, a locked account, or a login without rights to this server.':
    '已到达 SQL Server，但被拒绝：密码错误或过期、帐户被锁定，或登录无权访问此服务器。',
  'Check the login and its password in the data connections of the instance, and whether the login is locked or disabled on the SQL Server.':
    '请检查实例数据连接中的登录及其密码，以及该登录是否在 SQL Server 上被锁定或禁用。',
  'SQL Server cannot open the database': 'SQL Server 无法打开数据库',
  'The sign-in worked, but the database named in the connection is missing, offline, or this login may not use it.':
    '登录成功，但连接中指定的数据库缺失、脱机，或此登录无权使用。',
  'Check the name of the database in the data connection, that it is online, and that the login is a user of it.':
    '请检查数据连接中的数据库名称、数据库是否联机，以及该登录是否为其用户。',
  'SQL Server ended a request in a deadlock': 'SQL Server 因死锁结束了一个请求',
  'Two requests waited for each other and SQL Server ended one of them. What was being read or written has to be done again.':
    '两个请求互相等待，SQL Server 结束了其中一个。正在读取或写入的内容须重做。',
  'Run the import or publish again. When it comes back, look for another job that works on the same tables at that time.':
    '请重新运行导入或发布。如果再次出现，请查找同时处理相同表的其他作业。',
  'SQL Server is paused': 'SQL Server 已暂停',
  'Somebody paused the SQL Server, so it takes no new connections.': '有人暂停了 SQL Server，因此不接受新连接。',
  'Continue the SQL Server service in its configuration manager, then try again.':
    '请在配置管理器中继续 SQL Server 服务，然后重试。',
  'The connection to SQL Server broke off': '与 SQL Server 的连接中断',
  'A connection that worked was cut: the SQL Server was restarted, or a network device closed it.':
    '正常的连接被切断：SQL Server 重新启动，或网络设备将其关闭。',
  'Check whether the SQL Server was restarted at that time. If not, ask the network team what closes long connections between the two machines.':
    '请检查 SQL Server 当时是否重新启动。若没有，请询问网络团队是什么关闭了两台机器之间的长连接。',
  'SQL Server closed the connection before sign-in': 'SQL Server 在登录前关闭了连接',
  'SQL Server took the connection and closed it: it has no free connections, allows only Windows sign-in, or the protocol is switched off.':
    'SQL Server 接受连接后将其关闭：没有空闲连接、只允许 Windows 登录，或协议已关闭。',
  'Check that SQL Server allows SQL sign-in (mixed mode), that TCP/IP or named pipes are on, and the limit of connections.':
    '请检查 SQL Server 是否允许 SQL 登录（混合模式）、TCP/IP 或命名管道是否启用，以及连接数限制。',
  'A SQL request took too long': 'SQL 请求耗时过长',
  'The database answered later than the connection waits. Each connection type has its own time-out.':
    '数据库的应答晚于连接的等待时间。每种连接类型有各自的超时。',
  'Look at the load of the SQL Server at that time. Raise the time-out of this connection only when the request is known to be long.':
    '请查看当时 SQL Server 的负载。只有在已知请求较长时才提高此连接的超时。',
  'All database connections are in use': '所有数据库连接都在使用',
  'The program waited for a free database connection and none came back: requests hang, or connections are not given back.':
    '程序等待空闲的数据库连接，但没有归还：请求卡住，或连接没有释放。',
  'Restart the service that reports it. Send the log and the recordings when it comes back.':
    '请重新启动报告此问题的服务。再次出现时请发送日志和录制。',
  'The SQL Server was not found': '找不到 SQL Server',
  'Nobody answered under the name or port of the SQL Server: it is off, the name is wrong, or a firewall is in between.':
    'SQL Server 的名称或端口没有应答：已关机、名称错误，或中间有防火墙。',
  'Check that the SQL Server runs, its name and instance in the data connection, that the SQL Browser runs for named instances, and the firewall.':
    '请检查 SQL Server 是否运行、数据连接中的名称和实例、命名实例所需的 SQL Browser 是否运行，以及防火墙。',
  'The certificate of the SQL Server is not trusted': 'SQL Server 的证书不受信任',
  'The connection is to be encrypted and this machine does not trust the certificate of the SQL Server. Newer drivers encrypt by themselves.':
    '连接需要加密，而本机不信任 SQL Server 的证书。较新的驱动程序会自动加密。',
  'Install the certificate of the issuing authority on this machine, or give the SQL Server a certificate that this machine trusts.':
    '请在本机安装颁发机构的证书，或为 SQL Server 配置本机信任的证书。',
  'SQL Server does not understand the statement': 'SQL Server 无法理解该语句',
  'A statement of the import or publish is wrong. Field or table names that are reserved words are the usual reason.':
    '导入或发布的语句有误。通常是因为字段名或表名为保留字。',
  'Look at the statement named in the log. Put reserved words into brackets or rename the field in the mapping.':
    '请查看日志中的语句。请将保留字放入方括号，或在映射中重命名字段。',
  'A table or column does not exist': '表或列不存在',
  'The mapping asks for a table or column that this database does not have: the ERP was changed, or the connection leads to another database.':
    '映射要求此数据库没有的表或列：ERP 已更改，或连接指向另一个数据库。',
  'Compare the mapping with the database. Check that the connection leads to the right database.':
    '请将映射与数据库比较。请检查连接是否指向正确的数据库。',
  'The database login lacks a permission': '数据库登录缺少权限',
  'The login may sign in but may not read, write or run what the log names.':
    '该登录可以登录，但无权读取、写入或运行日志中所列的内容。',
  'Give the login the permission on the object named in the log.': '请授予该登录对日志中所列对象的权限。',
  'A row exists already': '行已存在',
  'The data to be written holds a key twice, or it was written before.': '要写入的数据含有重复的键，或之前已写入。',
  'Look for doubled keys in the data of the ERP, then run the import or publish again.':
    '请在 ERP 数据中查找重复的键，然后重新运行导入或发布。',
  'A row refers to one that does not exist': '行引用了不存在的行',
  'Data was to be written that refers to something missing, or removed that others refer to.':
    '要写入的数据引用了缺失的内容，或要删除的数据被其他数据引用。',
  'Check the order of the data and that all keys exist in the ERP.': '请检查数据的顺序，以及所有键是否存在于 ERP 中。',
  'A text is too long for its column': '文本超过列的长度',
  'A value of the import or publish is longer than the column it goes into.': '导入或发布的值长于目标列。',
  'Shorten the value in the ERP, or widen the column.': '请在 ERP 中缩短该值，或加宽列。',
  'The transaction log of the database is full': '数据库的事务日志已满',
  'SQL Server cannot write any more because the log of the database has no room left.':
    '由于数据库日志没有空间，SQL Server 无法再写入。',
  'Ask the database administrator to back up or shrink the log, or to give it more room.':
    '请让数据库管理员备份或收缩日志，或增加空间。',
  'The database has no room left': '数据库没有剩余空间',
  'The files of the database cannot grow: the disk of the SQL Server is full, or a limit is reached.':
    '数据库文件无法增长：SQL Server 的磁盘已满，或已达限制。',
  'Free room on the SQL Server, or raise the limit of the database files.':
    '请释放 SQL Server 的空间，或提高数据库文件的限制。',
  'The database reported an error': '数据库报告了错误',
  'A request to a database failed. The line says which; other findings may say why.':
    '对数据库的请求失败。日志行写明是哪一个；其他发现可能说明原因。',
  'Read the line: the text behind the kind of exception names the reason.': '请阅读该行：异常类型后面的文本说明原因。',
  'A database driver is missing or has another bitness': '数据库驱动程序缺失或位数不同',
  'The connection names a driver or data source that this machine does not have, or only for programs of the other bitness.':
    '连接指定的驱动程序或数据源在本机上不存在，或仅供另一种位数的程序使用。',
  'Install the driver on the machine of the service, in the bitness of the service, or correct the name of the data source.':
    '请在服务所在的机器上安装与服务位数相同的驱动程序，或更正数据源名称。',
  'A connection was refused': '连接被拒绝',
  'The other machine was reached, but no program listens on that port: the service is stopped, or it listens elsewhere.':
    '已到达另一台机器，但该端口没有程序侦听：服务已停止，或在别处侦听。',
  'Check that the service named in the line runs, and that the port is the right one.':
    '请检查该行所列的服务是否运行，以及端口是否正确。',
  'A connection was not answered': '连接没有得到应答',
  'Nothing came back from the other machine: it is off, the address is wrong, or a firewall drops the traffic.':
    '另一台机器没有任何返回：已关机、地址错误，或防火墙丢弃了流量。',
  'Check that the machine is on and that the firewall lets the port through.':
    '请检查机器是否开机，以及防火墙是否放行该端口。',
  'A connection was cut by the other side': '连接被对方切断',
  'The other side ended a connection in the middle: it was restarted, or a proxy or firewall closed it.':
    '对方在中途结束了连接：已重新启动，或代理或防火墙将其关闭。',
  'Check whether the other service was restarted then, and what lies between the two machines.':
    '请检查另一个服务当时是否重新启动，以及两台机器之间有什么。',
  'A machine name could not be resolved': '无法解析机器名称',
  'The name of a machine has no address here: it is misspelt, or the name server does not know it.':
    '机器名称在这里没有地址：拼写错误，或名称服务器不知道。',
  'Check the name in the settings, and that this machine asks the right name server.':
    '请检查设置中的名称，以及本机是否询问正确的名称服务器。',
  'A machine or network is unreachable': '机器或网络无法到达',
  'There is no way to the other machine: a cable, a VPN or a route is missing.':
    '没有通往另一台机器的路径：缺少网线、VPN 或路由。',
  'Check the network and the VPN of this machine.': '请检查本机的网络和 VPN。',
  'A port is in use by another program': '端口被另一个程序占用',
  'A service could not start to listen because another program, or a second start of the same, holds the port.':
    '服务无法开始侦听，因为端口被另一个程序或同一程序的第二次启动占用。',
  'Find the program that holds the port, or give the instance other ports.':
    '请找出占用端口的程序，或为实例分配其他端口。',
  'A proxy refuses the connection': '代理拒绝连接',
  'A proxy is between this machine and the other and wants a sign-in, or does not let this through.':
    '本机与另一台机器之间有代理，它要求登录或不放行。',
  'Enter the server and its .soap addresses as exceptions of the proxy.': '请将服务器及其 .soap 地址录入代理的例外。',
  'A .soap endpoint did not answer': '.soap 端点没有应答',
  "A program could not speak with one of the product's services.": '程序无法与产品的某个服务通信。',
  'Check that the service of this endpoint runs, its port, and that no proxy is in between.':
    '请检查此端点的服务是否运行、其端口，以及中间没有代理。',
  'A certificate is not trusted': '证书不受信任',
  'A secure connection was given up because the certificate of the other side is not trusted here, has expired, or is that of a device that looks into the traffic.':
    '安全连接被放弃，因为对方的证书在这里不受信任、已过期，或属于查看流量的设备。',
  'Look at the certificate: install the issuing authority on this machine, or renew the certificate.':
    '请查看证书：在本机安装颁发机构，或续期证书。',
  'Two machines agree on no secure protocol': '两台机器没有共同的安全协议',
  'One side only knows older or only newer versions of TLS than the other.':
    '一方只认识比另一方更旧或更新的 TLS 版本。',
  'Allow TLS 1.2 on both machines.': '请在两台机器上允许 TLS 1.2。',
  'Access was denied': '访问被拒绝',
  'The account of the service may not read or write what the line names.': '服务的帐户无权读取或写入该行所列的内容。',
  'Give the log-on account of the service the right on this folder or file. The Interface service needs its working directory and the root of C:.':
    '请授予服务登录帐户对此文件夹或文件的权限。Interface 服务需要其工作目录和 C: 根目录。',
  'Sign-in with Active Directory failed': '通过 Active Directory 登录失败',
  'A user could not be checked against Active Directory: the service account may not read it, the template user is missing, or the password is wrong.':
    '无法在 Active Directory 中核对用户：服务帐户无权读取、缺少模板用户，或密码错误。',
  'Check the log-on account of the system service, the template user AdTemplate, and that Active Directory sign-in is allowed in the instance.':
    '请检查系统服务的登录帐户、模板用户 AdTemplate，以及实例是否允许 Active Directory 登录。',
  'Clocks of two machines differ': '两台机器的时钟不一致',
  'Windows sign-in fails when the clocks of two machines differ by more than five minutes.':
    '两台机器的时钟相差超过五分钟时，Windows 登录会失败。',
  'Set the clock of this machine by the domain, and find out why it ran away.':
    '请按域校准本机的时钟，并查明偏差的原因。',
  'Windows sign-in cannot be passed on': 'Windows 登录无法传递',
  'Windows sign-in between this machine and the server failed: the name of the service is registered wrongly, or the domains do not trust each other.':
    '本机与服务器之间的 Windows 登录失败：服务名称注册错误，或域之间不互信。',
  'Ask the domain administrator to check the service principal name of the SQL Server and the account of the service.':
    '请让域管理员检查 SQL Server 的服务主体名称和服务的帐户。',
  'A service ended unexpectedly': '服务意外结束',
  'A service of the machine ended by itself.': '机器上的某个服务自行结束。',
  'Start it again. Look at the lines before, and at the event log, for what it ended on.':
    '请重新启动它。请查看之前的日志行和事件日志，了解结束的原因。',
  'A service could not be started': '服务无法启动',
  'Windows could not start a service: it took too long, or its log-on account was refused.':
    'Windows 无法启动服务：耗时过长，或其登录帐户被拒绝。',
  'Check the log-on account and its password in the services console, then start the service by hand.':
    '请在服务控制台中检查登录帐户及其密码，然后手动启动服务。',
  'The Interface service is not reachable': '无法到达 Interface 服务',
  'The ERP import cannot run because the Interface service is stopped or not reachable, or another user has the import wizard open.':
    'ERP 导入无法运行，因为 Interface 服务已停止或无法到达，或另一位用户打开了导入向导。',
  'Start the APS Interface Service, set it to start automatically, and close other import wizards.':
    '请启动 APS Interface Service，将其设为自动启动，并关闭其他导入向导。',
  'An import failed': '导入失败',
  'Data of the ERP was not taken in, so the schedule works with older data.':
    '没有导入 ERP 数据，因此排程使用较旧的数据。',
  'Read the lines around it for the reason, correct it and run the import again.':
    '请在相邻的日志行中查找原因，更正后重新运行导入。',
  'The import wizard reported an error': '导入向导报告了错误',
  'The wizard could not open or could not read its sources: the Interface service is stopped, or somebody else has it open.':
    '向导无法打开或无法读取其来源：Interface 服务已停止，或已被他人打开。',
  'Check the Interface service, and that nobody else has the wizard open.':
    '请检查 Interface 服务，并确认没有其他人打开向导。',
  'Something waited for an import': '有操作在等待导入',
  'Scheduling functions may be denied while an import runs. That is expected and ends with the import.':
    '导入运行时，排程功能可能被拒绝。这是正常的，导入结束后恢复。',
  'Wait for the import. When it never ends, look for a hanging import.':
    '请等待导入。如果一直不结束，请查找卡住的导入。',
  'A publish failed': '发布失败',
  'The schedule was not written to where others read it, so reports and the ERP show an older one.':
    '排程没有写到供他人读取的位置，因此报表和 ERP 显示较旧的排程。',
  'Read the lines around it for the reason, then publish again.': '请在相邻的日志行中查找原因，然后重新发布。',
  'No licence is free': '没有空闲的许可证',
  'All licences of this type are in use. Each open session of a user takes one.':
    '此类许可证已全部使用。用户的每个打开的会话占用一个。',
  'Close stale connections in the dialog Licenses and Connections, or ask for more licences.':
    '请在“Licenses and Connections”对话框中关闭过时的连接，或申请更多许可证。',
  'The licence is not valid': '许可证无效',
  'The licence of the instance has expired, or its key does not fit this machine or version.':
    '实例的许可证已过期，或其密钥与本机或版本不符。',
  'Ask for a new licence key and put it in the folder Key of the instance.':
    '请申请新的许可证密钥，并放入实例的 Key 文件夹。',
  'Internal Server Error': '内部服务器错误',
  'A service of the product failed while it answered a request. When it comes again and again it is a sign of Severity 2.':
    '产品的服务在应答请求时失败。反复出现是严重级别 2 的迹象。',
  'Note when it happened and what was done, and report it with the recordings of that time.':
    '请记下发生的时间和操作，并附上当时的录制进行报告。',
  'A program met an error it was not made for': '程序遇到未预料的错误',
  'A program of the product ended, or part of it did, on an error nobody expected.':
    '产品的程序或其一部分因意外错误而结束。',
  'Note what was done then, and report it with the log and the recordings of that time.':
    '请记下当时的操作，并附上当时的日志和录制进行报告。',
  'A program used something that was not there': '程序使用了不存在的内容',
  'An error inside the product: it expected something that was missing.': '产品内部的错误：预期的内容缺失。',
  'Report it with the log and the recordings of that time.': '请附上当时的日志和录制进行报告。',
  'Data was written by another version': '数据由另一版本写入',
  'A scenario, a setting or a message comes from another version of the product than the one that reads it.':
    '方案、设置或消息来自与读取它的版本不同的产品版本。',
  'Compare the versions of client and server, and where the scenario data came from.':
    '请比较客户端和服务器的版本，以及方案数据的来源。',
  'Client and server have different versions': '客户端与服务器版本不同',
  'A client of another version tried to work with the server.': '另一版本的客户端尝试与服务器配合使用。',
  "Let the client update itself: close it, start it again, or install the client of the server's version.":
    '请让客户端自行更新：关闭后重新启动，或安装与服务器版本相同的客户端。',
  'Scenario data could not be read': '无法读取方案数据',
  'The file with the plan could not be read or written. The last good one lies among the recordings.':
    '计划文件无法读取或写入。最后一个完好的文件在录制中。',
  'A recording could not be written': '无法写入录制',
  'An action was not recorded, so it cannot be replayed when something has to be found out.':
    '操作没有录制，因此需要查明问题时无法回放。',
  'Check the room on the disk and the rights on the Recordings folder.': '请检查磁盘空间和 Recordings 文件夹的权限。',
  'User settings were not synchronised': '用户设置没有同步',
  'The layout of a user was not copied to or from the server, so it may look older at the next start.':
    '用户的布局没有与服务器互相复制，因此下次启动时可能显示较旧的布局。',
  'Close the client properly. Check the Client Updater service.': '请正常关闭客户端。请检查 Client Updater 服务。',
  'An external ID exists twice': '外部 ID 重复',
  'Two records of the ERP have the same ID, so one of them was not taken in.':
    'ERP 的两条记录 ID 相同，因此其中一条没有导入。',
  'Look for the ID named in the line in the data of the ERP.': '请在 ERP 数据中查找该行所列的 ID。',
  'A value of the import cannot be read': '无法读取导入的值',
  'A field holds something else than what is expected, for example a text in place of a number or a date.':
    '字段的内容与预期不同，例如应为数字或日期处是文本。',
  'Look for the value named in the line in the data of the ERP or in the mapping.':
    '请在 ERP 数据或映射中查找该行所列的值。',
  'A request took too long': '请求耗时过长',
  'One service waited for another longer than it may. Each connection type has its own time-out; that of clients is set in the Instance Manager.':
    '一个服务等待另一个服务超过允许的时间。每种连接类型有各自的超时；客户端的超时在 Instance Manager 中设置。',
  'See whether the other service was busy or stopped then. Raise the time-out only when long requests are normal.':
    '请查看另一个服务当时是否繁忙或停止。只有在长请求属正常时才提高超时。',
  'A call of the API took too long': 'API 调用耗时过长',
  'A program that calls the API waited longer than the time it allows, 30 seconds unless it says otherwise.':
    '调用 API 的程序等待超过其允许的时间，除非另有说明为 30 秒。',
  'Let the caller allow more time, or call with less.': '请让调用方允许更长时间，或减少调用内容。',
  'The disk is full': '磁盘已满',
  'A file could not be written because the disk has no room left. Recordings and the plan are at risk.':
    '由于磁盘没有空间，文件无法写入。录制和计划面临风险。',
  'Free room on the disk now. Ten gigabytes for each instance should be free.':
    '请立即释放磁盘空间。每个实例应有 10 GB 可用。',
  'The disk is nearly full': '磁盘即将满',
  'A disk of this machine has little room left.': '本机的某个磁盘剩余空间很少。',
  'Free room on the disk before it is full.': '请在磁盘满之前释放空间。',
  'The memory is used up': '内存已用尽',
  'A program asked for more memory than the machine has left, and ended or left out work.':
    '程序要求的内存多于机器剩余的内存，因而结束或放弃了部分工作。',
  'See what uses the memory of this machine. Restart the service. Compare with the requirements of the product.':
    '请查看是什么占用本机内存。请重新启动服务。请与产品的要求比较。',
  'A program ran out of its stack': '程序的堆栈耗尽',
  'A program went round in circles and ended.': '程序陷入循环而结束。',
  'A file is in use by another program': '文件被另一个程序占用',
  'A file could not be opened because another program holds it: a scanner, a backup, or a second start of the service.':
    '文件无法打开，因为被另一个程序占用：扫描程序、备份，或服务的第二次启动。',
  'Find the program that holds the file. Leave the folders of the product out of the virus scanner.':
    '请找出占用文件的程序。请将产品的文件夹排除在病毒扫描之外。',
  'A file or folder is missing': '文件或文件夹缺失',
  'A program looked for a file that is not there.': '程序查找的文件不存在。',
  'Check the path named in the line, and whether a share or drive is missing.':
    '请检查该行所列的路径，以及是否缺少共享或驱动器。',
  'A program file is missing or of another version': '程序文件缺失或版本不同',
  'Part of an installation is missing, damaged, blocked, or of another version.':
    '安装的一部分缺失、损坏、被阻止或版本不同。',
  'Repair the installation of this version, or the custom importer that belongs to it.':
    '请修复此版本的安装，或其所属的自定义导入程序。',
  'The disk or share reports an error': '磁盘或共享报告错误',
  'Reading or writing failed in the hardware or on the way to a share.': '读取或写入在硬件中或通往共享的途中失败。',
  'Check the disk, and the connection to the share.': '请检查磁盘以及与共享的连接。',
  'A program had to wait for the processor': '程序不得不等待处理器',
  'Work was ready and nobody did it: the processor is busy with something else.':
    '工作已就绪而没有执行：处理器忙于其他事务。',
  'See what uses the processor at that time.': '请查看当时是什么占用处理器。',
  'A configuration file cannot be read': '无法读取配置文件',
  'A settings file is damaged or holds something unknown.': '设置文件已损坏或含有未知内容。',
  'Compare the file with an older copy. Undo the last change.': '请将该文件与较旧的副本比较。请撤销最后的更改。',
  'A service was started': '服务已启动',
  'A service began anew at this time. Changed settings take effect then, and connections break off.':
    '服务在此时重新开始。更改的设置随之生效，连接会中断。',
  'Compare with the time of the fault.': '请与故障发生的时间比较。',
};
