import type { CoreWords } from '../../said-languages.ts';

export const logs: CoreWords = {
  'took too long to read': '读取耗时过长',
  'needed more memory than there is to read': '所需内存多于可用内存',
  'is so large that only its end was read; what was written before is not counted':
    '过大，只读取了末尾；之前写入的内容没有计入',
  'Day and month can be read in two ways in {0}, so times of these lines may be wrong.':
    '{0} 中的日和月有两种读法，因此这些行的时间可能不对。',
  'Lines are counted from where reading began, not from the beginning, in {0}.':
    '{0} 中的行从开始读取处计数，而不是从头计数。',
  'The pattern {0} took too long and was left out of part of the logs.': '模式 {0} 耗时过长，日志的一部分没有使用它。',
  'Of {0} logs each {1}: {2}.': '{0} 个日志各自{1}：{2}。',
  'The file of patterns holds more anchors than can be searched for at once.':
    '模式文件包含的锚点多于一次可搜索的数量。',
  'The file of patterns (setting logs.patternsFile) is not JSON.': '模式文件（设置 logs.patternsFile）不是 JSON。',
  'The file of patterns (setting logs.patternsFile) cannot be read.': '无法读取模式文件（设置 logs.patternsFile）。',
  'it has to have three characters or more': '须有三个或更多字符',
  'it has to have at most 80 characters': '最多 80 个字符',
  'it has to be of plain letters, digits and signs (no umlauts); name the part that is':
    '须由普通字母、数字和符号组成（不含变音字母）；请指定符合的部分',
  'it has to be of small letters, digits and hyphens': '须由小写字母、数字和连字符组成',
  'it needs at least one anchor': '至少需要一个锚点',
  'The patterns cannot be read: {0}.': '无法读取模式：{0}。',
  'The patterns cannot be read: {0}: {1}.': '无法读取模式：{0}：{1}。',
  'number {0}': '第 {0} 个',
  'The pattern {0} was left out: {1}.': '模式 {0} 没有使用：{1}。',
  'The pattern {0} was left out: there is another of this id.': '模式 {0} 没有使用：已有相同编号的模式。',
  'it is no pattern': '它不是模式',
  'match: {0}': 'match：{0}',
  'it is longer than {0} characters': '长于 {0} 个字符',
  'it can match more than {0} characters': '可能匹配超过 {0} 个字符',
  'it can be matched in too many ways; use fewer or smaller repeats': '匹配方式过多；请使用更少或更小的重复',
  'it is not a regular expression': '不是正则表达式',
  'a closing bracket has no opening one': '有右括号而没有左括号',
  'a group may be repeated only by ?': '组只能用 ? 重复',
  'a repeat of a repeat is not allowed': '不允许重复的重复',
  'there is nothing before "{0}" to repeat': '“{0}”前没有可重复的内容',
  'looking ahead or behind and named groups are not allowed': '不允许前瞻、后顾和命名组',
  'groups are nested too deeply': '组嵌套过深',
  'an opening bracket has no closing one': '有左括号而没有右括号',
  'a class of characters has no end': '字符类没有结尾',
  'came {0}': '{0}出现',
  'came from {0} to {1}': '{0} 至 {1} 出现',
  'none in the {0} before': '之前的 {0}内没有',
  'far fewer in the {0} before': '之前的 {0}内少得多',
  '{0} ({1}); {2}, and none or few since.': '{0}（{1}）；{2}，此后没有或很少。',
  '{0} began {1}; before that none in {2}.': '{0}始于{1}；在此之前 {2}内没有。',
  '{0} became far more frequent {1}: {2} since then, {3} in the {4} before.':
    '{0}自{1}变得频繁得多：此后 {2}，之前 {4}内 {3}。',
  'Errors of no known kind': '未知类型的错误',
};
