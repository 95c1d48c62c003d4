import type { DesktopWords } from './types.ts';

/** The desktop's words in Simplified Chinese. */
export const zhHans: DesktopWords = {
  tag: 'zh-Hans',
  appName: 'Support Companion',
  stopped: {
    title: '窗口停止显示内容',
    text: '案例和草稿是安全的：它们保存在窗口之外。请重新打开窗口；如果再次停止，请重新启动应用。',
    reopen: '重新打开',
  },
  outsideLink: {
    title: (host) => `在浏览器中打开 ${host} 的页面？`,
    text: '该页面在 Support Companion 之外。只有在点击了链接并认识此地址时才打开。',
    refuse: '不打开',
    open: '打开',
  },
  outsideCall: {
    title: (number) => `拨打 ${number}？`,
    text: '号码会交给本机上用于拨打电话的程序。',
    refuse: '不拨打',
    open: '拨打',
  },
  tray: {
    open: '打开 Support Companion',
    report: '报告问题（附屏幕截图）',
    takeStep: '截取此步骤',
    stopSteps: (taken) => `停止记录步骤（已有 ${taken} 个）`,
    collect: '立即收集',
    quit: '退出',
    stillHere: {
      title: 'Support Companion 继续运行',
      body: '它会发送等待的内容，并在支持团队答复时通知。可通过通知区域的图标打开或退出。',
    },
  },
  capture: {
    wayland: '此桌面（Wayland）不允许程序截取屏幕。请用其自带工具截取后粘贴到这里，或选择文件。',
    noRight: '系统不允许此应用录制屏幕。请在隐私设置中允许，或粘贴图片，或选择文件。',
    nothing: '系统没有给出屏幕图片。请用其自带工具截取后粘贴到这里，或选择文件。',
    nobody: '只有在此窗口中点击或按键之后才会截取图片。请再选择一次。',
    nobodyStarts: '只有在此窗口中点击或按键之后才会录制步骤。请再开始一次录制。',
  },
  steps: {
    recording: (taken) => `正在记录步骤：${taken} 张图片`,
    keys: (keys) => `按 ${keys} 截取下一张。不记录其他任何内容。`,
    take: '截取图片',
    stop: '停止',
  },
  pdf: {
    title: '另存为 PDF',
    why: {
      full: '磁盘已满。请选择其他位置。',
      refused: '不允许在那里写入。请选择其他文件夹。',
      busy: '另一个程序打开了此文件。请在那里关闭，或选择其他名称。',
      other: '请选择其他位置后重试。',
    },
  },
  edit: { cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选' },
};
