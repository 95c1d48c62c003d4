import type { CoreWords } from '../../said-languages.ts';

export const collectorsSettings: CoreWords = {
  'It is too large for a settings file, so it was not read.':
    'Es demasiado grande para un archivo de ajustes, así que no se leyó.',
  'There are more settings files here than one run takes.':
    'Aquí hay más archivos de ajustes de los que toma una ejecución.',
  'looks for settings files': 'busca archivos de ajustes',
  'No settings file was found.': 'No se encontró ningún archivo de ajustes.',
  'settings file': 'archivo de ajustes',
  'no settings files': 'ningún archivo de ajustes',
  '1 settings file': '1 archivo de ajustes',
  '{0} settings files': '{0} archivos de ajustes',
};
