import type { ChineseWords } from '../words.ts';

export const about: ChineseWords['about'] = {
  version: 'Support Companion {{app}}。',
  checking: '正在检查。',
  fine: '一切正常。',
  notFine: '有需要查看的内容。',
  check: '再次检查',
  checks: '检查',
  versions: '版本与数据',
  fact: { app: '应用', node: 'Node', sqlite: 'SQLite', tz: '时区数据', schema: '数据结构', dataDir: '数据文件夹' },
};
