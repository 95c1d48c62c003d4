import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecordings: CoreWords = {
  'Recordings hold what users did, with their names. They leave only under an approval of a key contact; their checksums are in facts/recordings.json.':
    'Aufzeichnungen enthalten, was Benutzer taten, mit ihren Namen. Sie gehen nur unter der Freigabe eines Hauptkontakts hinaus; ihre Prüfsummen stehen in facts/recordings.json.',
  'It is not part of the run that was read.': 'Es gehört nicht zum gelesenen Lauf.',
  'No run was read here.': 'Hier wurde kein Lauf gelesen.',
  'It lies outside the chosen range of its run.': 'Es liegt außerhalb des gewählten Bereichs seines Laufs.',
  'The recording of another instance was chosen.': 'Es wurde die Aufzeichnung einer anderen Instanz gewählt.',
  'The settings of this app keep the live scenario here.':
    'Die Einstellungen dieser App behalten das laufende Szenario hier.',
  'It was written to while it was read, so it is not taken.':
    'Beim Lesen wurde hineingeschrieben, deshalb wird es nicht genommen.',
  'It became shorter while it was read, so it is not taken.':
    'Es wurde beim Lesen kürzer, deshalb wird es nicht genommen.',
  'Another program held it, so it could not be read.':
    'Ein anderes Programm hielt es, deshalb ließ es sich nicht lesen.',
  'It was gone when it was to be read.': 'Es war weg, als es gelesen werden sollte.',
  'The system does not let this account read it, or it could not be read to its end.':
    'Das System lässt dieses Konto es nicht lesen, oder es ließ sich nicht zu Ende lesen.',
  'It is a link or a device and was left alone.': 'Es ist eine Verknüpfung oder ein Gerät und wurde in Ruhe gelassen.',
  '{0}: {1} under an approval': '{0}: {1} unter einer Freigabe',
  'recorded file': 'aufgezeichnete Datei',
  'There is no run.': 'Es gibt keinen Lauf.',
  'The chosen run of {0} is not there (any more).': 'Der gewählte Lauf von {0} ist nicht (mehr) da.',
  'The chosen range of {0} is not in its run (any more).':
    'Der gewählte Bereich von {0} ist nicht (mehr) in seinem Lauf.',
  'holds {0}': 'enthält {0}',
  'holds the time that was asked for': 'enthält die verlangte Zeit',
  'No recording of {0}.': 'Keine Aufzeichnung von {0}.',
  '{0} The nearest begins {1}.': '{0} Die nächste beginnt {1}.',
  '{0} The nearest ends {1}.': '{0} Die nächste endet {1}.',
  '{0} UTC': '{0} UTC',
  'looks for the newest run': 'sucht den neuesten Lauf',
  'Recordings of {0} lead to another place and were not followed.':
    'Recordings von {0} führt anderswohin und wurde nicht verfolgt.',
  'The system refused the Recordings of {0}.': 'Das System verweigerte Recordings von {0}.',
  "Recordings of {0} hold {1} in no run's folder.": 'Recordings von {0} enthält {1} in keinem Laufordner.',
  'Recordings of {0} were refused by the system.': 'Recordings von {0} wurde vom System verweigert.',
  'Recordings of {0} could not be read.': 'Recordings von {0} ließ sich nicht lesen.',
  'changed while being read': 'beim Lesen geändert',
  'became shorter while being read': 'beim Lesen kürzer geworden',
  'held by another program': 'von einem anderen Programm gehalten',
  'vanished while being read': 'beim Lesen verschwunden',
  'could not be read': 'nicht lesbar',
  'left alone, being links or devices': 'in Ruhe gelassen, da Verknüpfungen oder Geräte',
  'no recordings': 'keine Aufzeichnungen',
  'No instance has recordings.': 'Keine Instanz hat Aufzeichnungen.',
  '1 recorded file': '1 aufgezeichnete Datei',
  '{0} recorded files': '{0} aufgezeichnete Dateien',
  '1 run': '1 Lauf',
  '{0} runs': '{0} Läufe',
};
