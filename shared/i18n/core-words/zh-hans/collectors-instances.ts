import type { CoreWords } from '../../said-languages.ts';

export const collectorsInstances: CoreWords = {
  'looks for instances': '正在查找实例',
  'No root folder of the product is known on this machine.': '不知道本机上产品的根文件夹。',
  'The root folder holds no instance.': '根文件夹中没有实例。',
  'more problem': '其他问题',
  'no instance found': '没有找到实例',
  '1 more problem': '另外 1 个问题',
  '{0} more problems': '另外 {0} 个问题',
};
