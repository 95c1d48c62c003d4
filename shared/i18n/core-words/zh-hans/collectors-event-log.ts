import type { CoreWords } from '../../said-languages.ts';

export const collectorsEventLog: CoreWords = {
  'Only Windows keeps event logs of this kind.': '只有 Windows 有此类事件日志。',
  'asks Windows for its event logs': '正在向 Windows 询问事件日志',
  'no event log': '没有事件日志',
  '1 event': '1 个事件',
  '{0} events': '{0} 个事件',
};
