import type { GermanWords } from '../words.ts';

export const appearance: GermanWords['appearance'] = {
  strong: { system: 'Die Farben folgen dem System.', light: 'Die Farben sind hell.', dark: 'Die Farben sind dunkel.' },
  notified: 'Sie werden benachrichtigt, wenn der Support antwortet.',
  notNotified: 'Außerhalb dieses Fensters wird nichts gezeigt.',
  languageTitle: 'Sprache',
  language: { system: 'Wie das System', en: 'English', 'zh-Hans': '简体中文', de: 'Deutsch', es: 'Español' },
  colours: 'Farben',
  theme: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  notifications: 'Benachrichtigungen',
  show: 'Benachrichtigungen zeigen',
  warnings: 'Auch bevor eine Zeit abläuft, nicht erst, wenn sie versäumt ist',
  which:
    'Nur wenn der Support geantwortet hat, eine Frist naht, etwas nicht gesendet werden kann oder lange Arbeit getan ist.',
};
