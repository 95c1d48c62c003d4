import type { CoreWords } from '../../said-languages.ts';

export const cases: CoreWords = {
  'Cancelled; nothing was attached.': '已取消；没有附加任何内容。',
  'This choice is no longer known. Choose the file again.': '此选择已失效。请重新选择文件。',
  '{0} is larger than {1} bytes.': '{0} 大于 {1} 字节。',
  'There is no file {0}.': '没有文件 {0}。',
  'This choice is no longer known. Choose the folder again.': '此选择已失效。请重新选择文件夹。',
  '{0} is not a folder.': '{0} 不是文件夹。',
  '{0} is not a file.': '{0} 不是文件。',
  "{0} cannot be read with this account's rights.": '此帐户无权读取 {0}。',
  'The disk is full. Free some space and try again; nothing was lost.':
    '磁盘已满。请释放空间后重试；没有丢失任何内容。',
  '{0} cannot be read ({1}).': '无法读取 {0}（{1}）。',
  'This file is gone for good. Add it again.': '此文件已彻底删除。请重新添加。',
  'This case was sent meanwhile, so the file was not put back.': '此案例已在此期间发送，因此文件未放回。',
  'This file belongs to a case that was sent, so it stays in its record.':
    '此文件属于已发送的案例，因此保留在其记录中。',
  'A case that was sent cannot be discarded.': '已发送的案例不能丢弃。',
  'This draft is not here any more.': '此草稿已不在这里。',
  'This case was sent meanwhile, so the draft cannot change any more.': '此案例在此期间已发送，草稿不能再更改。',
  'This draft was changed in another place meanwhile. Both versions are kept: choose one.':
    '此草稿在此期间在别处被更改。两个版本都已保留：请选择一个。',
  'This case is not closed. Write to support in it instead of starting another one.':
    '此案例没有关闭。请在其中给支持团队写信，而不要新建案例。',
  'Taken from case {0}': '取自案例 {0}',
  ', closed on {0}': '，关闭于 {0}',
  'This case is closed and is not opened again. Report a new problem that names its number.':
    '此案例已关闭，不会重新打开。请报告新问题并注明其编号。',
  'This case was not sent yet. Send it first, then write to support.': '此案例尚未发送。请先发送，再给支持团队写信。',
  'This draft was discarded. Take that back first, then note what happened.':
    '此草稿已丢弃。请先恢复，再记录发生的情况。',
  'This lies in the future. Note it when it has happened, or correct the time.':
    '这是将来的时间。请在发生后再记录，或更正时间。',
  'This lies before the case was started. Correct the time.': '这早于案例开始的时间。请更正时间。',
  'The call ended before it began. Correct one of the times.': '通话的结束早于开始。请更正其中一个时间。',
  'The end of the call lies in the future. Note it when the call is over.':
    '通话的结束时间在将来。请在通话结束后记录。',
  'The case was closed before that. What comes later is a new case: follow this one up.':
    '案例在此之前已关闭。之后的内容属于新案例：请对此案例进行跟进。',
  'This case was not sent yet. Choose the severity in the draft.': '此案例尚未发送。请在草稿中选择严重级别。',
  'Support does not know this case yet. Send it first, or note the call in which support took it.':
    '支持团队还不知道此案例。请先发送，或记录支持团队受理它的通话。',
  'Support did not know this case at that time. Correct the time.': '当时支持团队还不知道此案例。请更正时间。',
  'Service was noted as restored already.': '服务已被记录为恢复。',
  'Service was not noted as restored before that time, so it cannot have broken again.':
    '在此之前没有记录服务恢复，因此不可能再次中断。',
  'The case had severity {0} at that time already.': '当时案例的严重级别已经是 {0}。',
  'The pause ends before it begins. Correct one of the times.': '暂停的结束早于开始。请更正其中一个时间。',
  'The case stood still for this reason at that time already.': '当时案例已因此原因暂停。',
  'Nothing stood still for this reason at that time, so it cannot go on.': '当时没有因此原因暂停，因此无法继续。',
  'This centre handled the case at that time already.': '当时已由该中心处理此案例。',
  'The Support Manager was asked for already, and the plan is still to come.': '已请求支持经理，计划尚未到来。',
  'Nobody had asked for the Support Manager by then. Note that first, then the plan.':
    '当时还没有人请求支持经理。请先记录该请求，再记录计划。',
  'The policy in use names none.': '正在使用的政策没有列出任何中心。',
  'Known: {0}.': '已知的有：{0}。',
  'There is no support centre "{0}". {1}': '没有支持中心“{0}”。{1}',
  'This draft was discarded. Take that back first, then correct its notes.': '此草稿已丢弃。请先恢复，再更正其记录。',
  'This note is not in the history of the case.': '此记录不在案例的历史中。',
  'Only what was noted by hand can be taken back. This came from support or from the app.':
    '只能撤回手动记录的内容。这一条来自支持团队或应用。',
  'This note was taken back already.': '此记录已撤回。',
  'The draft kept changing while it was checked. Send it again when you are done writing.':
    '草稿在检查时一直在变化。请写完后再发送。',
  'This draft was discarded. Take that back first, then send it.': '此草稿已丢弃。请先恢复，再发送。',
  'There is no portal "{0}". Add it in the settings first.': '没有门户“{0}”。请先在设置中添加。',
  '{0} of {1} answered. Still open: {2}.': '已答 {0}/{1}。未填写：{2}。',
  'The stored copy of {0} is damaged. Remove it from the case and attach it again.':
    '{0} 的存储副本已损坏。请从案例中移除并重新附加。',
  'This case is not here. It may have been removed on another screen.': '此案例不在这里。可能已在另一个界面中移除。',
  'There is not enough room: the files need {0}, and the disk with the data folder has {1} left. Free some space and add them again. Nothing was attached.':
    '空间不足：文件需要 {0}，数据文件夹所在磁盘剩余 {1}。请释放空间后重新添加。没有附加任何内容。',
  'There is no outcome "{0}". {1}': '没有结果“{0}”。{1}',
};
