import type { CoreWords } from '../../said-languages.ts';

export const connections: CoreWords = {
  'named pipe': '命名管道',
  'shared memory': '共享内存',
  'local database': '本地数据库',
  'data source name': '数据源名称',
  'name of tnsnames.ora': 'tnsnames.ora 的名称',
  'It goes by a data source name; where that leads is set in Windows (ODBC data sources).':
    '它使用数据源名称；其指向在 Windows 中设置（ODBC 数据源）。',
  'It goes by a named pipe, which cannot be tried from here.': '它使用命名管道，无法从这里尝试。',
  'It goes by shared memory, which cannot be tried from here.': '它使用共享内存，无法从这里尝试。',
  'Its program starts that database itself.': '该数据库由其程序自行启动。',
  'It goes by a name of tnsnames.ora, which the Oracle client resolves.':
    '它使用 tnsnames.ora 中的名称，由 Oracle 客户端解析。',
  'It is a file, no server.': '这是文件，不是服务器。',
  'too many': '过多',
  'More connections are set up than are tried at once.': '设置的连接多于一次尝试的数量。',
  'The connection string says no server that could be tried.': '连接字符串中没有可尝试的服务器。',
  'the Server Manager (port {0})': 'Server Manager（端口 {0}）',
  'port {0}': '端口 {0}',
  '{0} (port {1})': '{0}（端口 {1}）',
  'the support portal {0}': '支持门户 {0}',
  'the SQL server that was asked for ({0})': '指定的 SQL 服务器（{0}）',
  'the address that was asked for ({0})': '指定的地址（{0}）',
};
