import type { CoreWords } from '../../said-languages.ts';

export const collectorsSoftware: CoreWords = {
  'Only Windows lists installed software this way.': '只有 Windows 以此方式列出已安装的软件。',
  'asks Windows for installed software': '正在向 Windows 询问已安装的软件',
  'no installed software': '没有已安装的软件',
  'program or driver': '程序或驱动程序',
  'programs and drivers': '程序和驱动程序',
  '1 program or driver': '1 个程序或驱动程序',
  '{0} programs and drivers': '{0} 个程序和驱动程序',
};
