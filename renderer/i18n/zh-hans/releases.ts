import type { ChineseWords } from '../words.ts';

export const releases: ChineseWords['releases'] = {
  title: '版本目录',
  asOf: '截至 {{date}}',
  unknownAge: '时间未知',
  import: '导入',
  chooseTitle: '选择版本目录',
  imported: '已采用版本目录',
  none: '目录为空，无法得知维护截止日期。',
  channel: { GA: '正式版', EA: '抢先体验版' },
  until: '发布于 {{released}}，维护至 {{until}}',
};
