import type { CoreWords } from '../../said-languages.ts';

export const instances: CoreWords = {
  'Say the name of the instance.': 'Indique el nombre de la instancia.',
  'There is an instance {0} already. Remove it first, or name another one.':
    'Ya hay una instancia {0}. Quítela primero o indique otra.',
  'There is none there.': 'Allí no hay ninguna.',
  'There are: {0}.': 'Hay: {0}.',
  'There is no instance "{0}" at {1}. {2}': 'No hay ninguna instancia «{0}» en {1}. {2}',
  'No instance "{0}" was added here.': 'Aquí no se añadió ninguna instancia «{0}».',
  'Import mapping': 'asignación de importación',
  'There is no instance {0} at {1} now.': 'Ahora no hay ninguna instancia {0} en {1}.',
  '{0} could not be read to its end. Its share may have gone meanwhile.':
    '{0} no se pudo leer hasta el final. Quizá su recurso compartido ya no está.',
  '{0} was refused by the system.': 'El sistema denegó {0}.',
  '{0} is not a settings file that can be read.': '{0} no es un archivo de ajustes legible.',
  'the only version below Software': 'la única versión bajo Software',
  'A Recordings folder was refused by the system.': 'El sistema denegó una carpeta Recordings.',
  'There is an instance {0} at the present root and at {1}. The one at the present root is listed.':
    'Hay una instancia {0} en la raíz actual y en {1}. Se muestra la de la raíz actual.',
  'A path of a device is no root folder. Name the folder that holds the instances.':
    'Una ruta de dispositivo no es una carpeta raíz. Indique la carpeta que contiene las instancias.',
  'A share has to be mounted here first. Then name the folder where it is mounted.':
    'Primero hay que montar aquí el recurso compartido. Luego indique la carpeta donde está montado.',
  'Name the root folder by its whole path.': 'Indique la carpeta raíz con su ruta completa.',
  'One folder of the root could not be looked into: the system refused it.':
    'No se pudo mirar en una carpeta de la raíz: el sistema lo denegó.',
  'One entry of the root folder leads elsewhere and was not followed.':
    'Una entrada de la carpeta raíz lleva a otro sitio y no se siguió.',
  '{0} entries of the root folder lead elsewhere and were not followed.':
    '{0} entradas de la carpeta raíz llevan a otro sitio y no se siguieron.',
  'was refused by the system': 'lo denegó el sistema',
  'is not a settings file that can be read': 'no es un archivo de ajustes legible',
  '{0} names its elements otherwise than assumed.': '{0} nombra sus elementos de otra forma de la supuesta.',
  '{0} did not answer within {1} seconds. Check whether its server or share can be reached.':
    '{0} no respondió en {1} segundos. Compruebe si se llega a su servidor o recurso compartido.',
  'the registry': 'el registro de Windows',
  'This is no request file: it is not JSON. Ask for the file again.':
    'Esto no es un archivo de solicitud: no es JSON. Pida el archivo de nuevo.',
  'This request file cannot be followed: {0}. Ask for it again, or collect by hand.':
    'No se puede seguir este archivo de solicitud: {0}. Pídalo de nuevo o recopile a mano.',
  'it is incomplete': 'está incompleto',
  'No instance "{0}" is known. Add it first: companion instances add "{1}".':
    'No se conoce la instancia «{0}». Añádala primero: companion instances add "{1}".',
  '{0} is there already. Name another file.': '{0} ya existe. Indique otro archivo.',
  '{0} cannot be written ({1}). Name another file.': 'No se puede escribir {0} ({1}). Indique otro archivo.',
  'This is no request file: it is too large for one.': 'Esto no es un archivo de solicitud: es demasiado grande.',
  'usual place': 'lugar habitual',
  '{0} does not say where it begins, so it would be another folder each time. Name the root as a whole path.':
    '{0} no dice dónde empieza, así que cada vez sería otra carpeta. Indique la raíz con su ruta completa.',
  'There is no folder {0}. Check the spelling, or whether its drive or share is connected.':
    'No existe la carpeta {0}. Compruebe cómo está escrita o si su unidad o recurso compartido está conectado.',
  '{0} is a file. The root is the folder that holds the instances.':
    '{0} es un archivo. La raíz es la carpeta que contiene las instancias.',
  '{0} does not lead to a folder. The root is the folder that holds the instances.':
    '{0} no lleva a una carpeta. La raíz es la carpeta que contiene las instancias.',
  'The system does not let this account look into {0}. Run as an account that may, or ask an administrator.':
    'El sistema no deja a esta cuenta mirar en {0}. Ejecute con una cuenta que pueda o pregunte a un administrador.',
  '{0} could not be opened ({1}). Check whether its drive or share is connected.':
    'No se pudo abrir {0} ({1}). Compruebe si su unidad o recurso compartido está conectado.',
  'The file that says where settings stand cannot be used: {0}.':
    'El archivo que indica dónde están los ajustes no se puede usar: {0}.',
  '{0} (element names are assumed)': '{0} (los nombres de elementos son supuestos)',
};
