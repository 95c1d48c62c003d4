import type { CoreWords } from '../../said-languages.ts';

export const collectorsMachine: CoreWords = {
  "{0} gave no answer in time":
    "{0}没有及时应答",
  "{0} could not be asked":
    "无法询问{0}",
  "{0} of {1} missing: {2}.":
    "{1} 项中缺少 {0} 项：{2}。",
  "{0} gave no answer in time: {1}.":
    "{0} 没有及时应答：{1}。",
  "the operating system":
    "操作系统",
  "the processor":
    "处理器",
  "the memory":
    "内存",
  "the model":
    "型号",
  "the memory modules":
    "内存模块",
  "the physical disks":
    "物理磁盘",
  "the displays":
    "显示器",
  "volume {0}":
    "卷 {0}",
  "the load":
    "负载",
  "the ports":
    "端口",
  "the state of the system":
    "系统的状态",
  "not synchronized":
    "未同步",
  "the disks":
    "磁盘",
  "{0} core":
    "{0} 个核心",
  "{0} core at {1} GHz":
    "{0} 个核心，{1} GHz",
  "{0} cores at {1} GHz":
    "{0} 个核心，{1} GHz",
  "the processes":
    "进程",
  "the services of the system":
    "系统的服务",
  "the packages":
    "软件包",
  "the file systems":
    "文件系统",
  "the connections":
    "连接",
  "the troubles of the kernel":
    "内核的故障",
  "the limits":
    "限制",
  "the hardware":
    "硬件",
  "free space at the root folder":
    "根文件夹的可用空间",
  "free space at the home folder":
    "主文件夹的可用空间",
  "SQL Server":
    "SQL Server",
  "Microsoft SQL Server":
    "Microsoft SQL Server",
  "the way out":
    "对外路径",
  "pending restarts":
    "等待中的重新启动",
  "the time source":
    "时间源",
};
