import type { CoreWords } from '../../said-languages.ts';

export const storage: CoreWords = {
  'This is no archive of this app, or it is damaged. Nothing was changed.':
    'Esto no es un archivo de esta aplicación o está dañado. No se cambió nada.',
  'The database in the archive is damaged ({0}).': 'La base de datos del archivo está dañada ({0}).',
  'Something changed since the list was made. Look at it again; nothing was removed.':
    'Algo cambió desde que se hizo la lista. Mírela de nuevo; no se quitó nada.',
  'It is needed again.': 'Vuelve a hacer falta.',
  'The system does not let it go ({0}).': 'El sistema no lo suelta ({0}).',
  'The system does not let it go (unknown).': 'El sistema no lo suelta (desconocido).',
  'The archive cannot lie in the data folder itself. Name a file elsewhere, such as a stick.':
    'El archivo no puede estar en la propia carpeta de datos. Indique un archivo en otro sitio, como una memoria USB.',
  'The passphrase needs {0} characters or more.': 'La frase de contraseña necesita {0} caracteres o más.',
  '{0} is a folder. Name a file in it.': '{0} es una carpeta. Indique un archivo en ella.',
  '{0} is there already and is not replaced. Name another file.':
    '{0} ya existe y no se reemplaza. Indique otro archivo.',
  'The archive needs up to {0} bytes and the disk has {1} left. Choose another.':
    'El archivo necesita hasta {0} bytes y al disco le quedan {1}. Elija otro.',
  'Cancelled. No archive was left behind, and this copy goes on sending.':
    'Cancelado. No quedó ningún archivo y esta copia sigue enviando.',
  'The disk is full, so the archive could not be written. Nothing was changed.':
    'El disco está lleno y no se pudo escribir el archivo. No se cambió nada.',
  'This account may not write {0}. Name another file.': 'Esta cuenta no puede escribir {0}. Indique otro archivo.',
  'The archive could not be made ({0}). Try again; nothing was changed.':
    'No se pudo hacer el archivo ({0}). Inténtelo de nuevo; no se cambió nada.',
  'There is nothing in {0}, so there is nothing to erase.': 'No hay nada en {0}, así que no hay nada que borrar.',
  'The data needs {0} bytes and the disk has {1} left. Nothing was changed.':
    'Los datos necesitan {0} bytes y al disco le quedan {1}. No se cambió nada.',
  'The archive was made by a newer version of the app (schema {0}, this one knows {1}). Install that version here first; nothing was changed.':
    'El archivo lo hizo una versión más nueva de la aplicación (esquema {0}; esta conoce {1}). Instale aquí esa versión primero; no se cambió nada.',
  'There is data here already, and it is not mixed with other data. Erase it first (storage erase), or name an empty data folder with --data.':
    'Aquí ya hay datos y no se mezclan con otros. Bórrelos primero (storage erase) o indique una carpeta de datos vacía con --data.',
  'Cancelled. Nothing was changed.': 'Cancelado. No se cambió nada.',
  'The archive is damaged ({0}) Nothing was changed.': 'El archivo está dañado ({0}) No se cambió nada.',
  'The disk is full. Free some space and try again; nothing was changed.':
    'El disco está lleno. Libere espacio e inténtelo de nuevo; no se cambió nada.',
  'The database in the archive is damaged ({0}). Nothing was changed.':
    'La base de datos del archivo está dañada ({0}). No se cambió nada.',
  'The archive cannot be read with your rights.': 'El archivo no se puede leer con sus permisos.',
  'The key in this archive is damaged.': 'La clave de este archivo está dañada.',
  'This passphrase does not open the key in the archive. Nothing was changed.':
    'Esta frase de contraseña no abre la clave del archivo. No se cambió nada.',
  'An archive is being made right now. Wait until it is done, or cancel it.':
    'Ahora mismo se está haciendo un archivo. Espere a que termine o cancélelo.',
  'Nothing was erased: type {0} to confirm it.': 'No se borró nada: escriba {0} para confirmarlo.',
  'The archive is damaged: "{0}" is not what was packed. Nothing was changed.':
    'El archivo está dañado: «{0}» no es lo que se empaquetó. No se cambió nada.',
};
