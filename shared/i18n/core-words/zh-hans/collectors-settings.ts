import type { CoreWords } from '../../said-languages.ts';

export const collectorsSettings: CoreWords = {
  'It is too large for a settings file, so it was not read.': '作为设置文件过大，因此没有读取。',
  'There are more settings files here than one run takes.': '这里的设置文件多于一次运行的数量。',
  'looks for settings files': '正在查找设置文件',
  'No settings file was found.': '没有找到设置文件。',
  'settings file': '设置文件',
  'no settings files': '没有设置文件',
  '1 settings file': '1 个设置文件',
  '{0} settings files': '{0} 个设置文件',
};
