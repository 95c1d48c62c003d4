import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecordings: CoreWords = {
  'Recordings hold what users did, with their names. They leave only under an approval of a key contact; their checksums are in facts/recordings.json.':
    'Las grabaciones contienen lo que hicieron los usuarios, con sus nombres. Solo salen con la aprobación de un contacto clave; sus sumas de comprobación están en facts/recordings.json.',
  'It is not part of the run that was read.': 'No forma parte de la ejecución leída.',
  'No run was read here.': 'Aquí no se leyó ninguna ejecución.',
  'It lies outside the chosen range of its run.': 'Queda fuera del tramo elegido de su ejecución.',
  'The recording of another instance was chosen.': 'Se eligió la grabación de otra instancia.',
  'The settings of this app keep the live scenario here.':
    'Los ajustes de esta aplicación dejan aquí el escenario en uso.',
  'It was written to while it was read, so it is not taken.': 'Se escribió en él mientras se leía, así que no se toma.',
  'It became shorter while it was read, so it is not taken.': 'Se acortó mientras se leía, así que no se toma.',
  'Another program held it, so it could not be read.': 'Otro programa lo tenía, así que no se pudo leer.',
  'It was gone when it was to be read.': 'Ya no estaba cuando había que leerlo.',
  'The system does not let this account read it, or it could not be read to its end.':
    'El sistema no deja a esta cuenta leerlo, o no se pudo leer hasta el final.',
  'It is a link or a device and was left alone.': 'Es un enlace o un dispositivo y no se tocó.',
  '{0}: {1} under an approval': '{0}: {1} con una aprobación',
  'recorded file': 'archivo grabado',
  'There is no run.': 'No hay ninguna ejecución.',
  'The chosen run of {0} is not there (any more).': 'La ejecución elegida de {0} no está (ya).',
  'The chosen range of {0} is not in its run (any more).': 'El tramo elegido de {0} no está (ya) en su ejecución.',
  'holds {0}': 'contiene {0}',
  'holds the time that was asked for': 'contiene el tiempo pedido',
  'No recording of {0}.': 'Ninguna grabación de {0}.',
  '{0} The nearest begins {1}.': '{0} La más cercana empieza {1}.',
  '{0} The nearest ends {1}.': '{0} La más cercana termina {1}.',
  '{0} UTC': '{0} UTC',
  'looks for the newest run': 'busca la ejecución más reciente',
  'Recordings of {0} lead to another place and were not followed.':
    'Recordings de {0} lleva a otro sitio y no se siguió.',
  'The system refused the Recordings of {0}.': 'El sistema denegó Recordings de {0}.',
  "Recordings of {0} hold {1} in no run's folder.":
    'Recordings de {0} contiene {1} fuera de las carpetas de ejecución.',
  'Recordings of {0} were refused by the system.': 'El sistema denegó Recordings de {0}.',
  'Recordings of {0} could not be read.': 'No se pudo leer Recordings de {0}.',
  'changed while being read': 'cambiados mientras se leían',
  'became shorter while being read': 'acortados mientras se leían',
  'held by another program': 'ocupados por otro programa',
  'vanished while being read': 'desaparecidos mientras se leían',
  'could not be read': 'no se pudieron leer',
  'left alone, being links or devices': 'sin tocar, por ser enlaces o dispositivos',
  'no recordings': 'ninguna grabación',
  'No instance has recordings.': 'Ninguna instancia tiene grabaciones.',
};
