import type { CoreWords } from '../../said-languages.ts';

export const collectorsEventLog: CoreWords = {
  'Only Windows keeps event logs of this kind.': 'Solo Windows lleva registros de eventos de este tipo.',
  'asks Windows for its event logs': 'pide a Windows sus registros de eventos',
  'no event log': 'ningún registro de eventos',
  '1 event': '1 evento',
  '{0} events': '{0} eventos',
};
