import type { CoreWords } from '../../said-languages.ts';

export const checksRecordings: CoreWords = {
  'The last snapshot of every run is whole': 'Der letzte Snapshot jedes Laufs ist vollständig',
  'Every instance has recordings': 'Jede Instanz hat Aufzeichnungen',
  'Instances whose services run are recorded': 'Instanzen mit laufenden Diensten werden aufgezeichnet',
  'No run with a snapshot was found.': 'Es wurde kein Lauf mit einem Snapshot gefunden.',
  'The last snapshot of {0} is empty': 'Der letzte Snapshot von {0} ist leer',
  'The last snapshot is empty': 'Der letzte Snapshot ist leer',
  'The services ended while it was written, so this run can only be replayed up to the snapshot before it.':
    'Die Dienste endeten, während er geschrieben wurde, dieser Lauf lässt sich also nur bis zum Snapshot davor wiedergeben.',
  'Send the whole run with a case about this moment, and check why the services ended.':
    'Senden Sie mit einem Fall zu diesem Moment den ganzen Lauf, und prüfen Sie, warum die Dienste endeten.',
  'last snapshot of {0}: 0 bytes': 'letzter Snapshot von {0}: 0 Bytes',
  'None is empty.': 'Keiner ist leer.',
  '{0} has no recordings': '{0} hat keine Aufzeichnungen',
  'Instances have no recordings': 'Instanzen haben keine Aufzeichnungen',
  'Support replays recordings to see what happened. Without them they can only read logs.':
    'Der Support gibt Aufzeichnungen wieder, um zu sehen, was geschah. Ohne sie kann er nur Protokolle lesen.',
  'When this instance is in use, see whether somebody cleared its Recordings folder.':
    'Wenn diese Instanz benutzt wird, sehen Sie nach, ob jemand ihren Ordner Recordings geleert hat.',
  'no run of {0}': 'kein Lauf von {0}',
  'Every instance has a run.': 'Jede Instanz hat einen Lauf.',
  'No instance is known to run and to have recordings.':
    'Von keiner Instanz ist bekannt, dass sie läuft und Aufzeichnungen hat.',
  'Each was written to in the last days.': 'In jede wurde in den letzten Tagen geschrieben.',
  'Nothing was recorded for {0} in {1} days': 'Für {0} wurde seit {1} Tagen nichts aufgezeichnet',
  'Its services run, so somebody uses it or it writes its recordings somewhere else.':
    'Ihre Dienste laufen, also benutzt sie jemand, oder sie schreibt ihre Aufzeichnungen woandershin.',
  'See whether people work in this instance, and where its Recordings folder is.':
    'Sehen Sie nach, ob jemand in dieser Instanz arbeitet und wo ihr Ordner Recordings ist.',
  'last written {0} days ago': 'zuletzt vor {0} Tagen geschrieben',
};
