import type { CoreWords } from '../../said-languages.ts';

export const handover: CoreWords = {
  'No key contact is named, so there is nobody to hand a case over to. Name one under People.':
    '没有指定关键联系人，因此无人可转交案例。请在“人员”中指定一位。',
  'Say to whom: {0}.': '请说明转交给谁：{0}。',
  'This case was sent already, so it is not handed over any more.': '此案例已发送，不能再转交。',
  'This draft was discarded. Take that back first, then hand it over.': '此草稿已丢弃。请先恢复，再转交。',
  '"{0}" is no key contact. Key contacts: {1}.': '“{0}”不是关键联系人。关键联系人：{1}。',
  '{0} could not be written ({1}). Nothing was handed over.': '无法写入 {0}（{1}）。没有转交任何内容。',
  'Nobody handed this case over to you, so it cannot be given back.': '没有人转交过此案例，因此无法退回。',
  'This case came as a file, so it goes back as one. Say where to write it.':
    '此案例以文件形式转来，因此以文件形式退回。请说明写到哪里。',
  'This case was given back already.': '此案例已退回。',
  '{0} cannot be reached ({1}).': '无法到达 {0}（{1}）。',
  'This is no case that was handed over, or it is damaged. {0}': '这不是转交的案例，或已损坏。{0}',
  'This is no case that was handed over, or it is damaged: {0}. Ask for it again.':
    '这不是转交的案例，或已损坏：{0}。请再次索取。',
  'a file has another size': '某个文件的大小不同',
  'it does not hold exactly what it lists': '其内容与列表不完全一致',
  'it has no list of what it holds': '没有内容列表',
  'its case cannot be read': '其案例无法读取',
  'its case was changed on the way': '其案例在途中被更改',
  '{0} was passed over: it is of another folder': '已跳过 {0}：它属于另一个文件夹',
  '{0} was passed over: {1}': '已跳过 {0}：{1}',
  'As {0} prepared it': '按 {0} 准备的内容',
  'Only a key contact takes a case over. Hand this one to one of them.':
    '只有关键联系人可以接手案例。请转交给其中一位。',
  'Somebody else': '其他人',
  'This case goes back to {0}, who prepared it on another installation.': '此案例退回给 {0}，由其在另一安装中准备。',
  'What lies there is another case than its folder says.': '那里的案例与其文件夹所述不同。',
  'You handed this case over yourself. It is among your drafts.': '此案例由本人转交，在草稿中。',
  '{0} took this case over already. Ask them if it should be yours.': '{0} 已接手此案例。如应由本人处理，请与其联系。',
  'Its files unpack to {0}, and a hand-over holds {1} at most. Nothing of it was unpacked. Ask for it without its largest files, and get those another way.':
    '其文件解压后为 {0}，而一次转交最多包含 {1}。没有解压任何内容。请索取不含最大文件的转交，并以其他方式获取这些文件。',
  'It is {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. Nothing of it was unpacked. Ask who sent it.':
    '它的大小为 {0}，解压后将为 {1}。本应用不会把任何内容压缩得这么小，因此它可能是为了占满磁盘而制作的。没有解压任何内容。请询问发送者。',
  'The files of this case are {0}, and a hand-over holds {1} at most. Take the largest off the case and hand them over another way. Nothing was handed over.':
    '此案例的文件共 {0}，而一次转交最多包含 {1}。请从案例中移除最大的文件，并以其他方式转交。没有转交任何内容。',
  '{0} does not answer. Look whether its folder can be reached, and try again.':
    '{0} 没有响应。请检查其文件夹是否可以访问，然后重试。',
  '{0} was changed on the way, so nothing was taken over. Ask for it again.':
    '{0} 在途中被更改，因此没有接手。请再次索取。',
  'There is not enough room to take this case over: its files need {0}, and the disk with the data folder has {1} left. Free some space and take it over again. Nothing was taken over.':
    '空间不足，无法接手此案例：其文件需要 {0}，而数据文件夹所在磁盘还剩 {1}。请腾出空间后重新接手。没有接手任何内容。',
  'It is of another case.': '它属于另一个案例。',
  'Nobody gave this case back.': '没有人退回此案例。',
  'Nobody took this case over, so nobody can give it back.': '没有人接手此案例，因此无人可以退回。',
  'It names other people than this case was handed over by and to.': '其中所列人员与此案例的转交双方不同。',
  'This case was handed over anew this very moment. Look again, then take it over. Nothing was taken over.':
    '此案例刚刚又被重新转交。请再查看一次，然后再接手。没有接手任何内容。',
  'No such case waits to be taken over. "case handovers" shows those that do.':
    '没有这样的案例等待接手。"case handovers" 会列出等待的案例。',
  'The portal did not keep that this case was taken over. Ask its administrator.':
    '门户没有保存此案例已被接手的记录。请询问其管理员。',
  'More cases wait in the hand-over queue of "{0}" than are shown. Take or close some of them.':
    '“{0}”的转交队列中等待的案例多于所显示的。请接手或关闭其中一些。',
  'What lies there is another case than its ticket says.': '那里的案例与其工单所述不同。',
  'The case could not be unpacked here ({0}).': '无法在此解包该案例（{0}）。',
  'The prepared case has {0}; the portal "{1}" takes files up to {2}. Hand it over as a file, or take a large file off it.':
    '准备好的案例为 {0}；门户“{1}”接受的文件最大为 {2}。请以文件形式转交，或从中移除大文件。',
  'The prepared case could not be packed ({0}). Nothing was handed over.':
    '无法打包准备好的案例（{0}）。没有转交任何内容。',
  '{0} Nothing was taken over.': '{0}没有接手任何内容。',
  '{0} took this case over already, so nothing more was handed over. Ask them to give it back, or hand it over again as a case of its own.':
    '{0} 已接手此案例，因此没有再转交任何内容。请对方退回，或将其作为单独的案例重新转交。',
};
