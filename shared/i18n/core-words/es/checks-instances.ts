import type { CoreWords } from '../../said-languages.ts';

export const checksInstances: CoreWords = {
  'Instances at the root folder': 'Instancias en la carpeta raíz',
  'The folders and settings can be read': 'Se pueden leer las carpetas y los ajustes',
  '{0} found.': '{0} encontradas.',
  'root folder': 'carpeta raíz',
  'No root folder of the product is known.': 'No se conoce ninguna carpeta raíz del producto.',
  'The product is installed here and has no instance': 'El producto está instalado aquí y no tiene ninguna instancia',
  'There are program files below Software, and no folder that holds System and Data.':
    'Hay archivos de programa bajo Software y ninguna carpeta que contenga System y Data.',
  'When instances are kept elsewhere, set the root folder in Settings. A new server has none yet.':
    'Si las instancias están en otro sitio, indique la carpeta raíz en los ajustes. Un servidor nuevo aún no tiene ninguna.',
  'The root folder was not looked at.': 'No se miró la carpeta raíz.',
  'All of it could be read.': 'Se pudo leer todo.',
  'No root folder is known.': 'No se conoce ninguna carpeta raíz.',
  'It did not end.': 'No terminó.',
  'A part of the folders or settings could not be read': 'Parte de las carpetas o ajustes no se pudo leer',
  'Collect again with an account that may read them, so that nothing is overlooked.':
    'Recopile de nuevo con una cuenta que pueda leerlas, para que no se pase nada por alto.',
  '1 version': '1 versión',
  '{0} versions': '{0} versiones',
};
