import type { CoreWords } from '../../said-languages.ts';

export const data: CoreWords = {
  'The data was written by a newer version of the app (schema {0}, this one knows {1}). Install that version again; nothing was changed.':
    '数据由更新版本的应用写入（架构 {0}，此版本为 {1}）。请重新安装该版本；没有更改任何内容。',
  'The data names a schema step that never existed ({0}).': '数据中列出了从未存在的架构步骤（{0}）。',
  'Your data could not be brought to this version ({0}). It is as it was before; a copy lies in the backups folder.':
    '无法将数据升级到此版本（{0}）。数据保持原样；备份文件夹中有一份副本。',
  'The data file {0} is damaged ({1}). Nothing was changed: restore the newest backup, or move the file aside and start empty.':
    '数据文件 {0} 已损坏（{1}）。没有更改任何内容：请还原最新备份，或将文件移到一旁并从空白开始。',
  'The disk that holds {0} is full. Free some space and try again; nothing was lost.':
    '存放 {0} 的磁盘已满。请释放空间后重试；没有丢失任何内容。',
  'The folder {0} cannot be written ({1}). Give this account rights to it or choose another with --data.':
    '无法写入文件夹 {0}（{1}）。请授予此帐户权限，或用 --data 选择另一个文件夹。',
  '{0} is not a folder. Choose another with --data.': '{0} 不是文件夹。请用 --data 选择另一个。',
  'The data in {0} could not be opened ({1}).': '无法打开 {0} 中的数据（{1}）。',
  'another process': '另一个进程',
  '{0} (process {1}, since {2})': '{0}（进程 {1}，自 {2}）',
  'The data in {0} is in use by {1}. Reading works; to change something, use that one or close it first.':
    '{0} 中的数据正被 {1} 使用。可以读取；要更改内容，请使用它或先将其关闭。',
  'the Support Companion window': 'Support Companion 窗口',
  'a companion command': 'companion 命令',
  'After the update the data would not be whole ({0}).': '更新后数据将不完整（{0}）。',
  '{0} rows without their case': '{0} 行没有对应的案例',
};
