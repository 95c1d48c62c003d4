import type { CoreWords } from '../../said-languages.ts';

export const fleet: CoreWords = {
  'There is no machine "{0}" on the share.': 'No hay ninguna máquina «{0}» en el recurso compartido.',
  '"{0}" means {1} machines. Name the beginning of an id: {2}.':
    '«{0}» corresponde a {1} máquinas. Indique el comienzo de un identificador: {2}.',
  'It ended as {0}.': 'Terminó como {0}.',
  'The second scan found something in it that looks like a secret and was not known when it was packed, so it stays here. Collect again.':
    'El segundo análisis encontró algo que parece un secreto y no se conocía al empaquetar, así que se queda aquí. Recopile de nuevo.',
  'More secrets are known by now than when it was encrypted, and nobody can look for them in it. Collect again.':
    'Ahora se conocen más secretos que cuando se cifró, y nadie puede buscarlos en él. Recopile de nuevo.',
  'Nobody can say what is in it, so it stays here. Collect again.':
    'Nadie puede decir qué contiene, así que se queda aquí. Recopile de nuevo.',
  'It holds {0}, and no approval for that is in force. Collect again.':
    'Contiene {0} y no hay ninguna aprobación vigente. Recopile de nuevo.',
  'no answer for {0} ms': '{0} ms sin respuesta',
  'Cancelled after {0} files were removed.': 'Cancelado después de quitar {0} archivos.',
  'There is no folder {0}.': 'No existe la carpeta {0}.',
  'It goes only with its bundle.': 'Solo va con su paquete.',
  'The summary was not made: {0}': 'No se hizo el resumen: {0}',
  'it was not looked at.': 'no se miró.',
  'The second scan found something in the summary that looks like a secret, so it stays here.':
    'El segundo análisis encontró en el resumen algo que parece un secreto, así que se queda aquí.',
  'The summary was not made: redaction left nothing that can be read.':
    'No se hizo el resumen: tras eliminar secretos no quedó nada legible.',
  '{0} other values elsewhere': '{0} valores distintos en otros sitios',
  '{0} is missing on {1}.': 'Falta {0} en {1}.',
  'the other one': 'la otra',
  'the other {0}': 'las otras {0}',
  'nothing known': 'nada conocido',
  'Reading the share was cancelled.': 'La lectura del recurso compartido se canceló.',
  'It is not a folder, so it was not opened.': 'No es una carpeta, así que no se abrió.',
  '{0} more machines than are read at once.': '{0} máquinas más de las que se leen a la vez.',
  'It says it is of another machine.': 'Dice ser de otra máquina.',
  'It does not have the shape of a summary.': 'No tiene la forma de un resumen.',
  'It is larger than a summary can be.': 'Es más grande de lo que puede ser un resumen.',
  'It is not a plain file here.': 'Aquí no es un archivo corriente.',
  'It is not JSON that can be read.': 'No es JSON legible.',
  'The share is full.': 'El recurso compartido está lleno.',
  'The share has no room left for this account.': 'El recurso compartido no tiene más espacio para esta cuenta.',
  'This account may not write to the share.': 'Esta cuenta no puede escribir en el recurso compartido.',
  'The share can only be read.': 'El recurso compartido es de solo lectura.',
  'The share is not there any more.': 'El recurso compartido ya no está.',
  'What was named is not a folder.': 'Lo indicado no es una carpeta.',
  'A file of this name is there already and is never replaced.':
    'Ya hay un archivo con este nombre y nunca se reemplaza.',
  'The connection to the share was lost.': 'Se perdió la conexión con el recurso compartido.',
  'The server of the share does not answer.': 'El servidor del recurso compartido no responde.',
  'The share answered with an input or output error.':
    'El recurso compartido respondió con un error de entrada o salida.',
  'The path to the share is too long.': 'La ruta al recurso compartido es demasiado larga.',
  'The share gave no answer for {0} s.': 'El recurso compartido no respondió en {0} s.',
  'The share could not be used ({0}).': 'No se pudo usar el recurso compartido ({0}).',
  'On the share, {0} is not a folder.': 'En el recurso compartido, {0} no es una carpeta.',
  'The share is not there.': 'El recurso compartido no está.',
  'The bundle on this machine is not what it was when it was packed. Collect again.':
    'El paquete de esta máquina no es el que se empaquetó. Recopile de nuevo.',
};
