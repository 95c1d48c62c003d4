import type { ChineseWords } from '../words.ts';

export const palette: ChineseWords['palette'] = {
  name: '搜索',
  field: '搜索案例、文章、操作',
  results: '搜索结果',
  group: { recent: '最近', case: '案例', action: '操作', article: '文章' },
  count_other: '{{count, number}} 个结果',
  nothing: '没有与“{{text}}”相符的内容。',
  goTo: '前往{{place}}',
  settings: '设置：{{part}}',
  continue: '继续：{{title}}',
  collect: '立即收集诊断资料',
  sync: '立即同步',
  synced: '已全部同步',
  keys: '显示所有快捷键',
  theme: { system: '颜色跟随系统', light: '浅色', dark: '深色' },
  article: '文章',
};
