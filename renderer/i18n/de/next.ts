import type { GermanWords } from '../words.ts';

export const next: GermanWords['next'] = {
  none: 'Es läuft keine Frist.',
  case: 'Fall {{number}}',
  due: 'Als Nächstes fällig: {{name}}, {{clock}} in {{left}}.',
  at: 'Als Nächstes fällig: {{name}}, {{clock}} bis {{at}}.',
  late: 'Überfällig: {{name}}, {{clock}} seit {{by}}.',
  atOnce: 'Als Nächstes fällig: {{name}}, {{clock}} sofort, bisher {{time}}.',
  mayClose: 'Der Support darf {{name}} schließen, wenn Sie nicht antworten.',
};
