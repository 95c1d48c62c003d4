import type { CoreWords } from '../../said-languages.ts';

export const collectorsInstances: CoreWords = {
  'looks for instances': 'busca instancias',
  'No root folder of the product is known on this machine.':
    'No se conoce ninguna carpeta raíz del producto en esta máquina.',
  'The root folder holds no instance.': 'La carpeta raíz no contiene ninguna instancia.',
  'more problem': 'problema más',
  'no instance found': 'no se encontró ninguna instancia',
  '1 more problem': '1 problema más',
  '{0} more problems': '{0} problemas más',
};
