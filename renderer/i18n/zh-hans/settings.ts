import type { ChineseWords } from '../words.ts';

export const settings: ChineseWords['settings'] = {
  parts: '设置各部分',
  part: {
    portal: '门户',
    people: '人员',
    folders: '文件夹',
    notices: '通知与版本',
    space: '存储空间',
    appearance: '外观',
    about: '关于',
  },
  policy: '支持策略',
  edit: '编辑',
  choose: '选择',
  saved: '已保存',
};
