import type { ChineseWords } from '../words.ts';

export const quiet: ChineseWords['quiet'] = {
  title: '免打扰时段',
  enabled: '在固定时段免打扰',
  text: '严重级别 1 仍会提醒。期间保留的内容在结束后显示。',
  until: '免打扰至 {{at}}。',
  end: '恢复提醒',
  from: '从',
  to: '至（若更早则为次日早晨）',
  days: '开始于',
  wholeDays: '全天免打扰',
  day: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
};
