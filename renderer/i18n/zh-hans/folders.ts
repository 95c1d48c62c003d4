import type { ChineseWords } from '../words.ts';

export const folders: ChineseWords['folders'] = {
  none: '未找到实例。',
  found_other: '找到 {{n}} 个实例。',
  in: '查找位置：{{root}}',
  noRoot: '此电脑上没有产品文件夹。',
  choose: '选择文件夹',
  chooseTitle: '选择产品根文件夹',
  root: '产品根文件夹',
  own: '由您选择',
  usual: '默认位置',
  useUsual: '使用默认位置',
  roleOf: '{{name}} 的用途',
};
