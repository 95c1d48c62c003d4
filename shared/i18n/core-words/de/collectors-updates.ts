import type { CoreWords } from '../../said-languages.ts';

export const collectorsUpdates: CoreWords = {
  'Only Windows lists updates this way.': 'Nur Windows führt Updates so auf.',
  'asks Windows for installed updates': 'fragt Windows nach installierten Updates',
  'no updates': 'keine Updates',
  '{0}, the last on {1}': '{0}, das letzte am {1}',
};
