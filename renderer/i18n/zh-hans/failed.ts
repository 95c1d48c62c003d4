import type { ChineseWords } from '../words.ts';

export const failed: ChineseWords['failed'] = {
  name: '无法启动',
  ways: '解决途径',
  kept: '原有数据保存为 {{kept}}。',
  'newer-database': { strong: '您的数据比此版本的应用新。', rest: '未作任何更改。请安装较新版本后继续。' },
  'migration-failed': { strong: '未能将数据升级到此版本。', rest: '数据保持原样；事先已做备份。' },
  corrupt: { strong: '保存数据的文件已损坏。', rest: '可用备份替换；损坏的文件会保留。' },
  busy: { strong: '另一个进程占用着数据。', rest: '请关闭它，然后重试。' },
  'disk-full': { strong: '磁盘已满，无法以写入方式打开数据。', rest: '请腾出空间，然后重试。' },
  other: { strong: '无法打开数据。', rest: '未作任何更改。' },
  way: {
    retry: { title: '再次打开数据', text: '适用于数据曾被占用，或您已腾出空间。', button: '重试' },
    'restore-backup': {
      title: '恢复到上次备份',
      text: '现有文件会移开并保留。备份之后写入的内容只在该文件中。',
      button: '恢复',
    },
    'move-aside': {
      title: '以空数据开始',
      text: '现有文件会移开并保留。门户上的案例会在下次同步时取回。',
      button: '移开',
    },
    'reveal-data': { title: '查看数据所在文件夹', text: '供支持使用，或将文件复制到安全的地方。', button: '显示' },
    quit: { title: '关闭应用', text: '不会丢失任何内容。', button: '关闭' },
  },
};
