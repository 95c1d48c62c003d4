import type { CoreWords } from '../../said-languages.ts';

export const requests: CoreWords = {
  'Only a draft is approved. This case was sent, or it is not here any more.':
    '只有草稿可以批准。此案例已发送，或已不在这里。',
  'This kind of case needs no approval. Send it when it is complete.': '此类案例不需要批准。填写完整后即可发送。',
};
