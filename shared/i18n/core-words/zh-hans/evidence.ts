import type { CoreWords } from '../../said-languages.ts';

export const evidence: CoreWords = {
  'It changed after it was looked at, so it is not taken.': '它在查看之后被更改，因此没有包含。',
  'The system does not let this account read it.': '系统不允许此帐户读取它。',
  'It could not be read.': '无法读取它。',
  'Save the evidence as': '诊断资料另存为',
  'There is no snapshot {0}.': '没有快照 {0}。',
  'There is no bundle of this snapshot.': '此快照没有诊断包。',
  'Only the window of the app can show a file in the file manager.': '只有应用窗口可以在文件管理器中显示文件。',
  'The bundle is not where it was put any more. Collect again.': '诊断包已不在原处。请重新收集。',
  'The bundle was changed after it was packed, so it is not used. Collect again.':
    '诊断包在打包后被更改，因此没有使用。请重新收集。',
  'Only the window of the app can ask where a file goes. `collect --out` says it at once.':
    '只有应用窗口可以询问文件的去向。`collect --out` 可直接指定。',
  'Collecting was cancelled. Nothing was packed.': '收集已取消。没有打包任何内容。',
  '1 file was': '1 个文件',
  '{0} files were': '{0} 个文件',
  '{0} left out because {1} could not be read, or not be shown to hold no secret. The manifest names {2}.':
    '{0}未包含，因为无法读取，或无法证明不含机密。清单中列有名称。',
  'The second scan found something in it that looks like a secret.': '第二次扫描在其中发现疑似机密的内容。',
  'Without all that can be left out the bundle is still {0} bytes, and {1} are allowed. Allow more.':
    '去掉所有可省略的内容后，诊断包仍有 {0} 字节，而允许 {1}。请提高限制。',
  'The second scan still found something that looks like a secret{0}, so no bundle was made.':
    '第二次扫描仍发现疑似机密的内容{0}，因此没有生成诊断包。',
  'The check was cancelled.': '检查已取消。',
  'It was not looked at.': '没有查看。',
  'The window of time ends ({0}) before it begins ({1}). Swap the two.': '时间段的结束（{0}）早于开始（{1}）。请对调。',
  'no root folder of the product is known': '不知道产品的根文件夹',
  'the root folder could not be opened': '无法打开根文件夹',
  'The instance "{0}" cannot be looked for: {1}. Name the root folder.': '无法查找实例“{0}”：{1}。请指定根文件夹。',
  'There is none at this root.': '此根文件夹中没有实例。',
  'Known are: {0}.': '已知的有：{0}。',
  'There is no instance "{0}". {1}': '没有实例“{0}”。{1}',
  '{0} has no folders that this machine reaches. Ask the administrator of its server for a bundle: instances request "{1}" --out FILE writes the file to send.':
    '{0} 没有本机可访问的文件夹。请向其服务器的管理员索取诊断包：instances request "{1}" --out FILE 会写出要发送的文件。',
  'Collecting ended on an unexpected error. The log of this app names it.':
    '收集因意外错误而结束。应用的日志中有说明。',
  'A collection runs already. Wait for it, or cancel it first.': '已有收集正在进行。请等待，或先取消。',
  'The app ended while this collection ran, so nothing was packed. Collect again when you need it.':
    '应用在收集过程中结束，因此没有打包任何内容。需要时请重新收集。',
  '{0}, its newest part': '{0}，其最新部分',
  'The disk is full, so the snapshot could not be stored. Free some space and collect again.':
    '磁盘已满，无法存储快照。请释放空间后重新收集。',
  'Other entries of this folder: {0}': '此文件夹的其他条目：{0}',
};
