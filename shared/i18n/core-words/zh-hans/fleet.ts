import type { CoreWords } from '../../said-languages.ts';

export const fleet: CoreWords = {
  "There is no machine \"{0}\" on the share.":
    "共享中没有机器“{0}”。",
  "\"{0}\" means {1} machines. Name the beginning of an id: {2}.":
    "“{0}”对应 {1} 台机器。请指定编号的开头：{2}。",
  "It ended as {0}.":
    "它结束时为 {0}。",
  "The second scan found something in it that looks like a secret and was not known when it was packed, so it stays here. Collect again.":
    "第二次扫描在其中发现打包时未知的疑似机密内容，因此它留在这里。请重新收集。",
  "More secrets are known by now than when it was encrypted, and nobody can look for them in it. Collect again.":
    "如今已知的机密多于加密时，且无法在其中查找。请重新收集。",
  "Nobody can say what is in it, so it stays here. Collect again.":
    "无法确定其中的内容，因此它留在这里。请重新收集。",
  "It holds {0}, and no approval for that is in force. Collect again.":
    "其中含有{0}，而没有生效的批准。请重新收集。",
  "no answer for {0} ms":
    "{0} 毫秒没有应答",
  "Cancelled after {0} files were removed.":
    "在移除 {0} 个文件后取消。",
  "There is no folder {0}.":
    "没有文件夹 {0}。",
  "It goes only with its bundle.":
    "它只能与其诊断包一起发送。",
  "The summary was not made: {0}":
    "没有生成摘要：{0}",
  "it was not looked at.":
    "没有查看。",
  "The second scan found something in the summary that looks like a secret, so it stays here.":
    "第二次扫描在摘要中发现疑似机密的内容，因此它留在这里。",
  "The summary was not made: redaction left nothing that can be read.":
    "没有生成摘要：去除机密后没有可读内容。",
  "{0} other values elsewhere":
    "别处有 {0} 个其他值",
  "{0} is missing on {1}.":
    "{0} 在 {1} 上缺失。",
  "the other one":
    "另一台",
  "the other {0}":
    "另外 {0} 台",
  "nothing known":
    "一无所知",
  "Reading the share was cancelled.":
    "读取共享已取消。",
  "It is not a folder, so it was not opened.":
    "它不是文件夹，因此没有打开。",
  "{0} more machines than are read at once.":
    "机器比一次读取的多 {0} 台。",
  "It says it is of another machine.":
    "它声称属于另一台机器。",
  "It does not have the shape of a summary.":
    "它不具有摘要的结构。",
  "It is larger than a summary can be.":
    "它大于摘要可能的大小。",
  "It is not a plain file here.":
    "它在这里不是普通文件。",
  "It is not JSON that can be read.":
    "它不是可读取的 JSON。",
  "The share is full.":
    "共享已满。",
  "The share has no room left for this account.":
    "共享中没有供此帐户使用的空间。",
  "This account may not write to the share.":
    "此帐户无权写入共享。",
  "The share can only be read.":
    "共享只能读取。",
  "The share is not there any more.":
    "共享已不在。",
  "What was named is not a folder.":
    "指定的不是文件夹。",
  "A file of this name is there already and is never replaced.":
    "已有同名文件，且不会被替换。",
  "The connection to the share was lost.":
    "与共享的连接已断开。",
  "The server of the share does not answer.":
    "共享的服务器没有应答。",
  "The share answered with an input or output error.":
    "共享应答了输入或输出错误。",
  "The path to the share is too long.":
    "共享的路径过长。",
  "The share gave no answer for {0} s.":
    "共享在 {0} 秒内没有应答。",
  "The share could not be used ({0}).":
    "无法使用共享（{0}）。",
  "On the share, {0} is not a folder.":
    "共享中的 {0} 不是文件夹。",
  "The share is not there.":
    "共享不在。",
  "The bundle on this machine is not what it was when it was packed. Collect again.":
    "本机上的诊断包与打包时不同。请重新收集。",
};
