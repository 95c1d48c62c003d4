import type { CoreWords } from '../../said-languages.ts';

export const recordings: CoreWords = {
  'Nothing is recorded here now. The recorder runs in the window of the app.':
    '这里现在没有记录。记录器在应用窗口中运行。',
  'The run holds no recorded file any more.': '该运行已没有录制文件。',
  'The run has no file {0} (any more). Choose the range again.': '该运行（已）没有文件 {0}。请重新选择范围。',
  'The range ends ({0}) before it begins ({1}). Swap the two.': '范围的结束（{0}）早于开始（{1}）。请对调。',
  'No root folder of the product is known on this machine. Name it: settings set root DIR, or --root DIR on the command line.':
    '不知道本机上产品的根文件夹。请指定：settings set root DIR，或在命令行使用 --root DIR。',
  'There is no instance "{0}" with folders here. {1}': '这里没有带文件夹的实例“{0}”。{1}',
  'The system does not let this account look into the recordings. An administrator may.':
    '系统不允许此帐户查看录制。管理员可以。',
  'The Recordings folder leads to another place and is not followed.': 'Recordings 文件夹指向别处，没有跟随。',
  'The Recordings folder could not be listed.': '无法列出 Recordings 文件夹。',
  'There is no such stretch in this run.': '此运行中没有这样的时间段。',
  'There is no case {0}.': '没有案例 {0}。',
  'whole run': '整个运行',
  'There is no such run (any more). Look at the list again.': '（已）没有这样的运行。请重新查看列表。',
  'Several instances have such a run: {0}. Name one with --instance.':
    '多个实例有这样的运行：{0}。请用 --instance 指定一个。',
  'There is no recorded run "{0}". "recordings" lists them.': '没有录制的运行“{0}”。"recordings" 会列出它们。',
  'No run was recorded.': '没有录制运行。',
  'No recording holds that time. "recordings --around ISO" says which is the nearest.':
    '没有录制包含该时间。"recordings --around ISO" 会指出最近的。',
};
