import type { CoreWords } from '../../said-languages.ts';

export const data: CoreWords = {
  'The data was written by a newer version of the app (schema {0}, this one knows {1}). Install that version again; nothing was changed.':
    'Die Daten stammen von einer neueren Version der App (Schema {0}, diese kennt {1}). Installieren Sie jene Version wieder; nichts wurde geändert.',
  'The data names a schema step that never existed ({0}).':
    'Die Daten nennen einen Schemaschritt, den es nie gab ({0}).',
  'Your data could not be brought to this version ({0}). It is as it was before; a copy lies in the backups folder.':
    'Ihre Daten ließen sich nicht auf diese Version bringen ({0}). Sie sind wie zuvor; eine Kopie liegt im Ordner der Sicherungen.',
  'The data file {0} is damaged ({1}). Nothing was changed: restore the newest backup, or move the file aside and start empty.':
    'Die Datendatei {0} ist beschädigt ({1}). Nichts wurde geändert: Stellen Sie die neueste Sicherung wieder her, oder legen Sie die Datei beiseite und beginnen Sie leer.',
  'The disk that holds {0} is full. Free some space and try again; nothing was lost.':
    'Die Platte mit {0} ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts ging verloren.',
  'The folder {0} cannot be written ({1}). Give this account rights to it or choose another with --data.':
    'Der Ordner {0} lässt sich nicht beschreiben ({1}). Geben Sie diesem Konto das Recht dazu, oder wählen Sie mit --data einen anderen.',
  '{0} is not a folder. Choose another with --data.': '{0} ist kein Ordner. Wählen Sie mit --data einen anderen.',
  'The data in {0} could not be opened ({1}).': 'Die Daten in {0} ließen sich nicht öffnen ({1}).',
  'another process': 'ein anderer Prozess',
  '{0} (process {1}, since {2})': '{0} (Prozess {1}, seit {2})',
  'The data in {0} is in use by {1}. Reading works; to change something, use that one or close it first.':
    'Die Daten in {0} werden von {1} benutzt. Lesen geht; um etwas zu ändern, benutzen Sie jenes Programm oder schließen Sie es zuerst.',
  'the Support Companion window': 'das Fenster von Support Companion',
  'a companion command': 'ein companion-Befehl',
  'After the update the data would not be whole ({0}).': 'Nach dem Update wären die Daten nicht vollständig ({0}).',
  '{0} rows without their case': '{0} Zeilen ohne ihren Fall',
};
