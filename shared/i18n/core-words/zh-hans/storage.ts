import type { CoreWords } from '../../said-languages.ts';

export const storage: CoreWords = {
  'This is no archive of this app, or it is damaged. Nothing was changed.':
    '这不是此应用的归档，或已损坏。没有更改任何内容。',
  'The database in the archive is damaged ({0}).': '归档中的数据库已损坏（{0}）。',
  'Something changed since the list was made. Look at it again; nothing was removed.':
    '列表生成后有更改。请重新查看；没有移除任何内容。',
  'It is needed again.': '又需要它了。',
  'The system does not let it go ({0}).': '系统不允许移除（{0}）。',
  'The system does not let it go (unknown).': '系统不允许移除（未知）。',
  'The archive cannot lie in the data folder itself. Name a file elsewhere, such as a stick.':
    '归档不能放在数据文件夹中。请指定别处的文件，例如 U 盘。',
  'The passphrase needs {0} characters or more.': '密码短语至少需要 {0} 个字符。',
  '{0} is a folder. Name a file in it.': '{0} 是文件夹。请指定其中的文件。',
  '{0} is there already and is not replaced. Name another file.': '{0} 已存在，没有替换。请指定另一个文件。',
  'The archive needs up to {0} bytes and the disk has {1} left. Choose another.':
    '归档最多需要 {0} 字节，磁盘剩余 {1}。请选择另一个。',
  'Cancelled. No archive was left behind, and this copy goes on sending.': '已取消。没有留下归档，此副本继续发送。',
  'The disk is full, so the archive could not be written. Nothing was changed.':
    '磁盘已满，无法写入归档。没有更改任何内容。',
  'This account may not write {0}. Name another file.': '此帐户无权写入 {0}。请指定另一个文件。',
  'The archive could not be made ({0}). Try again; nothing was changed.':
    '无法生成归档（{0}）。请重试；没有更改任何内容。',
  'There is nothing in {0}, so there is nothing to erase.': '{0} 中没有内容，因此没有可清除的。',
  'The data needs {0} bytes and the disk has {1} left. Nothing was changed.':
    '数据需要 {0} 字节，磁盘剩余 {1}。没有更改任何内容。',
  'The archive was made by a newer version of the app (schema {0}, this one knows {1}). Install that version here first; nothing was changed.':
    '归档由更新版本的应用生成（架构 {0}，此版本为 {1}）。请先在这里安装该版本；没有更改任何内容。',
  'There is data here already, and it is not mixed with other data. Erase it first (storage erase), or name an empty data folder with --data.':
    '这里已有数据，不会与其他数据混合。请先清除（storage erase），或用 --data 指定空的数据文件夹。',
  'Cancelled. Nothing was changed.': '已取消。没有更改任何内容。',
  'The archive is damaged ({0}) Nothing was changed.': '归档已损坏（{0}）没有更改任何内容。',
  'The disk is full. Free some space and try again; nothing was changed.':
    '磁盘已满。请释放空间后重试；没有更改任何内容。',
  'The database in the archive is damaged ({0}). Nothing was changed.':
    '归档中的数据库已损坏（{0}）。没有更改任何内容。',
  'The archive cannot be read with your rights.': '以当前权限无法读取归档。',
  'The key in this archive is damaged.': '此归档中的密钥已损坏。',
  'This passphrase does not open the key in the archive. Nothing was changed.':
    '此密码短语无法打开归档中的密钥。没有更改任何内容。',
  'An archive is being made right now. Wait until it is done, or cancel it.': '正在生成归档。请等待完成，或取消。',
  'Nothing was erased: type {0} to confirm it.': '没有清除任何内容：请输入 {0} 确认。',
  'The archive is damaged: "{0}" is not what was packed. Nothing was changed.':
    '归档已损坏：“{0}”与打包时不同。没有更改任何内容。',
};
