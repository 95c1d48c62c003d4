import type { CoreWords } from '../../said-languages.ts';

export const collectorsUpdates: CoreWords = {
  'Only Windows lists updates this way.': 'Solo Windows enumera así las actualizaciones.',
  'asks Windows for installed updates': 'pide a Windows las actualizaciones instaladas',
  'no updates': 'ninguna actualización',
  '{0}, the last on {1}': '{0}, la última el {1}',
};
