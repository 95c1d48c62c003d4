import type { ChineseWords } from '../words.ts';

export const wanted: ChineseWords['wanted'] = {
  section: '您的需求',
  description: {
    question: '您想了解什么？',
    service: '需要支持做什么？',
    enhancement: '您的想法是什么？',
    change: '为什么需要此更改？',
    refresh: '刷新的用途是什么？',
    training: '培训的用途是什么？',
    professional: '项目的内容是什么？',
  },
  desiredResult: {
    question: '您想达到什么目的？',
    service: '完成后应是什么样？',
    enhancement: '有了它应能做到什么？',
    change: '完成后应是什么样？',
    refresh: '完成后应是什么样？',
    training: '参加者学完后应会做什么？',
    professional: '最终应得到什么？',
  },
  workaround: '目前没有它时如何应对？',
  businessImpact: '对业务意味着什么？',
  prompt: {
    description: '想要什么、给谁用、为什么',
    desiredResult: '希望看到或能做到什么',
    workaround: '例如：清单记在电子表格里',
    businessImpact: '能节省或实现什么，对谁有用',
    title: '例如：甘特图按客户着色',
  },
  noFilesRest: '无需文件；您添加的会一并发送。',
};
