import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': '不是如 12.3.1 的版本号',
  'there is no release in it': '其中没有版本',
  'The release catalogue is not JSON text. Nothing was imported.': '版本目录不是 JSON 文本。没有导入任何内容。',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    '版本目录在 {0} 处有问题：{1}。没有导入任何内容。',
  'not valid': '无效',
  'version {0} is there twice': '版本 {0} 出现两次',
};
