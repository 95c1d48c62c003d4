import type { CoreWords } from '../../said-languages.ts';

export const knowledge: CoreWords = {
  'This case is not here any more.': '此案例已不在这里。',
  'There is no article "{0}" here. It may have gone with an import that was removed.':
    '这里没有文章“{0}”。它可能随已移除的导入而消失。',
  'The library of articles is being made by another program.': '另一个程序正在生成文章库。',
  'The library of articles cannot be opened ({0}).': '无法打开文章库（{0}）。',
  'This case was sent, so it is closed by support. Write to support that it is solved.':
    '此案例已发送，因此由支持团队关闭。请写信告知支持团队问题已解决。',
  'Answered by the article "{0}"': '由文章“{0}”解答',
  'This was taken back already.': '这已撤回。',
};
