import type { CoreWords } from '../../said-languages.ts';

export const redaction: CoreWords = {
  'Looking for secrets in it took too long.': '在其中查找机密耗时过长。',
  'Looking for secrets in it needed more than this machine has.': '在其中查找机密所需多于本机所有。',
  'Looking for secrets in it failed.': '在其中查找机密失败。',
  'It is not text that can be read with certainty, so nobody could say what is in it.':
    '它不是可确定读取的文本，因此无法说明其中的内容。',
  'Looking through it failed, so it is left out.': '检查其内容失败，因此没有包含。',
  'It is larger than what can be looked through in one piece.': '它大于可一次检查的大小。',
  'The redaction rules cannot be read: {0}: {1}.': '无法读取脱敏规则：{0}：{1}。',
  'It is a table with a column of secrets, too large to be looked through in one piece.':
    '它是含机密列的表，过大而无法一次检查。',
  'It holds more different secrets than can be looked for.': '它含有的不同机密多于可查找的数量。',
};
