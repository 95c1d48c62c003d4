import type { GermanWords } from '../words.ts';

export const checkList: GermanWords['checkList'] = {
  title: 'Prüfungen',
  counts_one: 'Eine Prüfung: {{fine}} in Ordnung, {{found}} mit etwas zum Ansehen, {{unknown}} nicht möglich',
  counts_other: '{{count}} Prüfungen: {{fine}} in Ordnung, {{found}} mit etwas zum Ansehen, {{unknown}} nicht möglich',
  show: 'Alle Prüfungen zeigen',
  hide: 'Prüfungen ausblenden',
  state: { fine: 'In Ordnung', finding: 'Ansehen', unknown: 'Nicht möglich' },
};
