import type { CoreWords } from '../../said-languages.ts';

export const collectorsEventLog: CoreWords = {
  'Only Windows keeps event logs of this kind.': 'Nur Windows führt Ereignisprotokolle dieser Art.',
  'asks Windows for its event logs': 'fragt Windows nach den Ereignisprotokollen',
  'no event log': 'kein Ereignisprotokoll',
  '1 event': '1 Ereignis',
  '{0} events': '{0} Ereignisse',
};
