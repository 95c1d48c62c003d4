import type { CoreWords } from '../../said-languages.ts';

export const clocks: CoreWords = {
  'Computed with time-zone data {0}; this computer has {1} now.': '按时区数据 {0} 计算；本机现在为 {1}。',
  'This case does not have that clock.': '此案例没有该计时。',
  'This case is not here. It may have been removed elsewhere.': '此案例不在这里。可能已在别处移除。',
  'Holidays of {0} are known until {1}; later ones may still come.': '{0} 的节假日已知至 {1}；之后的可能尚未公布。',
  '{0}, version {1}': '{0}，第 {1} 版',
  'Answered at once for severity {0}; an alarm comes after {1} without an answer':
    '严重级别 {0} 会立即答复；{1}后无人答复时发出提醒',
  'less than {0}': '不到 {0}',
  'Target {0} for severity {1}, counted in: {2}': '严重级别 {1} 的目标为 {0}，计入时间：{2}',
  'No rule closes a case without an answer': '没有规则会因无人答复而关闭案例',
  'business day': '个工作日',
  'May be closed after {0} to reach you and {1} without an answer': '在 {0}联系且 {1}无答复后，可能被关闭',
  '{0} ({1} of open time)': '{0}（{1} 开放时间）',
  '{0} min': '{0} 分钟',
};
