import type { ChineseWords } from '../words.ts';

export const firstSteps: ChineseWords['firstSteps'] = {
  title: '开始的三个步骤',
  count: '已完成 {{n}}/{{of}}',
  notNow: '暂不',
  putAway: '已收起入门步骤',
  putAwayMore: '可在“设置”的“关于”中恢复。',
  bringBack: '在首页显示入门步骤',
  broughtBack: '入门步骤已重新显示在首页',
  done: '已完成：',
  open: '未完成：',
  look: '查看',
  label: '{{action}}：{{title}}',
  plant: {
    title: '{{number}}. 您的工厂',
    why: '指定产品文件夹，版本、日志和录制便会自动附上。',
    found_other: '找到 {{count, number}} 个实例。',
    do: '选择文件夹',
  },
  people: {
    title: '{{number}}. 您和联系人',
    why: '说明支持如何联系您，以及谁可提交案例。任何人都可准备案例。',
    known: '您是 {{name}}。',
    do: '补全',
  },
  portal: {
    title: '{{number}}. 通往支持的途径',
    why: '指定案例发往的门户。在此之前案例保存在此电脑的一个文件夹中，支持团队看不到。',
    known: '新案例发往“{{name}}”。',
    do: '添加门户',
  },
};
