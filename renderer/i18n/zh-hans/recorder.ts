import type { ChineseWords } from '../words.ts';

export const recorder: ChineseWords['recorder'] = {
  title: '最近 30 分钟',
  off: '此电脑未作记录：记录器已关闭。',
  turnOn: '开启',
  begins: '记录器刚刚开始，几秒后会有内容。',
  none: '此处没有记录。',
  cpu: '处理器平均 {{mean}}%，最高 {{max}}%。',
  memory: '可用内存最低 {{least}}。',
  gaps_other: '{{count, number}} 处中断。',
  marks_other: '标记了 {{count, number}} 个时刻。',
  legend: '线为处理器，点为内存',
  asTable: '以表格显示',
  mark: '标记此刻',
  caption: '最近 30 分钟，每五分钟一行',
  time: '起',
  processor: '处理器',
  freeMemory: '可用内存',
  freeDisk: '可用磁盘',
  setting: '记住此电脑最近 30 分钟的状况',
  settingText:
    '每 5 秒记录处理器、内存、可用空间，每分钟记录一次产品端口是否应答。不含姓名和程序。在您收集之前留在此电脑，约占 35 kB。',
};
