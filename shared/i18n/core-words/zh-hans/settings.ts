import type { CoreWords } from '../../said-languages.ts';

export const settings: CoreWords = {
  'There is no setting "{0}".': '没有设置“{0}”。',
  'it has to be text': '须为文本',
  'it has to be a list of texts': '须为文本列表',
  'from {0} on': '从 {0} 起',
  'from {0} to {1}': '从 {0} 到 {1}',
  'it has to be a whole number {0}': '须为整数（{0}）',
  'it has to be an address such as http://proxy:8080, without a name and a password: give those in HTTPS_PROXY':
    '须为如 http://proxy:8080 的地址，不含名称和密码：请在 HTTPS_PROXY 中提供',
  'it has to be an address that begins with https:// (http:// on this machine alone)':
    '须为以 https:// 开头的地址（http:// 仅限本机）',
  'it has to be a time such as 19:00': '须为如 19:00 的时间',
  'it has to be a list of days such as mon': '须为如 mon 的日期列表',
  'it has to be a list of days': '须为日期列表',
  'it has to be a moment such as 2026-11-24T07:00:00Z': '须为如 2026-11-24T07:00:00Z 的时刻',
  'it has to hold one group in brackets: what lies in them is taken': '须含一个括号组：取其中的内容',
  'it is not a regular expression ({0})': '不是正则表达式（{0}）',
  'it has to be a range such as 8001-8020': '须为如 8001-8020 的范围',
  'it has to be a list of patterns': '须为模式列表',
  'it has to be modified or name': '须为 modified 或 name',
  'it has to be approved or never': '须为 approved 或 never',
  'it has to be a number': '须为数字',
  'it has to be true or false': '须为 true 或 false',
  'it has to be 0, or 1000000 and more': '须为 0，或 1000000 及以上',
  'it has to be default or strict': '须为 default 或 strict',
  'it has to be minimal, standard or full': '须为 minimal、standard 或 full',
  'it has to be system, light or dark': '须为 system、light 或 dark',
  '"{0}" does not take this value: {1}.': '“{0}”不接受此值：{1}。',
  'it has to be keys with two of Control, Alt, Shift and Super, such as Control+Alt+Shift+P, or empty':
    '须为含 Control、Alt、Shift、Super 中两个的按键，如 Control+Alt+Shift+P，或为空',
  'it has to be one of {0}': '须为其中之一：{0}',
  'it has to be open or put-away': '须为 open 或 put-away',
};
