import type { ChineseWords } from '../words.ts';

export const appearance: ChineseWords['appearance'] = {
  strong: { system: '颜色跟随系统。', light: '颜色为浅色。', dark: '颜色为深色。' },
  notified: '支持答复时会通知您。',
  notNotified: '窗口之外不显示任何内容。',
  languageTitle: '语言',
  language: { system: '跟随系统', en: 'English', 'zh-Hans': '简体中文', de: 'Deutsch', es: 'Español' },
  colours: '颜色',
  theme: { system: '跟随系统', light: '浅色', dark: '深色' },
  notifications: '通知',
  show: '显示通知',
  warnings: '期限将到时也提醒，而不仅在超时后',
  which: '仅在支持已答复、期限临近、有内容无法发送或长时间工作完成时。',
};
