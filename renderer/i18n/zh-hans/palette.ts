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
  drafts: '转到草稿',
  // Other words that people type for it; nobody sees them.
  also: {
    report: '新建 问题 建议 改进 培训 刷新 变更 请求 提问 截图 图片 录制 步骤',
    collect: '诊断 包 日志',
    take: '转交 准备 包',
    draft: '草稿 放弃 转交',
    drafts: '草稿 准备 转交',
    cases: '打印 PDF 页面',
    support: '电话 呼叫 号码 紧急 时间 假日 营业',
    people: '联系人 角色 个人资料',
    appearance: '主题 深色 浅色 对比 缩放 语言',
  },
};
