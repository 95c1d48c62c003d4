import type { CoreWords } from '../../said-languages.ts';

export const collectorsUpdates: CoreWords = {
  'Only Windows lists updates this way.': '只有 Windows 以此方式列出更新。',
  'asks Windows for installed updates': '正在向 Windows 询问已安装的更新',
  'no updates': '没有更新',
  '{0}, the last on {1}': '{0}，最后一个在 {1}',
};
