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
  'The articles did not answer in time. Ask again.': '文章没有及时应答。请再次询问。',
  'No file was named. Choose one.': '没有指定文件。请选择一个。',
  'it has no title': '没有标题',
  'it is not published ({0})': '未发布（{0}）',
  'it has no text': '没有文本',
  'its address is no web address': '其地址不是网址',
  'it has no title: neither "title:" in its front matter nor a heading in its first line':
    '没有标题：前置信息中没有 "title:"，第一行也没有标题',
  'The first row names no column of titles. It has to hold "Article title" or "Title", and "Article body" or "Body".':
    '第一行没有标题列。须包含 "Article title" 或 "Title"，以及 "Article body" 或 "Body"。',
  'The first row names no column with the text of the articles. It has to hold "Article body" or "Body".':
    '第一行没有文章文本列。须包含 "Article body" 或 "Body"。',
  'There is nothing at {0}.': '{0} 处没有内容。',
  '{0} is of no kind that can be taken in. Save it as text with tabs (.txt, .tsv), as .csv, or as Markdown (.md).':
    '{0} 不是可导入的类型。请另存为制表符分隔文本（.txt、.tsv）、.csv 或 Markdown（.md）。',
  '{0} holds more than {1} Markdown files. Choose one below it.':
    '{0} 包含超过 {1} 个 Markdown 文件。请选择其下的某个文件夹。',
  'There is no Markdown file (.md) in {0}.': '{0} 中没有 Markdown 文件（.md）。',
  'line {0}': '第 {0} 行',
  'the rest of the file': '文件的其余部分',
  '{0} is empty.': '{0} 为空。',
  'The quote that begins in line {0} never ends, so the rest cannot be told apart.':
    '第 {0} 行开始的引号没有结束，因此无法区分其余部分。',
  'Line {0} has more than {1} cells, so it is no table of articles.':
    '第 {0} 行超过 {1} 个单元格，因此这不是文章表格。',
  'Line {0} holds more than {1} signs in one cell, so it is no table of articles.':
    '第 {0} 行的一个单元格超过 {1} 个字符，因此这不是文章表格。',
  'The quote that begins in line {0} does not end within {1} signs.': '第 {0} 行开始的引号在 {1} 个字符内没有结束。',
  '{0} Nothing was taken in.': '{0}没有导入任何内容。',
  'Cancelled. Nothing was taken in.': '已取消。没有导入任何内容。',
  'The articles could not be taken in ({0}). Nothing was changed.': '无法导入文章（{0}）。没有更改任何内容。',
  'There is no source "{0}". "kb status" names them.': '没有来源“{0}”。"kb status" 会列出它们。',
  'These articles came with the app and stay.': '这些文章随应用提供，会保留。',
  'The disk is full.': '磁盘已满。',
  'Articles are being taken in already.': '已在导入文章。',
  'The file cannot be read ({0}).': '无法读取该文件（{0}）。',
  'There is no article in it.': '其中没有文章。',
  'There is no article in it that can be taken in. The first ({0}): {1}.': '其中没有可导入的文章。第一篇（{0}）：{1}。',
};
