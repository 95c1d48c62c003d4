import type { CoreWords } from '../../said-languages.ts';

export const collectorsLogs: CoreWords = {
  'It was written outside the time that was asked for.': '它在所要求的时间之外写入。',
  'Newer logs fill what one run takes.': '较新的日志已占满一次运行的容量。',
  'The packed log is larger than one run unpacks.': '打包的日志大于一次运行可解包的大小。',
  'looks for log files': '正在查找日志文件',
  'No log file was found.': '没有找到日志文件。',
  'No log was written in the time that was asked for.': '在所要求的时间内没有写入日志。',
  'no log of that time': '该时间没有日志',
  'no logs': '没有日志',
  '{0} error, {1} warning in them': '{0} 个错误，{1} 个警告',
  '{0} error, {1} warnings in them': '{0} 个错误，{1} 个警告',
  '{0} errors, {1} warning in them': '{0} 个错误，{1} 个警告',
  '{0} errors, {1} warnings in them': '{0} 个错误，{1} 个警告',
  '1 file': '1 个文件',
  '{0} files': '{0} 个文件',
  '1 log': '1 个日志',
  '{0} logs': '{0} 个日志',
};
