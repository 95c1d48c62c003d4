import type { CoreWords } from '../../said-languages.ts';

export const outgoing: CoreWords = {
  'it takes too long': '耗时过长',
  'the scan failed': '扫描失败',
  'it cannot be read ({0})': '无法读取（{0}）',
  'cannot be looked through: {0}': '无法检查其内容：{0}',
  'it is damaged': '已损坏',
  'it is an archive inside an archive and too large to be opened there': '它是归档中的归档，且过大而无法在那里打开',
  'a RAR archive': 'RAR 归档',
  'an xz file': 'xz 文件',
  'a bzip2 file': 'bzip2 文件',
  'a cabinet file': 'cabinet 文件',
  'an encrypted file (age)': '加密文件（age）',
  'an encrypted message (PGP)': '加密消息（PGP）',
  'an lz4 file': 'lz4 文件',
  'a zip archive': 'zip 归档',
  'a gzip file': 'gzip 文件',
  'a zstd file': 'zstd 文件',
  'a tar archive': 'tar 归档',
  'it ends in the middle': '它在中途结束',
  'it holds more than {0} files': '它包含超过 {0} 个文件',
  'its directory is damaged': '其目录已损坏',
  'it holds more beside its content than is looked at': '除内容外，它还含有多于检查范围的部分',
  'the file': '该文件',
  'more than can be told': '多到无法说明',
  '{0} (its name)': '{0}（其名称）',
  '{0} cannot be opened here': '{0} 无法在此打开',
  'archives are in it more than {0} deep': '其中的归档嵌套超过 {0} 层',
  '{0} (names and comments)': '{0}（名称和注释）',
  'entry {0}': '条目 {0}',
  'it is encrypted': '已加密',
  'it is packed in a way that is not known here': '它以此处未知的方式打包',
  'it unpacks to far more than it is': '它解包后远大于自身',
  'known value': '已知值',
  'more than can be told: after {0} finds the rest was not looked at':
    '多到无法说明：在发现 {0} 处后，其余部分没有检查',
  'The stored copy of {0} is not what was queued. It was not sent. Attach the file again.':
    '{0} 的存储副本与排队时不同。没有发送。请重新附加文件。',
  'What is queued is not what was looked at, so it was not sent. Write it again.':
    '排队的内容与查看过的不同，因此没有发送。请重新撰写。',
  'Nothing was sent: {0} may not go. {1} Or leave the file out.':
    '没有发送任何内容：{0} 不能发送。{1} 或者去掉该文件。',
  '{0} cannot go without a decision: leave it out, or send it with a reason. Nothing was sent.':
    '{0} 需要先作决定：去掉它，或说明理由后发送。没有发送任何内容。',
  'It was encrypted by an older version, so nobody knows what is in it. Collect again.':
    '它由较旧的版本加密，因此不知道其中的内容。请重新收集。',
  'It holds {0}, and no approval for that is in force.': '其中含有{0}，而没有生效的批准。',
  'There is no such decision about this case.': '关于此案例没有这样的决定。',
  'This case is not here.': '此案例不在这里。',
  'There is no such file on this case.': '此案例没有这样的文件。',
  'The scan found nothing by this name. Look at the preview again.': '扫描没有发现此名称的内容。请重新查看预览。',
  'This is certainly a secret ({0}), so no reason sends it. Take it out, or leave the file out.':
    '这肯定是机密（{0}），因此任何理由都不能发送。请去除它，或去掉该文件。',
  'This stands for a secret, so it is never sent.': '这代表机密，因此从不发送。',
  'Somebody decided to leave it out.': '有人决定去掉它。',
  'It was not collected here, and anybody can write a manifest: nobody knows whether secrets were taken out. It goes only with a reason.':
    '它不是在这里收集的，而清单任何人都可以写：不知道机密是否已去除。只有说明理由才能发送。',
  'The bundle could not be encrypted: {0}': '无法加密诊断包：{0}',
  'Pictures may show anything, so each goes only after somebody looked at it and said so.':
    '图片可能显示任何内容，因此每张都要有人查看并确认后才会发送。',
  'It cannot be read as text, so nobody can take secrets out of it. It goes only with a reason.':
    '无法作为文本读取，因此无法去除机密。只有说明理由才能发送。',
  'Recordings hold data of the company. They go only under an approval that is in force.':
    '录制含有公司的数据。只有在批准生效时才会发送。',
  'Scenarios hold data of the company. They go only under an approval that is in force.':
    '方案含有公司的数据。只有在批准生效时才会发送。',
  'the preview is not one of this case': '该预览不属于此案例',
  'There is no file "{0}" among those that are handed over.': '交付的文件中没有“{0}”。',
  'It was chosen by its name.': '它是按名称选择的。',
  'This case was sent already. What waits is shown in the outbox.': '此案例已发送。等待的内容显示在发件箱中。',
  'case text › {0}': '案例文本 › {0}',
  'name of a file': '文件的名称',
  'file {0}': '文件 {0}',
  '{0}, line {1} ({2})': '{0}，第 {1} 行（{2}）',
  '{0}; and {1} more': '{0}；以及另外 {1} 处',
  'Take it out, leave the file out, or send it with a reason.': '请去除它、去掉该文件，或说明理由后发送。',
  'Take it out, or leave the file out. What is certainly a secret is not sent for any reason.':
    '请去除它，或去掉该文件。确定为机密的内容，任何理由都不会发送。',
  '1 place looks': '1 处看起来',
  '{0} places look': '{0} 处看起来',
  'Nothing was sent: {0} like a secret. {1}. {2}': '没有发送任何内容：{0}像机密。{1}。{2}',
  'what was decided about it': '对此的决定',
  'Nothing was sent: since the preview something changed: {0}. Look at it again, then send.':
    '没有发送任何内容：预览之后有更改：{0}。请重新查看，然后发送。',
  'It begins like a picture but cannot be read as one, so nobody can take out what it says about itself. It goes only with a reason.':
    '它的开头像图片，但无法作为图片读取，因此无法去除其自身信息。只有说明理由才能发送。',
  'Something was decided about this case after it was handed over, so it was not sent. Hand it over again.':
    '此案例转交之后又有新的决定，因此没有发送。请重新转交。',
  'A file or a text of this case was changed after it was handed over, so it was not sent. Hand it over again.':
    '此案例的文件或文字在转交之后被更改，因此没有发送。请重新转交。',
  '{0} was taken off this case after it was handed over. Hand it over again.':
    '{0} 在转交之后已从此案例中移除。请重新转交。',
  'This case was sent to support after it was handed over, so it does not go to a colleague.':
    '此案例在转交之后已发送给支持团队，因此不再转交给同事。',
  'This draft was discarded after it was handed over, so it was not sent. Take that back first, then hand it over again.':
    '此草稿在转交之后已丢弃，因此没有发送。请先恢复，再重新转交。',
  'It has {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. It stays here. Ask who sent it.':
    '它有 {0}，解压后会达到 {1}。本应用不会把内容压得这么小，因此它可能是为了占满磁盘而制作的。它留在这里。请询问发送者。',
  'It would unpack to {0}, and of a bundle that was not collected here {1} are looked through at most. It stays here. Ask for a smaller one.':
    '它解压后会达到 {0}，而对于不是在这里收集的数据包，最多查看 {1}。它留在这里。请索取一个较小的。',
  'Looking through it took longer than a minute, so nobody knows what is in it. It stays here. Ask for a smaller one.':
    '查看它用了一分钟以上，因此没有人知道里面有什么。它留在这里。请索取一个较小的。',
  'No reason sends {0}. {1} Nothing was done yet: do it again without that reason.':
    '任何理由都无法将 {0} 发送。{1} 目前尚未执行任何操作：请去掉该理由后再试一次。',
  '{0} No reason sends it.': '{0}任何理由都无法将其发送。',
  '{0} is no key contact any more, so this case was not sent. Hand it over to somebody who is.':
    '{0} 已不再是关键联系人，因此没有发送此案例。请转交给一位关键联系人。',
};
