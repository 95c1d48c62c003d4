import type { CoreWords } from '../../said-languages.ts';

export const checksSystem: CoreWords = {
  'Restart that waits': 'Anstehender Neustart',
  'Since when this machine runs': 'Seit wann diese Maschine läuft',
  'Updates of the last days': 'Updates der letzten Tage',
  'Windows did not say whether a restart waits.': 'Windows sagte nicht, ob ein Neustart ansteht.',
  'No restart waits.': 'Kein Neustart steht an.',
  'A restart of this machine waits': 'Ein Neustart dieser Maschine steht an',
  'Updates or an installation are only half done until then. Programs may behave oddly meanwhile.':
    'Updates oder eine Installation sind bis dahin nur halb fertig. Programme können sich inzwischen seltsam verhalten.',
  'Plan a restart outside planning hours, and check afterwards that all services run.':
    'Planen Sie einen Neustart außerhalb der Planungszeiten, und prüfen Sie danach, ob alle Dienste laufen.',
  'a restart is pending': 'ein Neustart steht an',
  'The system did not say since when it runs.': 'Das System sagte nicht, seit wann es läuft.',
  'It has been running for {0}.': 'Sie läuft schon {0}.',
  'This machine was started {0} ago': 'Diese Maschine läuft erst {0}',
  'Services that start late may not be ready yet. What went wrong before the start is in the logs.':
    'Dienste, die spät starten, sind vielleicht noch nicht bereit. Was vor dem Start schiefging, steht in den Protokollen.',
  'Wait some minutes and check again. When nobody restarted it on purpose, find out why it did.':
    'Warten Sie einige Minuten und prüfen Sie erneut. Hat sie niemand absichtlich neu gestartet, finden Sie heraus, warum es geschah.',
  'up for {0}': 'läuft schon {0}',
  'Windows did not list its updates.': 'Windows führte seine Updates nicht auf.',
  'None in the last {0} days.': 'Keine in den letzten {0} Tagen.',
  'This machine was updated in the last days': 'Diese Maschine wurde in den letzten Tagen aktualisiert',
  '{0} in the last {1} days': '{0} in den letzten {1} Tagen',
  'When the trouble began at the same time, the update is a suspect. Else it is not.':
    'Begann die Störung zur selben Zeit, ist das Update verdächtig. Sonst nicht.',
  'Say in the case when the trouble began, so that both can be compared.':
    'Sagen Sie im Fall, wann die Störung begann, damit sich beides vergleichen lässt.',
  'last update {0}': 'letztes Update {0}',
  'Only Windows says this.': 'Nur Windows sagt das.',
  '1 hour': '1 Stunde',
  '{0} hours': '{0} Stunden',
  '1 day': '1 Tag',
  '1 update': '1 Update',
  '{0} updates': '{0} Updates',
};
