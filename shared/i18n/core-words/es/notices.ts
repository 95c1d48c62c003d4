import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': 'no es una versión como 12.3.1',
  'there is no release in it': 'no hay ninguna versión en él',
  'The release catalogue is not JSON text. Nothing was imported.':
    'El catálogo de versiones no es texto JSON. No se importó nada.',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    'El catálogo de versiones tiene un problema en {0}: {1}. No se importó nada.',
  'not valid': 'no válido',
  'version {0} is there twice': 'la versión {0} aparece dos veces',
};
