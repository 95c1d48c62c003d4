import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecordings: CoreWords = {
  "Recordings hold what users did, with their names. They leave only under an approval of a key contact; their checksums are in facts/recordings.json.":
    "录制中有用户的操作及其姓名。只有在关键联系人批准后才会离开本机；其校验和在 facts/recordings.json 中。",
  "It is not part of the run that was read.":
    "它不属于所读取的运行。",
  "No run was read here.":
    "这里没有读取运行。",
  "It lies outside the chosen range of its run.":
    "它在所选运行范围之外。",
  "The recording of another instance was chosen.":
    "选择的是另一个实例的录制。",
  "The settings of this app keep the live scenario here.":
    "按应用的设置，当前方案保留在这里。",
  "It was written to while it was read, so it is not taken.":
    "读取时正在写入，因此没有包含。",
  "It became shorter while it was read, so it is not taken.":
    "读取时变短，因此没有包含。",
  "Another program held it, so it could not be read.":
    "被另一个程序占用，因此无法读取。",
  "It was gone when it was to be read.":
    "要读取时已不存在。",
  "The system does not let this account read it, or it could not be read to its end.":
    "系统不允许此帐户读取，或没有读取完毕。",
  "It is a link or a device and was left alone.":
    "它是链接或设备，没有处理。",
  "{0}: {1} under an approval":
    "{0}：{1}，经批准",
  "recorded file":
    "录制文件",
  "There is no run.":
    "没有运行。",
  "The chosen run of {0} is not there (any more).":
    "{0} 的所选运行（已）不存在。",
  "The chosen range of {0} is not in its run (any more).":
    "{0} 的所选范围（已）不在其运行中。",
  "holds {0}":
    "包含 {0}",
  "holds the time that was asked for":
    "包含所要求的时间",
  "No recording of {0}.":
    "没有录制{0}。",
  "{0} The nearest begins {1}.":
    "{0}最近的录制始于 {1}。",
  "{0} The nearest ends {1}.":
    "{0}最近的录制止于 {1}。",
  "{0} UTC":
    "{0} UTC",
  "looks for the newest run":
    "正在查找最新的运行",
  "Recordings of {0} lead to another place and were not followed.":
    "{0} 的 Recordings 指向别处，没有跟随。",
  "The system refused the Recordings of {0}.":
    "系统拒绝了 {0} 的 Recordings。",
  "Recordings of {0} hold {1} in no run's folder.":
    "{0} 的 Recordings 中有 {1} 不在任何运行文件夹里。",
  "Recordings of {0} were refused by the system.":
    "系统拒绝了 {0} 的 Recordings。",
  "Recordings of {0} could not be read.":
    "无法读取 {0} 的 Recordings。",
  "changed while being read":
    "读取时被更改",
  "became shorter while being read":
    "读取时变短",
  "held by another program":
    "被另一个程序占用",
  "vanished while being read":
    "读取时消失",
  "could not be read":
    "无法读取",
  "left alone, being links or devices":
    "未处理，是链接或设备",
  "no recordings":
    "没有录制",
  "No instance has recordings.":
    "没有实例有录制。",
};
