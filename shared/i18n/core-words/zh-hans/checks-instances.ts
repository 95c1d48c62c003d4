import type { CoreWords } from '../../said-languages.ts';

export const checksInstances: CoreWords = {
  'Instances at the root folder': '根文件夹中的实例',
  'The folders and settings can be read': '可以读取文件夹和设置',
  '{0} found.': '找到 {0}。',
  'root folder': '根文件夹',
  'No root folder of the product is known.': '不知道产品的根文件夹。',
  'The product is installed here and has no instance': '这里安装了产品，但没有实例',
  'There are program files below Software, and no folder that holds System and Data.':
    'Software 下有程序文件，但没有包含 System 和 Data 的文件夹。',
  'When instances are kept elsewhere, set the root folder in Settings. A new server has none yet.':
    '如果实例在别处，请在设置中指定根文件夹。新服务器还没有实例。',
  'The root folder was not looked at.': '没有查看根文件夹。',
  'All of it could be read.': '全部可以读取。',
  'No root folder is known.': '没有已知的根文件夹。',
  'It did not end.': '没有结束。',
  'A part of the folders or settings could not be read': '部分文件夹或设置无法读取',
  'Collect again with an account that may read them, so that nothing is overlooked.':
    '请用有读取权限的帐户重新收集，以免遗漏。',
  '1 version': '1 个版本',
  '{0} versions': '{0} 个版本',
};
