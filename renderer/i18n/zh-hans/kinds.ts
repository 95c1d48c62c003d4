import type { ChineseWords } from '../words.ts';

export const kinds: ChineseWords['kinds'] = {
  is: '类型：{{name}}。',
  change: '换一种',
  keep: '保持不变',
  choose: '您需要支持做什么？',
  fields: '此类型需要的信息',
  terms: '须知',
  agreed: '{{who}} 于 {{at}} 同意',
  agreedBy: '同意条款者',
  agreeFirst: '请勾选您同意的内容；会随您的姓名和时间一起发送。',
  billed: '此项可能收费。产生费用之前会告知您。',
  yes: '是',
  no: '否',
  usual: '此类请求的惯例',
  problem: { missing: '待答', form: '尚无法识别。', order: '早于时间窗口的起点。', same: '这是同一个。请另选。' },
  approval: {
    title: '发送前须经关键联系人批准',
    by: '{{who}}（{{role}}）于 {{at}} 批准。',
    changed: '{{who}} 已批准，但之后有更改，须重新批准。',
    wait: '尚无人批准。',
    approve: '以关键联系人身份批准',
    takeBack: '撤回批准',
    nobody: '未指定关键联系人。请在“设置”的“人员”中指定。',
    only: '仅以下人员可决定：{{names}}。请转交其中一位。',
  },
};
