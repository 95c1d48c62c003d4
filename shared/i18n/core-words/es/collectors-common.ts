import type { CoreWords } from '../../said-languages.ts';

export const collectorsCommon: CoreWords = {
  'The system does not let this account read it. An administrator may.':
    'El sistema no deja a esta cuenta leerlo. Un administrador puede.',
  'The folder it looks into is not there.': 'La carpeta en la que mira no está.',
  'Reading failed ({0}).': 'La lectura falló ({0}).',
  'It ended on an unexpected error; the log of this app names it.':
    'Terminó con un error inesperado; el registro de esta aplicación lo indica.',
  'Not part of the {0} profile.': 'No forma parte del perfil {0}.',
  'It gave no reason.': 'No dio ningún motivo.',
  'It did not end within {0} seconds.': 'No terminó en {0} segundos.',
  'Log files were not collected in this run.': 'En esta ejecución no se recopilaron archivos de registro.',
  'Settings files were not collected in this run.': 'En esta ejecución no se recopilaron archivos de ajustes.',
  'Recordings hold what users did. They leave only under an approval of a key contact.':
    'Las grabaciones contienen lo que hicieron los usuarios. Solo salen con la aprobación de un contacto clave.',
  "The scenario data is the plant's whole plan. It leaves only under an approval of a key contact.":
    'Los datos del escenario son el plan completo de la planta. Solo salen con la aprobación de un contacto clave.',
  'Licence keys, certificates and stores of passwords never leave this machine.':
    'Las claves de licencia, los certificados y los almacenes de contraseñas nunca salen de esta máquina.',
  'Program files are the same everywhere; their versions are in facts/version.json.':
    'Los archivos de programa son iguales en todas partes; sus versiones están en facts/version.json.',
  'Archives and older bundles are not opened, so nobody knows what is in them.':
    'Los archivos comprimidos y paquetes antiguos no se abren, así que nadie sabe qué contienen.',
  'Memory dumps hold everything that was in memory, passwords too. They never leave this machine.':
    'Los volcados de memoria contienen todo lo que había en memoria, también contraseñas. Nunca salen de esta máquina.',
  'Databases and event-log files are binary, so secrets in them cannot be taken out.':
    'Las bases de datos y los archivos de eventos son binarios, así que no se pueden eliminar sus secretos.',
  'Workspaces of users are not needed for a case, so they were not read.':
    'Los espacios de trabajo de usuarios no hacen falta para un caso, así que no se leyeron.',
  'Not needed for a case, so it was not read.': 'No hace falta para un caso, así que no se leyó.',
  'It leads to another place and was not followed.': 'Lleva a otro sitio y no se siguió.',
  'It is not a plain file and was not opened.': 'No es un archivo corriente y no se abrió.',
  'It was gone, or its name cannot be read, when it was looked at.':
    'Ya no estaba, o su nombre no se puede leer, cuando se miró.',
  'The folder is empty.': 'La carpeta está vacía.',
  'There is more here than one run looks through.': 'Aquí hay más de lo que mira una ejecución.',
  'It lies deeper than one run looks.': 'Está a más profundidad de la que mira una ejecución.',
  'The system does not let this account look into it.': 'El sistema no deja a esta cuenta mirar dentro.',
};
