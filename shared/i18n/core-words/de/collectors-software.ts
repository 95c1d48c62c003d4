import type { CoreWords } from '../../said-languages.ts';

export const collectorsSoftware: CoreWords = {
  'Only Windows lists installed software this way.': 'Nur Windows führt installierte Software so auf.',
  'asks Windows for installed software': 'fragt Windows nach installierter Software',
  'no installed software': 'keine installierte Software',
  'program or driver': 'Programm oder Treiber',
  'programs and drivers': 'Programme und Treiber',
  '1 program or driver': '1 Programm oder Treiber',
  '{0} programs and drivers': '{0} Programme und Treiber',
};
