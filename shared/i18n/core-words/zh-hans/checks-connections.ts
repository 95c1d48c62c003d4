import type { CoreWords } from '../../said-languages.ts';

export const checksConnections: CoreWords = {
  'The databases answer quickly': '数据库应答迅速',
  'A database server is where the connections say': '数据库服务器在连接所指的位置',
  'The data connections wait long enough': '数据连接等待的时间足够长',
  'The drivers of the data connections are installed': '数据连接的驱动程序已安装',
  'No database was reached.': '没有连接到任何数据库。',
  '{0} is {1} ms away': '{0} 的往返时间为 {1} 毫秒',
  'An import asks many times, and each question waits that long. In one building a few milliseconds are usual.':
    '导入要多次询问，每次都要等待这么久。同一建筑内通常只需几毫秒。',
  'Have the way to the database server looked at: VPN, wireless, a busy line.':
    '请检查通往数据库服务器的路径：VPN、无线、繁忙的线路。',
  '{0} ms at most.': '最多 {0} 毫秒。',
  'probe, tcp': '探测，tcp',
  'No data connection leads to this machine.': '没有数据连接指向本机。',
  'The database on this machine answers.': '本机上的数据库有应答。',
  'It is not known whether a database server is installed here.': '不知道这里是否安装了数据库服务器。',
  'A data connection leads to this machine, and no database server is installed here':
    '有数据连接指向本机，但这里没有安装数据库服务器',
  'It says localhost, or a name that the hosts file leads here. After a move to another machine that is no longer right.':
    '其中写的是 localhost，或 hosts 文件指向此处的名称。搬到另一台机器后就不对了。',
  'Enter the name of the database server in the Instance Manager, and restart the services.':
    '请在 Instance Manager 中录入数据库服务器的名称，并重新启动服务。',
  'connect to the database': '连接数据库',
  '{0} leads here': '{0} 指向此处',
  'No settings say how long the data connections wait.': '没有设置说明数据连接等待多久。',
  'The data connection {0} gives up after {1} s': '数据连接 {0} 在 {1} 秒后放弃',
  'A database that is busy for a moment then looks as if it were gone.': '数据库一时繁忙就会看似消失。',
  'Set its timeout to 30 seconds or more in the Instance Manager.':
    '请在 Instance Manager 中将其超时设为 30 秒或更长。',
  '{0}, {1} s at least.': '{0}，至少 {1} 秒。',
  'No data connection names a driver.': '没有数据连接指明驱动程序。',
  'The installed drivers are not known.': '不知道已安装哪些驱动程序。',
  'The driver of the data connection {0} is not installed': '数据连接 {0} 的驱动程序没有安装',
  'It names {0}, which this machine does not have.': '它指明 {0}，而本机没有。',
  'Install that driver, or choose one in the Instance Manager that is installed.':
    '请安装该驱动程序，或在 Instance Manager 中选择已安装的驱动程序。',
  'load the driver of {0}': '加载 {0} 的驱动程序',
  'installed drivers': '已安装的驱动程序',
  '{0} is missing': '缺少 {0}',
  'All drivers that are named are installed.': '所指明的驱动程序均已安装。',
  '{0} ms': '{0} 毫秒',
  '1 connection': '1 个连接',
  '{0} connections': '{0} 个连接',
};
