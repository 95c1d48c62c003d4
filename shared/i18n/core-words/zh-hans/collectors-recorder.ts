import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecorder: CoreWords = {
  'the last 30 minutes': '最近 30 分钟',
  'Nothing was recorded here. The recorder runs while the window of the app is open.':
    '这里没有记录。记录器在应用窗口打开时运行。',
  'flight recorder': '运行记录器',
  'not always': '并非一直',
  '{0}, processor {1} % on average and {2} % at most': '{0}，处理器平均 {1} %，最高 {2} %',
};
