import type { CoreWords } from '../../said-languages.ts';

export const collectorsVersion: CoreWords = {
  'looks at Software and the clients': 'mira en Software y en los clientes',
  'No installed version was found: there is no Software folder.':
    'No se encontró ninguna versión instalada: no hay carpeta Software.',
  'There is no Software folder, so installed versions could not be listed.':
    'No hay carpeta Software, así que no se pudieron enumerar las versiones instaladas.',
  'The folder of client versions named in the settings could not be read.':
    'No se pudo leer la carpeta de versiones de cliente indicada en los ajustes.',
  'Instance Manager {0}': 'Instance Manager {0}',
  'no version found': 'no se encontró ninguna versión',
};
