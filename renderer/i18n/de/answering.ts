import type { GermanWords } from '../words.ts';

export const answering: GermanWords['answering'] = {
  always: 'Der Support antwortet jederzeit',
  never: 'Der Support nennt keine Zeiten',
  open: 'Der Support antwortet jetzt, bis {{mine}}',
  closing: 'Der Support schließt in {{left}}, um {{mine}}',
  closed: 'Der Support antwortet wieder {{mine}}, in {{left}}',
  holiday: 'Geschlossen wegen {{holiday}}. Der Support antwortet wieder {{mine}}, in {{left}}',
  next: 'Geschlossen {{day}}, {{holiday}}',
  from: 'im Zentrum {{centre}}',
  closedFor: 'Support geschlossen, {{holiday}}',
};
