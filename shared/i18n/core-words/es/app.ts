import type { CoreWords } from '../../said-languages.ts';

export const app: CoreWords = {
  'Case {0}. Open it to read and reply.': 'Caso {0}. Ábralo para leer y responder.',
  'Support answered: {0}': 'Soporte ha respondido: {0}',
  'The bundle was not attached.': 'El paquete no se adjuntó.',
  'There is no bundle here.': 'Aquí no hay ningún paquete.',
  'This case was sent. What went with it cannot be changed any more.':
    'Este caso ya se envió. Lo que iba con él no se puede cambiar.',
  'This file is not on the case any more.': 'Este archivo ya no está en el caso.',
  'This would not help here, so it was not done.': 'Eso no ayudaría aquí, así que no se hizo.',
  'There is no whole backup. Move the damaged file aside and start empty; it is kept.':
    'No hay ninguna copia de seguridad completa. Aparte el archivo dañado y empiece de cero; el archivo se conserva.',
  'This needs the window of the app, which is not open.':
    'Esto necesita la ventana de la aplicación, que no está abierta.',
  'it is not there': 'no está',
  'The support policy {0} cannot be read ({1}). Install the app again.':
    'No se puede leer la política de soporte {0} ({1}). Vuelva a instalar la aplicación.',
  'Your profile on this machine': 'Su perfil en este equipo',
  'The time you started this report': 'El momento en que empezó este informe',
  'The time zone of this machine': 'La zona horaria de este equipo',
  'This machine, as the system describes it': 'Este equipo, tal como lo describe el sistema',
  'The instance list': 'La lista de instancias',
  'Found in {0}': 'Encontrado en {0}',
  '{0}, {1} processor cores, {2} GB memory': '{0}, {1} núcleos, {2} GB de memoria',
  'role not set': 'rol sin definir',
  '"{0}" moves due times, so it is changed where they are shown first: on the policy page, or with "policy use".':
    '«{0}» mueve vencimientos, así que se cambia donde se muestran primero: en la página de la política o con "policy use".',
  'The database is whole.': 'La base de datos está íntegra.',
  'The database is damaged: {0}.': 'La base de datos está dañada: {0}.',
  'Every change is flushed to the disk.': 'Cada cambio se escribe en el disco.',
  'Changes are not flushed to the disk.': 'Los cambios no se escriben en el disco.',
  'Every attachment is in the store.': 'Todos los adjuntos están en el almacén.',
  '{0} attachments are missing: {1}.': 'Faltan {0} adjuntos: {1}.',
  'The audit record is unbroken.': 'El registro de auditoría está intacto.',
  'The audit record was changed from outside.': 'El registro de auditoría se modificó desde fuera.',
  '{0} free for the data folder.': '{0} libres para la carpeta de datos.',
  'Only {0} free for the data folder. Free some space, or move it.':
    'Solo {0} libres para la carpeta de datos. Libere espacio o trasládela.',
  'The chosen support policy applies.': 'Se aplica la política de soporte elegida.',
  'No portal tells another time than this computer.': 'Ningún portal indica otra hora que este equipo.',
  'A secret store is there.': 'Hay un almacén de secretos.',
  'No secret store on this machine; tokens come from the environment.':
    'No hay almacén de secretos en este equipo; los tokens se toman del entorno.',
  'Rules {0} take out what is secret; the same person has the same mark in every bundle.':
    'Las reglas {0} eliminan lo secreto; la misma persona tiene la misma marca en todos los paquetes.',
  'Rules {0} take out what is secret. Without a secret store the marks of people differ from run to run.':
    'Las reglas {0} eliminan lo secreto. Sin almacén de secretos, las marcas de personas cambian en cada ejecución.',
  'An unknown amount': 'Una cantidad desconocida',
  'The collection did not come to its end': 'La recopilación no llegó a su fin',
  'Open it to see why.': 'Ábrala para ver por qué.',
  'Nothing wrong found': 'No se encontró nada anormal',
  '{0}, {1} puts data at risk.': '{0}; {1} pone datos en riesgo.',
  '{0}, {1} put data at risk.': '{0}; {1} ponen datos en riesgo.',
  'The evidence is collected': 'Las pruebas están recopiladas',
  'The window may not do this. Use the command line.': 'La ventana no puede hacer esto. Use la línea de comandos.',
  'In the window you decide as yourself. What somebody else decided is noted on the command line.':
    'En la ventana decide usted en su nombre. Lo que decidió otra persona se anota en la línea de comandos.',
  'The data could not be opened because of a mistake inside the app.':
    'Los datos no se pudieron abrir por un error interno de la aplicación.',
  'Usual for this kind of request': 'Lo habitual para este tipo de solicitud',
  'No support policy says how long versions are maintained.':
    'Ninguna política de soporte dice cuánto tiempo se mantienen las versiones.',
};
