import type { CoreWords } from '../../said-languages.ts';

export const preview: CoreWords = {
  'The bundle does not say what was taken out of it. Collect again.': '诊断包没有说明去除了什么。请重新收集。',
  'The bundle cannot be opened. {0} Collect again.': '无法打开诊断包。{0} 请重新收集。',
  'This bundle is encrypted already, so only its recipient can open it. Collect again to look through a new one.':
    '此诊断包已加密，只有其接收方可以打开。请重新收集以查看新的诊断包。',
  'This program cannot make a bundle anew.': '此程序无法重新生成诊断包。',
  'What you wrote stands nowhere in this bundle, so nothing was changed. Write it as it stands there.':
    '所写的内容在此诊断包中没有出现，因此没有更改。请按其原样书写。',
  'The bundle is being made anew already. Wait for it, or cancel it.': '诊断包正在重新生成。请等待，或取消。',
  'This change is not there any more.': '此更改已不存在。',
  'Choose at least three characters.': '请至少选择三个字符。',
  'This file is not in the bundle (any more).': '此文件（已）不在诊断包中。',
  'The list of what is in the bundle, and of what was taken out, goes with every bundle.':
    '诊断包内容及去除内容的列表随每个诊断包发送。',
  'A secret is never sent, whatever the reason. It stays taken out.': '机密从不发送，无论何种理由。它保持去除。',
  'What this mark stands for is not known on this computer. Collect again to keep it.':
    '本机不知道此标记代表什么。请重新收集以保留它。',
  'The new bundle is not whole. Try again. ({0})': '新的诊断包不完整。请重试。（{0}）',
  'one thing that looks': '一处看起来',
  '{0} things that look': '{0} 处看起来',
  'The second scan found {0} secret in the new bundle, so the one before stays.':
    '第二次扫描在新的诊断包中发现{0}机密的内容，因此保留之前的诊断包。',
  'The first bundle was changed on this disk. Collect again.': '最初的诊断包在磁盘上被更改。请重新收集。',
  'Cancelled. The bundle is as it was.': '已取消。诊断包保持原样。',
  'The disk is full, so the bundle stays as it was. Free some space and try again.':
    '磁盘已满，诊断包保持原样。请释放空间后重试。',
  'The bundle was changed on this disk, so it is not used.': '诊断包在磁盘上被更改，因此没有使用。',
  'The bundle could not be made anew ({0}). It is as it was.': '无法重新生成诊断包（{0}）。它保持原样。',
  'The bundle was made anew meanwhile. It is shown as it is now.': '诊断包在此期间已重新生成。显示的是现在的内容。',
  'This file cannot be unpacked. {0}': '此文件无法解包。{0}',
  'This file cannot be shown as a picture.': '此文件无法显示为图片。',
  'left out by the person': '由本人去掉',
  'It could not be read again.': '无法再次读取。',
  'Nothing of this part is in the bundle (any more).': '诊断包中（已）没有这一部分的内容。',
};
