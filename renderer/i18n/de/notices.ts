import type { GermanWords } from '../words.ts';

export const notices: GermanWords['notices'] = {
  none: 'Noch keine Mitteilungen.',
  noneRest: 'Sie kommen als Dateien vom Support und werden geprüft, bevor sie gezeigt werden.',
  kept_one: 'Eine Mitteilung ist aufbewahrt.',
  kept_other: '{{n}} Mitteilungen sind aufbewahrt.',
  unread_zero: 'Alle sind gelesen.',
  unread_one: 'Eine ist ungelesen.',
  unread_other: '{{n}} sind ungelesen.',
  import: 'Mitteilung importieren',
  chooseTitle: 'Mitteilungsdatei wählen',
  imported: 'Mitteilung geprüft und aufbewahrt',
  notTaken: 'Nicht übernommen.',
  issued: 'Herausgegeben {{at}}, unterzeichnet von {{key}}',
  expired: 'abgelaufen',
  isRead: 'gelesen',
  isUnread: 'ungelesen',
};
