import type { GermanWords } from '../words.ts';

export const quiet: GermanWords['quiet'] = {
  title: 'Ruhezeiten',
  enabled: 'Zu festen Zeiten Ruhe halten',
  text: 'Schweregrad 1 klingelt trotzdem. Was zurückgehalten wurde, wird gezeigt, wenn die Ruhe endet.',
  until: 'Ruhe bis {{at}}.',
  end: 'Wieder klingeln',
  from: 'Von',
  to: 'Bis, am nächsten Morgen, wenn früher',
  days: 'Beginnen am',
  wholeDays: 'Den ganzen Tag Ruhe am',
  day: { mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa', sun: 'So' },
};
