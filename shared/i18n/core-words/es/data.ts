import type { CoreWords } from '../../said-languages.ts';

export const data: CoreWords = {
  'The data was written by a newer version of the app (schema {0}, this one knows {1}). Install that version again; nothing was changed.':
    'Los datos los escribió una versión más nueva de la aplicación (esquema {0}; esta conoce {1}). Vuelva a instalar esa versión; no se cambió nada.',
  'The data names a schema step that never existed ({0}).':
    'Los datos nombran un paso de esquema que nunca existió ({0}).',
  'Your data could not be brought to this version ({0}). It is as it was before; a copy lies in the backups folder.':
    'Sus datos no se pudieron llevar a esta versión ({0}). Están como antes; hay una copia en la carpeta de copias de seguridad.',
  'The data file {0} is damaged ({1}). Nothing was changed: restore the newest backup, or move the file aside and start empty.':
    'El archivo de datos {0} está dañado ({1}). No se cambió nada: restaure la copia más reciente o aparte el archivo y empiece de cero.',
  'The disk that holds {0} is full. Free some space and try again; nothing was lost.':
    'El disco que contiene {0} está lleno. Libere espacio e inténtelo de nuevo; no se perdió nada.',
  'The folder {0} cannot be written ({1}). Give this account rights to it or choose another with --data.':
    'No se puede escribir en la carpeta {0} ({1}). Dé permiso a esta cuenta o elija otra con --data.',
  '{0} is not a folder. Choose another with --data.': '{0} no es una carpeta. Elija otra con --data.',
  'The data in {0} could not be opened ({1}).': 'No se pudieron abrir los datos de {0} ({1}).',
  'another process': 'otro proceso',
  '{0} (process {1}, since {2})': '{0} (proceso {1}, desde {2})',
  'The data in {0} is in use by {1}. Reading works; to change something, use that one or close it first.':
    'Los datos de {0} los está usando {1}. Se puede leer; para cambiar algo, use ese programa o ciérrelo primero.',
  'the Support Companion window': 'la ventana de Support Companion',
  'a companion command': 'un comando companion',
  'After the update the data would not be whole ({0}).': 'Tras la actualización los datos no estarían completos ({0}).',
  '{0} rows without their case': '{0} filas sin su caso',
};
