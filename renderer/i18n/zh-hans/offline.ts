import type { ChineseWords } from '../words.ts';

export const offline: ChineseWords['offline'] = {
  nothing: '自 {{since}} 起离线，没有等待项。可以继续工作。',
  wait_other: '自 {{since}} 起离线，{{count, number}} 项等待，最早的已等 {{age}}。网络恢复后发送。',
};
