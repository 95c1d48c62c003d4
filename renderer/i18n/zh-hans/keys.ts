import type { ChineseWords } from '../words.ts';

export const keys: ChineseWords['keys'] = {
  title: '可签署通知的密钥',
  none: '没有受信任的密钥，因此无法采纳通知。',
  add: '添加密钥',
  addTitle: '信任密钥',
  removed: '已移除密钥 {{keyId}}',
  source: { installation: '随应用提供', managed: '由管理员设定', person: '手动添加' },
  field: { keyId: '密钥名称', publicKey: '公钥', fingerprint: '指纹' },
  hint: {
    keyId: '支持所用的名称',
    publicKey: 'Base64，44 个字符',
    fingerprint: '请从密钥以外的来源输入，例如电话告知',
  },
};
