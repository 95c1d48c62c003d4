import type { CoreWords } from '../../said-languages.ts';

export const checksRecordings: CoreWords = {
  'The last snapshot of every run is whole': 'La última instantánea de cada ejecución está completa',
  'Every instance has recordings': 'Cada instancia tiene grabaciones',
  'Instances whose services run are recorded': 'Se graban las instancias cuyos servicios funcionan',
  'No run with a snapshot was found.': 'No se encontró ninguna ejecución con una instantánea.',
  'The last snapshot of {0} is empty': 'La última instantánea de {0} está vacía',
  'The last snapshot is empty': 'La última instantánea está vacía',
  'The services ended while it was written, so this run can only be replayed up to the snapshot before it.':
    'Los servicios terminaron mientras se escribía, así que esta ejecución solo se puede reproducir hasta la instantánea anterior.',
  'Send the whole run with a case about this moment, and check why the services ended.':
    'Envíe la ejecución entera con un caso sobre este momento y mire por qué terminaron los servicios.',
  'last snapshot of {0}: 0 bytes': 'última instantánea de {0}: 0 bytes',
  'None is empty.': 'Ninguna está vacía.',
  '{0} has no recordings': '{0} no tiene grabaciones',
  'Instances have no recordings': 'Hay instancias sin grabaciones',
  'Support replays recordings to see what happened. Without them they can only read logs.':
    'Soporte reproduce grabaciones para ver qué ocurrió. Sin ellas solo puede leer registros.',
  'When this instance is in use, see whether somebody cleared its Recordings folder.':
    'Si esta instancia se usa, mire si alguien vació su carpeta Recordings.',
  'no run of {0}': 'ninguna ejecución de {0}',
  'Every instance has a run.': 'Cada instancia tiene una ejecución.',
  'No instance is known to run and to have recordings.':
    'No se sabe de ninguna instancia que funcione y tenga grabaciones.',
  'Each was written to in the last days.': 'En todas se ha escrito en los últimos días.',
  'Nothing was recorded for {0} in {1} days': 'No se ha grabado nada para {0} en {1} días',
  'Its services run, so somebody uses it or it writes its recordings somewhere else.':
    'Sus servicios funcionan, así que alguien la usa o escribe sus grabaciones en otro sitio.',
  'See whether people work in this instance, and where its Recordings folder is.':
    'Mire si se trabaja en esta instancia y dónde está su carpeta Recordings.',
  'last written {0} days ago': 'escrito por última vez hace {0} días',
};
