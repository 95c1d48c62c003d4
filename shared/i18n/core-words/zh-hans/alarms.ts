import type { CoreWords } from '../../said-languages.ts';

export const alarms: CoreWords = {
  "This alarm is over already.":
    "此提醒已结束。",
  "Next due: case {0} (severity {1}) {2}":
    "下一个到期：案例 {0}（严重级别 {1}），{2}",
  "{0} missed":
    "{0} 个已超时",
  "Nothing waits for you":
    "没有等待处理的事项",
  "{0} case waits for you":
    "{0} 个案例等待处理",
  "{0} cases wait for you":
    "{0} 个案例等待处理",
  "{0}. Severity 1 still rings":
    "{0}。严重级别 1 仍会提醒",
  "in {0} min":
    "{0} 分钟后",
  "in {0} days":
    "{0} 天后",
  "Quiet until {0}":
    "免打扰至 {0}",
  "Quiet hours {0} to {1}":
    "免打扰时段 {0} 至 {1}",
  "End quiet now":
    "立即结束免打扰",
  "Quiet for 1 hour":
    "免打扰 1 小时",
  "Quiet until tomorrow morning":
    "免打扰至明天早上",
  "first response":
    "首次响应",
  "next update":
    "下次更新",
  "restoration of service":
    "服务恢复",
  "less than a minute":
    "不到一分钟",
  "{0} min":
    "{0} 分钟",
  "Case {0}: {1}":
    "案例 {0}：{1}",
  "Severity {0}.":
    "严重级别 {0}。",
  "and {0} more":
    "以及另外 {0} 个",
  "{0} case needs a look":
    "{0} 个案例需要查看",
  "{0} cases need a look":
    "{0} 个案例需要查看",
  "{0} time was missed.":
    "{0} 个时限已超过。",
  "{0} times were missed.":
    "{0} 个时限已超过。",
  "They waited for your quiet hours to end.":
    "它们一直等到免打扰时段结束。",
  "Case {0}.{1}":
    "案例 {0}。{1}",
  "support should have answered at once, and nobody has":
    "支持团队本应立即答复，但没有人答复",
  "{0} left for the {1}":
    "距离{1}还剩 {0}",
  "the time for the {0} is over":
    "{0}的时限已到",
  "{0} missed by {1}":
    "{0}已超时 {1}",
  "support may close it in {0}":
    "支持团队可能在 {0}后关闭它",
  "support may close it now":
    "支持团队现在可以关闭它",
  "May be closed from":
    "最早可关闭时间",
  "May be closed since":
    "可关闭时间始于",
  "It was due":
    "原定到期时间",
  "Write to support to keep it open.":
    "给支持团队写信，即可保持其打开。",
  "Call support.":
    "请致电支持团队。",
  "Noticed {0} later: this computer slept, its clock was set, or the app was closed.":
    "晚了 {0}才注意到：本机曾休眠、时钟被调整，或应用未运行。",
  "Held back for {0} by your quiet hours.":
    "因免打扰时段推迟了 {0}。",
  "This computer's clock is {0} support's":
    "本机时钟比支持团队的{0}",
  "The portal \"{0}\" tells another time. Times left are counted with this computer's clock, so they are off by as much. Set the clock right.":
    "门户“{0}”显示的是另一个时间。剩余时间按本机时钟计算，因此有同样的偏差。请校准时钟。",
};
