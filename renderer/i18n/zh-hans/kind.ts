import type { ChineseWords } from '../words.ts';

export const kind: ChineseWords['kind'] = {
  problem: '故障',
  question: '咨询',
  service: '服务请求',
  enhancement: '产品改进建议',
  change: '变更',
  refresh: '实例刷新',
  training: '培训',
  professional: '专业服务',
};
