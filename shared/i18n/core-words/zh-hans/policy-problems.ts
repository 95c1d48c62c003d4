import type { CoreWords } from '../../said-languages.ts';

export const policyProblems: CoreWords = {
  "the span is empty: it ends where it starts. A whole day is 00:00 to 24:00":
    "时段为空：结束与开始相同。全天为 00:00 至 24:00",
  "a span starts before 24:00; 00:00 of the next day is the same moment":
    "时段须在 24:00 之前开始；次日 00:00 是同一时刻",
  "use a date such as 2026-11-26":
    "请使用如 2026-11-26 的日期",
  "the week has no open time. Give it hours":
    "该周没有开放时间。请设置时间",
  "the window is empty: it ends where it starts":
    "窗口为空：结束与开始相同",
  "what stays open of a holiday ends on the same day":
    "节假日的开放部分在同一天结束",
  "the day":
    "当天",
  "these spans overlap":
    "这些时段重叠",
  "\"{0}\" is no place in the guide \"{1}\". Name one, such as \"{2} 4.3\", or say that the value is ours":
    "“{0}”不是指南“{1}”中的位置。请指明一个，例如“{2} 4.3”，或说明该值为自定",
  "text in quotes":
    "带引号的文本",
  "a whole number":
    "整数",
  "true or false":
    "true 或 false",
  "a list in [ ]":
    "[ ] 中的列表",
  "an object in { }":
    "{ } 中的对象",
  "has to be date, time and offset, such as 2026-01-01T00:00:00Z":
    "须为日期、时间和时差，例如 2026-01-01T00:00:00Z",
  "has to be a whole web address, such as https://example.com/support":
    "须为完整的网址，例如 https://example.com/support",
  "has to be an e-mail address":
    "须为电子邮件地址",
  "it is missing":
    "缺失",
  "has to be {0}":
    "须为{0}",
  "has to be one of":
    "须为其中之一",
  "there is no text":
    "没有文本",
  "needs exactly {0}":
    "须恰好 {0}",
  "needs at least {0}":
    "至少需要 {0}",
  "has to be more than {0}":
    "须大于 {0}",
  "has to be {0} or more":
    "须为 {0} 或更大",
  "takes at most {0} characters":
    "最多 {0} 个字符",
  "takes exactly {0}":
    "恰好 {0}",
  "takes at most {0}":
    "最多 {0}",
  "has to be less than {0}":
    "须小于 {0}",
  "has to be {0} or less":
    "须为 {0} 或更小",
  "{0} entries":
    "{0} 个条目",
  "a policy is a JSON object":
    "政策是 JSON 对象",
  "this name is not known here and is left out. Check how it is written":
    "此名称在这里未知，没有采用。请检查写法",
  "holiday list":
    "节假日列表",
  "clock rule":
    "计时规则",
  "closing reason":
    "关闭原因",
  "kind of request":
    "请求类型",
  "{0} \"{1}\" is there twice":
    "{0}“{1}”出现两次",
  "the status \"{0}\" is there twice; it can mean one thing":
    "状态“{0}”出现两次；它只能有一个含义",
  "{0} is there twice":
    "{0} 出现两次",
  "severity {0} is not described":
    "没有描述严重级别 {0}",
  "severity {0} is described {1} times":
    "严重级别 {0} 描述了 {1} 次",
  "for cases of the kind {0}":
    "对于 {0} 类案例",
  "severity {0} has no first response that is on in tier \"{1}\"{2}":
    "严重级别 {0} 在方案“{1}”中没有启用的首次响应{2}",
  "it measures the same as \"{0}\": one of the two has to be off, or for another severity, tier or kind":
    "它与“{0}”衡量相同：两者之一须关闭，或用于另一个严重级别、方案或类型",
  "there is no calendar \"{0}\"":
    "没有日历“{0}”",
  "there is no holiday list \"{0}\"":
    "没有节假日列表“{0}”",
  "the calendars name each other in a circle: {0}":
    "日历循环引用：{0}",
  "the calendar \"{0}\" is made of more than {1} others; name fewer":
    "日历“{0}”由超过 {1} 个其他日历组成；请减少",
  "say which reading applies: {0}":
    "请说明适用哪种解读：{0}",
  "there is no reading \"{0}\"":
    "没有解读“{0}”",
  "there is no tier \"{0}\"":
    "没有方案“{0}”",
  "there is no centre \"{0}\"":
    "没有支持中心“{0}”",
  "\"{0}\" is a calendar's name already":
    "“{0}”已是某个日历的名称",
  "the reading \"{0}\" does not say which calendar \"{1}\" is":
    "解读“{0}”没有说明“{1}”是哪个日历",
  "there is no calendar and no alias \"{0}\"":
    "没有日历或别名“{0}”",
  "tier \"{0}\" is there twice":
    "方案“{0}”出现两次",
  "the calendar \"{0}\" does not say how long a business day is; give it \"dayMinutes\"":
    "日历“{0}”没有说明一个工作日有多长；请设置 \"dayMinutes\"",
  "use HH:MM or HH:MM:SS, at most 24:00":
    "请使用 HH:MM 或 HH:MM:SS，最多 24:00",
  "takes letters, digits, dot and dash":
    "接受字母、数字、点和连字符",
  "this app reads policies of schema {0}. A file of another schema needs another version of the app":
    "此应用读取架构 {0} 的政策。其他架构的文件需要其他版本的应用",
  "takes capital letters":
    "接受大写字母",
  "{0} and {1} overlap":
    "{0} 和 {1} 重叠",
  "use HH:MM, at most 24:00":
    "请使用 HH:MM，最多 24:00",
};
