import type { ChineseWords } from '../words.ts';

export const contacts: ChineseWords['contacts'] = {
  role: { primary: '主要联系人', backup: '后备联系人', other: '联系人' },
};
