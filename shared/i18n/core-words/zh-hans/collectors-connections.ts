import type { CoreWords } from '../../said-languages.ts';

export const collectorsConnections: CoreWords = {
  'Tried from this machine: its own data connections, the ports of its instances and the support portal. Nothing was read.':
    '已从本机尝试：其自身的数据连接、其实例的端口和支持门户。没有读取任何内容。',
  'nothing to try': '没有可尝试的',
  '{0} tried, {1} reached': '尝试了 {0}，到达 {1}',
  'tries {0}': '正在尝试 {0}',
  'tried of {0}': '已尝试，共 {0}',
};
