import type { CoreWords } from '../../said-languages.ts';

export const checksEventLog: CoreWords = {
  'This machine did not restart unexpectedly': '本机没有意外重新启动',
  'This machine restarted unexpectedly {0}': '本机意外重新启动{0}',
  'Power was lost, or Windows broke down. What was not saved is lost, and recordings may be cut off.':
    '断电，或 Windows 崩溃。没有保存的内容已丢失，录制可能中断。',
  'Find out why: power, hardware, or a crash that Windows recorded.': '请查明原因：电源、硬件，或 Windows 记录的崩溃。',
  "The product's services did not fail": '产品的服务没有失败',
  'A service of the product failed {0}': '产品的某个服务失败{0}',
  'Windows saw it end or not start. It may have been started again since.':
    'Windows 记录到它结束或没有启动。此后可能又已启动。',
  'Compare the time with its log, and send both with a case.': '请将时间与其日志比较，并随案例发送两者。',
  'No .NET program crashed': '没有 .NET 程序崩溃',
  'A .NET program crashed {0}': '有 .NET 程序崩溃{0}',
  'The product is such a program. The entry says which one it was.': '产品就是这类程序。条目中写明是哪一个。',
  'Read the entries in the bundle. When it was the product, send them with a case.':
    '请阅读诊断包中的条目。如果是产品，请随案例发送。',
  'The disks reported no errors': '磁盘没有报告错误',
  'A disk reported errors {0}': '磁盘报告错误{0}',
  'A disk that fails takes data with it.': '磁盘损坏会连同数据一起丢失。',
  "Look at the disk's health and at its backup now.": '请立即查看磁盘的健康状况及其备份。',
  'Windows did not run out of memory': 'Windows 没有出现内存不足',
  'Windows ran out of memory {0}': 'Windows 内存不足{0}',
  'Programs were slow or ended at that time.': '当时程序变慢或结束。',
  'The entry names the programs that used most. Add memory, or restart what leaks.':
    '条目中列有占用最多的程序。请增加内存，或重新启动泄漏内存的程序。',
  'Windows saw no errors of encryption': 'Windows 没有出现加密错误',
  'Encryption failed {0}': '加密失败{0}',
  'A connection could not agree on encryption. Some such entries are usual where something scans ports.':
    '有连接无法协商加密。在有端口扫描的地方，出现一些此类条目是正常的。',
  'Compare the times with failures of the product.': '请将时间与产品的故障比较。',
  'The event logs were not read.': '没有读取事件日志。',
  'Only Windows keeps such logs.': '只有 Windows 有此类日志。',
  'None in the time that was looked at.': '所查看的时间段内没有。',
  'Windows event log': 'Windows 事件日志',
  '{0} times': '{0} 次',
  '{0}, last at {1}': '{0}，最后一次在 {1}',
};
