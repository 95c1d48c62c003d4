export const appearance = {
  strong: {
    system: 'Colours follow the system.',
    light: 'Colours are light.',
    dark: 'Colours are dark.',
  },
  notified: 'You are told when support answers.',
  notNotified: 'Nothing is shown outside this window.',
  languageTitle: 'Language',
  language: {
    system: 'As the system',
    en: 'English',
    'zh-Hans': '简体中文',
    de: 'Deutsch',
    es: 'Español',
  },
  colours: 'Colours',
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  notifications: 'Notifications',
  show: 'Show notifications',
  warnings: 'Also before a time is over, not only when it is missed',
  which: 'Only when support answered, a clock is near, something cannot be sent, or long work is done.',
};
