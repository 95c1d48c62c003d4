import type { SpanishWords } from '../words.ts';

export const appearance: SpanishWords['appearance'] = {
  strong: {
    system: 'Los colores siguen al sistema.',
    light: 'Los colores son claros.',
    dark: 'Los colores son oscuros.',
  },
  notified: 'Se le avisa cuando soporte responde.',
  notNotified: 'Fuera de esta ventana no se muestra nada.',
  languageTitle: 'Idioma',
  language: { system: 'Como el sistema', en: 'English', 'zh-Hans': '简体中文', de: 'Deutsch', es: 'Español' },
  colours: 'Colores',
  theme: { system: 'Como el sistema', light: 'Claros', dark: 'Oscuros' },
  notifications: 'Notificaciones',
  show: 'Mostrar notificaciones',
  warnings: 'También antes de que venza un plazo, no solo cuando se incumple',
  which: 'Solo cuando soporte respondió, un plazo se acerca, algo no se puede enviar o terminó un trabajo largo.',
};
