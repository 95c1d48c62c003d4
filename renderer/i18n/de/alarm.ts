import type { GermanWords } from '../words.ts';

export const alarm: GermanWords['alarm'] = {
  case: 'Fall {{number}}:',
  warning: '{{clock}} ist {{time}} {{day}} fällig.',
  missed: '{{clock}} war {{time}} {{day}} fällig und ist versäumt.',
  noDue: '{{clock}} braucht einen Blick.',
  answerNow:
    'Der Support antwortet sofort, hat es bis {{at}} aber nicht getan. Rufen Sie an oder verlangen Sie den Support-Manager.',
  more_one: '{{count, number}} weiterer',
  more_other: '{{count, number}} weitere',
  dismiss: 'Alarm von Fall {{number}} weglegen',
  dismissShort: 'Weglegen',
  behind:
    'Die Uhr dieses Computers geht gegenüber der des Portals {{by}} nach. Fälligkeiten können um so viel abweichen.',
  ahead:
    'Die Uhr dieses Computers geht gegenüber der des Portals {{by}} vor. Fälligkeiten können um so viel abweichen.',
  skewTodo: 'Stellen Sie die Uhrzeit in den Einstellungen des Systems, oder sagen Sie es Ihrem Administrator.',
};
