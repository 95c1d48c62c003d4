import type { CoreWords } from '../../said-languages.ts';

export const evidence: CoreWords = {
  'It changed after it was looked at, so it is not taken.': 'Cambió después de mirarlo, así que no se toma.',
  'The system does not let this account read it.': 'El sistema no deja a esta cuenta leerlo.',
  'It could not be read.': 'No se pudo leer.',
  'Save the evidence as': 'Guardar las pruebas como',
  'There is no snapshot {0}.': 'No hay ninguna instantánea {0}.',
  'There is no bundle of this snapshot.': 'Esta instantánea no tiene paquete.',
  'Only the window of the app can show a file in the file manager.':
    'Solo la ventana de la aplicación puede mostrar un archivo en el administrador de archivos.',
  'The bundle is not where it was put any more. Collect again.':
    'El paquete ya no está donde se puso. Recopile de nuevo.',
  'The bundle was changed after it was packed, so it is not used. Collect again.':
    'El paquete se modificó después de empaquetarlo, así que no se usa. Recopile de nuevo.',
  'Only the window of the app can ask where a file goes. `collect --out` says it at once.':
    'Solo la ventana de la aplicación puede preguntar adónde va un archivo. `collect --out` lo indica directamente.',
  'Collecting was cancelled. Nothing was packed.': 'La recopilación se canceló. No se empaquetó nada.',
  '1 file was': '1 archivo',
  '{0} files were': '{0} archivos',
  '{0} left out because {1} could not be read, or not be shown to hold no secret. The manifest names {2}.':
    '{0} sin incluir: no se pudo leer o no se pudo mostrar que no contiene secretos. El manifiesto da los nombres.',
  'The second scan found something in it that looks like a secret.':
    'El segundo análisis encontró algo que parece un secreto.',
  'Without all that can be left out the bundle is still {0} bytes, and {1} are allowed. Allow more.':
    'Sin todo lo que se puede omitir, el paquete aún tiene {0} bytes y se permiten {1}. Permita más.',
  'The second scan still found something that looks like a secret{0}, so no bundle was made.':
    'El segundo análisis aún encontró algo que parece un secreto{0}, así que no se hizo ningún paquete.',
  'The check was cancelled.': 'La comprobación se canceló.',
  'It was not looked at.': 'No se miró.',
  'The window of time ends ({0}) before it begins ({1}). Swap the two.':
    'El intervalo termina ({0}) antes de empezar ({1}). Intercámbielos.',
  'no root folder of the product is known': 'no se conoce la carpeta raíz del producto',
  'the root folder could not be opened': 'no se pudo abrir la carpeta raíz',
  'The instance "{0}" cannot be looked for: {1}. Name the root folder.':
    'No se puede buscar la instancia «{0}»: {1}. Indique la carpeta raíz.',
  'There is none at this root.': 'No hay ninguna en esta raíz.',
  'Known are: {0}.': 'Conocidas: {0}.',
  'There is no instance "{0}". {1}': 'No hay ninguna instancia «{0}». {1}',
  '{0} has no folders that this machine reaches. Ask the administrator of its server for a bundle: instances request "{1}" --out FILE writes the file to send.':
    '{0} no tiene carpetas a las que llegue esta máquina. Pida un paquete al administrador de su servidor: instances request "{1}" --out FILE escribe el archivo para enviar.',
  'Collecting ended on an unexpected error. The log of this app names it.':
    'La recopilación acabó con un error inesperado. El registro de esta aplicación lo indica.',
  'A collection runs already. Wait for it, or cancel it first.':
    'Ya hay una recopilación en marcha. Espere a que acabe o cancélela primero.',
  'The app ended while this collection ran, so nothing was packed. Collect again when you need it.':
    'La aplicación terminó durante esta recopilación, así que no se empaquetó nada. Recopile de nuevo cuando lo necesite.',
  '{0}, its newest part': '{0}, su parte más reciente',
  'The disk is full, so the snapshot could not be stored. Free some space and collect again.':
    'El disco está lleno y no se pudo guardar la instantánea. Libere espacio y recopile de nuevo.',
  'Other entries of this folder: {0}': 'Otras entradas de esta carpeta: {0}',
};
