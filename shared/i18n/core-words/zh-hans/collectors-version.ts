import type { CoreWords } from '../../said-languages.ts';

export const collectorsVersion: CoreWords = {
  'looks at Software and the clients': '正在查看 Software 和客户端',
  'No installed version was found: there is no Software folder.': '没有找到已安装的版本：没有 Software 文件夹。',
  'There is no Software folder, so installed versions could not be listed.':
    '没有 Software 文件夹，因此无法列出已安装的版本。',
  'The folder of client versions named in the settings could not be read.': '无法读取设置中指定的客户端版本文件夹。',
  'Instance Manager {0}': 'Instance Manager {0}',
  'no version found': '没有找到版本',
};
