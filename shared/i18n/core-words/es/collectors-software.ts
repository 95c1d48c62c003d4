import type { CoreWords } from '../../said-languages.ts';

export const collectorsSoftware: CoreWords = {
  'Only Windows lists installed software this way.': 'Solo Windows enumera así el software instalado.',
  'asks Windows for installed software': 'pide a Windows el software instalado',
  'no installed software': 'ningún software instalado',
  'program or driver': 'programa o controlador',
  'programs and drivers': 'programas y controladores',
  '1 program or driver': '1 programa o controlador',
  '{0} programs and drivers': '{0} programas y controladores',
};
