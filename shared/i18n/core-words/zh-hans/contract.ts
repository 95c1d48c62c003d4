import type { CoreWords } from '../../said-languages.ts';

export const contract: CoreWords = {
  "is not an address such as https://help.example.com":
    "不是如 https://help.example.com 的地址",
  "The part of the app that keeps your data stopped. It is being started again.":
    "保存数据的部分已停止。正在重新启动。",
  "The parts of the app do not fit each other ({0} and {1}). Install it again.":
    "应用的各部分不匹配（{0} 和 {1}）。请重新安装。",
  "No answer to {0} within {1} ms.":
    "{1} 毫秒内没有对 {0} 的应答。",
  "The answer to {0} had an unexpected shape.":
    "对 {0} 的应答结构不符。",
  "has to be said":
    "必须填写",
  "is too long":
    "过长",
  "This version does not know \"{0}\".":
    "此版本不认识“{0}”。",
  "Something went wrong inside the app. Support can look it up under {0}.":
    "应用内部出错。支持团队可按 {0} 查找。",
  "The input of {0} is not valid{1}: {2}.":
    "{0} 的输入无效{1}：{2}。",
  "has to name what is to be freed":
    "须指明要释放什么",
  "name at least one kind of data":
    "请至少指明一种数据",
  "say who asks":
    "请说明由谁提出",
  "say what it is needed for":
    "请说明用途",
  "has to be text":
    "须为文本",
  "has signs that do not belong in a line":
    "含有不属于一行的字符",
  "has to be a moment with its offset":
    "须为带时差的时刻",
  "is of a kind this version does not know":
    "类型是此版本不认识的",
  "has to name the instance":
    "须指明实例",
  "is not a public key of age":
    "不是 age 公钥",
  "has to be {0} or {1}":
    "须为 {0} 或 {1}",
  "has to be an object with \"id\"":
    "须为含 \"id\" 的对象",
  "is longer than {0} characters":
    "长于 {0} 个字符",
  "has to be a list of texts":
    "须为文本列表",
  "has to be an object with a text per item":
    "须为每项含一段文本的对象",
  "has to be a list of objects with \"id\"":
    "须为含 \"id\" 的对象列表",
  "holds more than 1000":
    "超过 1000 项",
  "has to be one or many":
    "须为 one 或 many",
  "has to be true or false":
    "须为 true 或 false",
  "holds more than 10000":
    "超过 10000 项",
  "(name kept back)":
    "（名称不显示）",
  "has to be a whole number from {0} on":
    "须为从 {0} 起的整数",
  "is empty":
    "为空",
  "needs date, time and offset, for example 2026-11-23T16:40:00+01:00":
    "需要日期、时间和时差，例如 2026-11-23T16:40:00+01:00",
  "is not a time zone this machine knows. Write one such as Europe/Berlin":
    "不是本机认识的时区。请写如 Europe/Berlin",
  "takes letters, digits, dot, dash and underscore":
    "接受字母、数字、点、连字符和下划线",
  "has to be 1, 2, 3 or 4":
    "须为 1、2、3 或 4",
};
