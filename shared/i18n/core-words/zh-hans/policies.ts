import type { CoreWords } from '../../said-languages.ts';

export const policies: CoreWords = {
  '{0} has {1} entries, too many for a list of holidays. Export the holidays alone.':
    '{0} 有 {1} 个条目，作为节假日列表过多。请只导出节假日。',
  'it repeats too often': '重复次数过多',
  'it comes after {0}': '在 {0} 之后',
  'it was over before {0}': '在 {0} 之前已结束',
  'none of its days is left': '没有剩余日期',
  'it was cancelled': '已取消',
  'it has no date that can be read': '没有可读取的日期',
  'it has no length': '没有时长',
  'it lasts longer than a year': '持续超过一年',
  'it has several rules of repetition': '有多条重复规则',
  'it repeats in a way this app does not know': '重复方式是本应用不认识的',
  '{0} is no calendar file. Choose one that ends in .ics, as calendar programs export it.':
    '{0} 不是日历文件。请选择日历程序导出的以 .ics 结尾的文件。',
  '{0} is damaged and cannot be read as a calendar ({1}). Export it again.':
    '{0} 已损坏，无法作为日历读取（{1}）。请重新导出。',
  'its parts are mixed up': '各部分混乱',
  'There is no version {0} of the policy "{1}".': '政策“{1}”没有第 {0} 版。',
  'As version {0}.': '同第 {0} 版。',
  'As version {0} of {1}.': '同 {1} 的第 {0} 版。',
  'Version {0} of "{1}" is in use by now, and this change was made from version {2} of "{3}". Look at the present one and make the change again.':
    '目前使用的是“{1}”的第 {0} 版，而此更改基于“{3}”的第 {2} 版。请查看当前版本并重新更改。',
  'The policy cannot be used{0}: {1}.{2}': '无法使用该政策{0}：{1}。{2}',
  'it is not valid': '无效',
  'It has none.': '它没有。',
  'The policy has no reading "{0}". {1}': '该政策没有解读“{0}”。{1}',
  'There is no policy "{0}". Known: {1}.': '没有政策“{0}”。已知的有：{1}。',
  'The policy "{0}" has no programme "{1}". Known: {2}.': '政策“{0}”没有方案“{1}”。已知的有：{2}。',
  'It applies from {0} on; until then everything stays.': '自 {0} 起适用；在此之前一切不变。',
  'Version {0}, which waits for {1}, will not apply any more: this one takes its place.':
    '等待 {1} 生效的第 {0} 版将不再适用：由此版本取代。',
  'it has {0} characters as JSON, and at most {1} are taken. Take out what nobody needs, such as holidays of long ago':
    '其 JSON 有 {0} 个字符，最多接受 {1} 个。请去除不需要的内容，例如很久以前的节假日',
  'a policy is a JSON object, and this cannot be written as JSON': '政策是 JSON 对象，而此内容无法写为 JSON',
  'The chosen policy "{0}" cannot be used on this machine, so "{1}" applies. Choose another one, or apply "{2}" again.':
    '本机无法使用所选政策“{0}”，因此适用“{1}”。请选择另一个，或重新应用“{2}”。',
  'The holidays of {0} known until {1}. Later ones count as usual days until the list of the next year is there.':
    '{0}的节假日已知至 {1}。在有下一年的列表之前，之后的节假日按普通日计算。',
  'No holidays are known for the centre "{0}", so its holidays count as usual days.':
    '不知道支持中心“{0}”的节假日，因此按普通日计算。',
  'no centre is': '没有支持中心',
  'one centre is': '只有一个支持中心',
  'The readings "{0}" and "{1}" give the same hours as long as {2} known.':
    '只要{2}为已知，解读“{0}”和“{1}”的时间相同。',
  'No support policy came with the app. Install it again.': '应用没有附带支持政策。请重新安装。',
};
