import type { CoreWords } from '../../said-languages.ts';

export const collectorsInstances: CoreWords = {
  'looks for instances': 'sucht Instanzen',
  'No root folder of the product is known on this machine.':
    'Auf dieser Maschine ist kein Stammordner des Produkts bekannt.',
  'The root folder holds no instance.': 'Der Stammordner enthält keine Instanz.',
  'more problem': 'weiteres Problem',
  'no instance found': 'keine Instanz gefunden',
  '1 more problem': '1 weiteres Problem',
  '{0} more problems': '{0} weitere Probleme',
};
