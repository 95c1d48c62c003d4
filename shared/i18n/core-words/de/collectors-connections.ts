import type { CoreWords } from '../../said-languages.ts';

export const collectorsConnections: CoreWords = {
  'Tried from this machine: its own data connections, the ports of its instances and the support portal. Nothing was read.':
    'Von dieser Maschine probiert: ihre eigenen Datenverbindungen, die Ports ihrer Instanzen und das Supportportal. Nichts wurde gelesen.',
  'nothing to try': 'nichts zu probieren',
  '{0} tried, {1} reached': '{0} probiert, {1} erreicht',
  'tries {0}': 'probiert {0}',
  'tried of {0}': 'probiert von {0}',
};
