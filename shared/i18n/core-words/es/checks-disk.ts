import type { CoreWords } from '../../said-languages.ts';

export const checksDisk: CoreWords = {
  'free space': 'espacio libre',
  'Whether the disk of the root folder is full': 'Si el disco de la carpeta raíz está lleno',
  'Free space for the instances': 'Espacio libre para las instancias',
  "Free space on the disk of this account's folder": 'Espacio libre en el disco de la carpeta de esta cuenta',
  'Free space on the other disks': 'Espacio libre en los demás discos',
  'The system did not say how much space is free.': 'El sistema no dijo cuánto espacio queda libre.',
  '{0} GB are free.': 'Hay {0} GB libres.',
  'The disk of the root folder is full: {0} GB left': 'El disco de la carpeta raíz está lleno: quedan {0} GB',
  'The product cannot write its recordings and its scenario any more. Its services stop, or start and end again.':
    'El producto ya no puede escribir sus grabaciones ni su escenario. Sus servicios se detienen o se inician y terminan una y otra vez.',
  'Free space on this disk now, for example by moving old recordings away. Then start the services again.':
    'Libere espacio en este disco ahora, por ejemplo llevándose grabaciones antiguas. Después vuelva a iniciar los servicios.',
  'write to the disk of the root folder': 'escribir en el disco de la carpeta raíz',
  '{0} GB free': '{0} GB libres',
  'No instance is on this machine, so nothing is required of it.':
    'No hay ninguna instancia en esta máquina, así que no se le exige nada.',
  'The disk is full, which is said on its own.': 'El disco está lleno, lo que ya se dice aparte.',
  '{0} GB free, {1}': '{0} GB libres, {1}',
  '{0} GB are free, {1} GB are needed.': 'Hay {0} GB libres; se necesitan {1} GB.',
  '{0} GB left, the instance needs {1} GB': 'Quedan {0} GB; la instancia necesita {1} GB',
  '{0} GB left, {1} instances need {2} GB': 'Quedan {0} GB; {1} instancias necesitan {2} GB',
  'When the disk of the root folder is full, recordings stop and planning may stop too.':
    'Cuando el disco de la carpeta raíz se llena, las grabaciones se detienen y la planificación también puede pararse.',
  'Free space on this disk, for example by moving old recordings away, or make it larger.':
    'Libere espacio en este disco, por ejemplo llevándose grabaciones antiguas, o amplíelo.',
  "{0} GB left on the disk of this account's folder": 'Quedan {0} GB en el disco de la carpeta de esta cuenta',
  'Windows, the client and this app keep temporary files there. They fail in odd ways when there is no room.':
    'Windows, el cliente y esta aplicación guardan ahí archivos temporales. Sin espacio fallan de formas extrañas.',
  'Empty temporary files and the recycle bin of this account.':
    'Vacíe los archivos temporales y la papelera de esta cuenta.',
  'The system did not list its disks.': 'El sistema no enumeró sus discos.',
  '{0} with room left.': '{0} con espacio libre.',
  '{0} GB left on {1}': 'Quedan {0} GB en {1}',
  'Programs that write there fail, the database server among them if it is on this machine.':
    'Los programas que escriben ahí fallan, también el servidor de base de datos si está en esta máquina.',
  'See what fills this disk and free space, or make it larger.':
    'Mire qué llena este disco y libere espacio, o amplíelo.',
  '{0}: {1} of {2} GB free': '{0}: {1} de {2} GB libres',
  '1 instance': '1 instancia',
  '{0} instances': '{0} instancias',
  '1 disk': '1 disco',
  '{0} disks': '{0} discos',
};
