import type { CoreWords } from '../../said-languages.ts';

export const checksDisk: CoreWords = {
  'free space': '可用空间',
  'Whether the disk of the root folder is full': '根文件夹所在磁盘是否已满',
  'Free space for the instances': '供实例使用的可用空间',
  "Free space on the disk of this account's folder": '此帐户文件夹所在磁盘的可用空间',
  'Free space on the other disks': '其他磁盘的可用空间',
  'The system did not say how much space is free.': '系统没有说明有多少可用空间。',
  '{0} GB are free.': '有 {0} GB 可用。',
  'The disk of the root folder is full: {0} GB left': '根文件夹所在磁盘已满：剩余 {0} GB',
  'The product cannot write its recordings and its scenario any more. Its services stop, or start and end again.':
    '产品无法再写入录制和方案。其服务会停止，或反复启动和结束。',
  'Free space on this disk now, for example by moving old recordings away. Then start the services again.':
    '请立即释放此磁盘的空间，例如移走旧录制。然后重新启动服务。',
  'write to the disk of the root folder': '写入根文件夹所在磁盘',
  '{0} GB free': '{0} GB 可用',
  'No instance is on this machine, so nothing is required of it.': '本机上没有实例，因此没有要求。',
  'The disk is full, which is said on its own.': '磁盘已满，已另行说明。',
  '{0} GB free, {1}': '{0} GB 可用，{1}',
  '{0} GB are free, {1} GB are needed.': '有 {0} GB 可用，需要 {1} GB。',
  '{0} GB left, the instance needs {1} GB': '剩余 {0} GB，该实例需要 {1} GB',
  '{0} GB left, {1} instances need {2} GB': '剩余 {0} GB，{1} 个实例需要 {2} GB',
  'When the disk of the root folder is full, recordings stop and planning may stop too.':
    '根文件夹所在磁盘满时，录制会停止，计划工作也可能停止。',
  'Free space on this disk, for example by moving old recordings away, or make it larger.':
    '请释放此磁盘的空间，例如移走旧录制，或扩大磁盘。',
  "{0} GB left on the disk of this account's folder": '此帐户文件夹所在磁盘剩余 {0} GB',
  'Windows, the client and this app keep temporary files there. They fail in odd ways when there is no room.':
    'Windows、客户端和本应用在那里保存临时文件。没有空间时会以各种奇怪方式失败。',
  'Empty temporary files and the recycle bin of this account.': '请清空此帐户的临时文件和回收站。',
  'The system did not list its disks.': '系统没有列出其磁盘。',
  '{0} with room left.': '{0}有剩余空间。',
  '{0} GB left on {1}': '{1} 剩余 {0} GB',
  'Programs that write there fail, the database server among them if it is on this machine.':
    '在那里写入的程序会失败，包括数据库服务器（如果在本机上）。',
  'See what fills this disk and free space, or make it larger.': '请查看是什么占满此磁盘并释放空间，或扩大磁盘。',
  '{0}: {1} of {2} GB free': '{0}：{2} GB 中 {1} GB 可用',
  '1 instance': '1 个实例',
  '{0} instances': '{0} 个实例',
  '1 disk': '1 个磁盘',
  '{0} disks': '{0} 个磁盘',
};
