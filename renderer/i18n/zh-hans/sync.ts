import type { ChineseWords } from '../words.ts';

export const sync: ChineseWords['sync'] = {
  noPortal: '未设置门户',
  offline: '离线 · {{count, number}} 项等待',
  wait_other: '{{count, number}} 项等待',
  stuck_other: '{{count, number}} 项需要查看',
  never: '尚未同步',
  synced: '已同步 {{at}}',
  nothingWaits: '没有等待项',
  waits_other: '{{count, number}} 项等待',
  now: '立即同步',
  running: '正在同步',
};
