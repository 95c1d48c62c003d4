import type { CoreWords } from '../../said-languages.ts';

export const storage: CoreWords = {
  'This is no archive of this app, or it is damaged. Nothing was changed.':
    'Das ist kein Archiv dieser App, oder es ist beschädigt. Nichts wurde geändert.',
  'The database in the archive is damaged ({0}).': 'Die Datenbank im Archiv ist beschädigt ({0}).',
  'Something changed since the list was made. Look at it again; nothing was removed.':
    'Seit die Liste entstand, hat sich etwas geändert. Sehen Sie sie erneut an; nichts wurde entfernt.',
  'It is needed again.': 'Es wird wieder gebraucht.',
  'The system does not let it go ({0}).': 'Das System gibt es nicht frei ({0}).',
  'The system does not let it go (unknown).': 'Das System gibt es nicht frei (unbekannt).',
  'The archive cannot lie in the data folder itself. Name a file elsewhere, such as a stick.':
    'Das Archiv kann nicht im Datenordner selbst liegen. Nennen Sie eine Datei anderswo, etwa auf einem Stick.',
  'The passphrase needs {0} characters or more.': 'Die Passphrase braucht {0} oder mehr Zeichen.',
  '{0} is a folder. Name a file in it.': '{0} ist ein Ordner. Nennen Sie eine Datei darin.',
  '{0} is there already and is not replaced. Name another file.':
    '{0} ist schon da und wird nicht ersetzt. Nennen Sie eine andere Datei.',
  'The archive needs up to {0} bytes and the disk has {1} left. Choose another.':
    'Das Archiv braucht bis zu {0} Bytes, und die Platte hat noch {1}. Wählen Sie eine andere.',
  'Cancelled. No archive was left behind, and this copy goes on sending.':
    'Abgebrochen. Kein Archiv blieb zurück, und diese Kopie sendet weiter.',
  'The disk is full, so the archive could not be written. Nothing was changed.':
    'Die Platte ist voll, das Archiv ließ sich nicht schreiben. Nichts wurde geändert.',
  'This account may not write {0}. Name another file.':
    'Dieses Konto darf {0} nicht schreiben. Nennen Sie eine andere Datei.',
  'The archive could not be made ({0}). Try again; nothing was changed.':
    'Das Archiv ließ sich nicht erstellen ({0}). Versuchen Sie es erneut; nichts wurde geändert.',
  'There is nothing in {0}, so there is nothing to erase.': 'In {0} ist nichts, also gibt es nichts zu löschen.',
  'The data needs {0} bytes and the disk has {1} left. Nothing was changed.':
    'Die Daten brauchen {0} Bytes, und die Platte hat noch {1}. Nichts wurde geändert.',
  'The archive was made by a newer version of the app (schema {0}, this one knows {1}). Install that version here first; nothing was changed.':
    'Das Archiv stammt von einer neueren Version der App (Schema {0}, diese kennt {1}). Installieren Sie jene Version hier zuerst; nichts wurde geändert.',
  'There is data here already, and it is not mixed with other data. Erase it first (storage erase), or name an empty data folder with --data.':
    'Hier sind schon Daten, und sie werden nicht mit anderen gemischt. Löschen Sie sie zuerst (storage erase), oder nennen Sie mit --data einen leeren Datenordner.',
  'Cancelled. Nothing was changed.': 'Abgebrochen. Nichts wurde geändert.',
  'The archive is damaged ({0}) Nothing was changed.': 'Das Archiv ist beschädigt ({0}) Nichts wurde geändert.',
  'The disk is full. Free some space and try again; nothing was changed.':
    'Die Platte ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde geändert.',
  'The database in the archive is damaged ({0}). Nothing was changed.':
    'Die Datenbank im Archiv ist beschädigt ({0}). Nichts wurde geändert.',
  'The archive cannot be read with your rights.': 'Das Archiv ist mit Ihren Rechten nicht lesbar.',
  'The key in this archive is damaged.': 'Der Schlüssel in diesem Archiv ist beschädigt.',
  'This passphrase does not open the key in the archive. Nothing was changed.':
    'Diese Passphrase öffnet den Schlüssel im Archiv nicht. Nichts wurde geändert.',
  'An archive is being made right now. Wait until it is done, or cancel it.':
    'Gerade wird ein Archiv erstellt. Warten Sie, bis es fertig ist, oder brechen Sie es ab.',
  'Nothing was erased: type {0} to confirm it.': 'Nichts wurde gelöscht: Geben Sie {0} ein, um es zu bestätigen.',
  'The archive is damaged: "{0}" is not what was packed. Nothing was changed.':
    'Das Archiv ist beschädigt: „{0}“ ist nicht, was gepackt wurde. Nichts wurde geändert.',
};
