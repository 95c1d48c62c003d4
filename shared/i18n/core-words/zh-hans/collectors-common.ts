import type { CoreWords } from '../../said-languages.ts';

export const collectorsCommon: CoreWords = {
  'The system does not let this account read it. An administrator may.': '系统不允许此帐户读取。管理员可以。',
  'The folder it looks into is not there.': '要查看的文件夹不存在。',
  'Reading failed ({0}).': '读取失败（{0}）。',
  'It ended on an unexpected error; the log of this app names it.': '因意外错误而结束；应用的日志中有说明。',
  'Not part of the {0} profile.': '不属于 {0} 方案。',
  'It gave no reason.': '没有给出原因。',
  'It did not end within {0} seconds.': '在 {0} 秒内没有结束。',
  'Log files were not collected in this run.': '本次没有收集日志文件。',
  'Settings files were not collected in this run.': '本次没有收集设置文件。',
  'Recordings hold what users did. They leave only under an approval of a key contact.':
    '录制中有用户的操作。只有在关键联系人批准后才会离开本机。',
  "The scenario data is the plant's whole plan. It leaves only under an approval of a key contact.":
    '方案数据是工厂的完整计划。只有在关键联系人批准后才会离开本机。',
  'Licence keys, certificates and stores of passwords never leave this machine.':
    '许可证密钥、证书和密码库从不离开本机。',
  'Program files are the same everywhere; their versions are in facts/version.json.':
    '程序文件到处相同；其版本在 facts/version.json 中。',
  'Archives and older bundles are not opened, so nobody knows what is in them.':
    '归档和较早的诊断包不会打开，因此不知道其中的内容。',
  'Memory dumps hold everything that was in memory, passwords too. They never leave this machine.':
    '内存转储包含内存中的一切，包括密码。它们从不离开本机。',
  'Databases and event-log files are binary, so secrets in them cannot be taken out.':
    '数据库和事件日志文件是二进制的，无法去除其中的机密。',
  'Workspaces of users are not needed for a case, so they were not read.': '案例不需要用户的工作区，因此没有读取。',
  'Not needed for a case, so it was not read.': '案例不需要它，因此没有读取。',
  'It leads to another place and was not followed.': '它指向别处，没有跟随。',
  'It is not a plain file and was not opened.': '它不是普通文件，没有打开。',
  'It was gone, or its name cannot be read, when it was looked at.': '查看时它已不存在，或其名称无法读取。',
  'The folder is empty.': '文件夹为空。',
  'There is more here than one run looks through.': '这里的内容多于一次运行的查看范围。',
  'It lies deeper than one run looks.': '它的位置深于一次运行的查看范围。',
  'The system does not let this account look into it.': '系统不允许此帐户查看其内容。',
};
