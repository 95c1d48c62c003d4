import type { CoreWords } from '../../said-languages.ts';

export const clocks: CoreWords = {
  'Computed with time-zone data {0}; this computer has {1} now.': '按时区数据 {0} 计算；本机现在为 {1}。',
  'This case does not have that clock.': '此案例没有该计时。',
  'This case is not here. It may have been removed elsewhere.': '此案例不在这里。可能已在别处移除。',
  'Holidays of {0} are known until {1}; later ones may still come.': '{0} 的节假日已知至 {1}；之后的可能尚未公布。',
  '{0}, version {1}': '{0}，版本 {1}',
  'Answered at once for severity {0}; an alarm comes after {1} without an answer':
    '严重级别 {0} 会立即答复；{1}后无人答复时发出提醒',
  'less than {0}': '不到 {0}',
  'Target {0} for severity {1}, counted in: {2}': '严重级别 {1} 的目标为 {0}，计入时间：{2}',
  'No rule closes a case without an answer': '没有规则会因无人答复而关闭案例',
  'business day': '个工作日',
  'May be closed after {0} to reach you and {1} without an answer': '在 {0}联系且 {1}无答复后，可能被关闭',
  '{0} ({1} of open time)': '{0}（{1} 开放时间）',
  '{0} min': '{0} 分钟',
  'There was no calendar "{0}" at that time.': '当时没有日历“{0}”。',
  'This calendar is never open, so its clocks would never end. Give it hours.':
    '此日历从不开放，其计时永远不会结束。请设置时间。',
  'There is no holiday list "{0}". Import it, or take it out.': '没有节假日列表“{0}”。请导入，或将其去掉。',
  'Calendars name each other in a circle: {0}. Break it at one of them.': '日历循环引用：{0}。请在其中一处断开。',
  'There is no calendar "{0}". Add it, or name another one.': '没有日历“{0}”。请添加，或指定另一个。',
  'The calendar "{0}" cannot be used. {1}': '无法使用日历“{0}”。{1}',
  'The policy "{0}" has no reading "{1}". Choose one that it has.': '政策“{0}”没有解读“{1}”。请选择它有的。',
  'The reading "{0}" names the calendar "{1}", which is not there. Add it.': '解读“{0}”指定的日历“{1}”不存在。请添加。',
  'The policy "{0}" has no tier "{1}". Choose one that it has.': '政策“{0}”没有方案“{1}”。请选择它有的。',
  'The clock rule "{0}" names the calendar "{1}", which is not there.': '计时规则“{0}”指定的日历“{1}”不存在。',
  'The clock rule "{0}" counts business days, but its calendar does not say how many minutes one has. Give the calendar "dayMinutes".':
    '计时规则“{0}”按工作日计数，但其日历没有说明一个工作日有多少分钟。请为日历设置 "dayMinutes"。',
  '"{0}" is not a time zone this machine knows. Use an IANA name such as Europe/Berlin.':
    '“{0}”不是本机认识的时区。请使用 IANA 名称，例如 Europe/Berlin。',
  '1 attempt': '1 次尝试',
  '{0} attempts': '{0} 次尝试',
  '1 business day': '1 个工作日',
  '{0} business days': '{0} 个工作日',
};
