import type { CoreWords } from '../../said-languages.ts';

export const checksRecordings: CoreWords = {
  'The last snapshot of every run is whole': '每次运行的最后快照完整',
  'Every instance has recordings': '每个实例都有录制',
  'Instances whose services run are recorded': '服务在运行的实例有录制',
  'No run with a snapshot was found.': '没有找到带快照的运行。',
  'The last snapshot of {0} is empty': '{0} 的最后快照为空',
  'The last snapshot is empty': '最后快照为空',
  'The services ended while it was written, so this run can only be replayed up to the snapshot before it.':
    '写入时服务结束，因此此次运行只能回放到前一个快照。',
  'Send the whole run with a case about this moment, and check why the services ended.':
    '请随关于此刻的案例发送整个运行，并查明服务为何结束。',
  'last snapshot of {0}: 0 bytes': '{0} 的最后快照：0 字节',
  'None is empty.': '没有空的快照。',
  '{0} has no recordings': '{0} 没有录制',
  'Instances have no recordings': '有实例没有录制',
  'Support replays recordings to see what happened. Without them they can only read logs.':
    '支持团队通过回放录制了解发生的情况。没有录制就只能看日志。',
  'When this instance is in use, see whether somebody cleared its Recordings folder.':
    '如果此实例在使用，请查看是否有人清空了其 Recordings 文件夹。',
  'no run of {0}': '{0} 没有运行',
  'Every instance has a run.': '每个实例都有运行。',
  'No instance is known to run and to have recordings.': '没有已知在运行且有录制的实例。',
  'Each was written to in the last days.': '最近几天各自都有写入。',
  'Nothing was recorded for {0} in {1} days': '{0} 已有 {1} 天没有录制',
  'Its services run, so somebody uses it or it writes its recordings somewhere else.':
    '其服务在运行，因此有人在使用，或录制写到了别处。',
  'See whether people work in this instance, and where its Recordings folder is.':
    '请查看是否有人使用此实例，以及其 Recordings 文件夹在哪里。',
  'last written {0} days ago': '最后写入在 {0} 天前',
};
