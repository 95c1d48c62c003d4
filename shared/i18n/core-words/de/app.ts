import type { CoreWords } from '../../said-languages.ts';

export const app: CoreWords = {
  'Case {0}. Open it to read and reply.': 'Fall {0}. Öffnen Sie ihn, um zu lesen und zu antworten.',
  'Support answered: {0}': 'Der Support hat geantwortet: {0}',
  'The bundle was not attached.': 'Das Paket wurde nicht angehängt.',
  'There is no bundle here.': 'Hier ist kein Paket.',
  'This case was sent. What went with it cannot be changed any more.':
    'Dieser Fall wurde gesendet. Was mitging, lässt sich nicht mehr ändern.',
  'This file is not on the case any more.': 'Diese Datei ist nicht mehr am Fall.',
  'This would not help here, so it was not done.': 'Das würde hier nicht helfen und wurde deshalb nicht getan.',
  'There is no whole backup. Move the damaged file aside and start empty; it is kept.':
    'Es gibt keine vollständige Sicherung. Legen Sie die beschädigte Datei beiseite und beginnen Sie leer; sie bleibt erhalten.',
  'This needs the window of the app, which is not open.':
    'Dafür ist das Fenster der App nötig, und es ist nicht offen.',
  'it is not there': 'sie ist nicht da',
  'The support policy {0} cannot be read ({1}). Install the app again.':
    'Die Supportregeln {0} lassen sich nicht lesen ({1}). Installieren Sie die App neu.',
  'Your profile on this machine': 'Ihr Profil auf diesem Computer',
  'The time you started this report': 'Der Zeitpunkt, zu dem Sie diesen Bericht begonnen haben',
  'The time zone of this machine': 'Die Zeitzone dieses Computers',
  'This machine, as the system describes it': 'Dieser Computer, wie das System ihn beschreibt',
  'The instance list': 'Die Liste der Instanzen',
  'Found in {0}': 'Gefunden in {0}',
  '{0}, {1} processor cores, {2} GB memory': '{0}, {1} Prozessorkerne, {2} GB Arbeitsspeicher',
  'role not set': 'Rolle nicht festgelegt',
  '"{0}" moves due times, so it is changed where they are shown first: on the policy page, or with "policy use".':
    '„{0}“ verschiebt Fälligkeiten und wird deshalb dort geändert, wo sie zuerst gezeigt werden: auf der Seite der Supportregeln oder mit "policy use".',
  'The database is whole.': 'Die Datenbank ist in Ordnung.',
  'The database is damaged: {0}.': 'Die Datenbank ist beschädigt: {0}.',
  'Every change is flushed to the disk.': 'Jede Änderung wird auf die Platte geschrieben.',
  'Changes are not flushed to the disk.': 'Änderungen werden nicht auf die Platte geschrieben.',
  'Every attachment is in the store.': 'Alle Anhänge sind im Speicher.',
  '{0} attachments are missing: {1}.': '{0} Anhänge fehlen: {1}.',
  'The audit record is unbroken.': 'Das Protokoll ist lückenlos.',
  'The audit record was changed from outside.': 'Das Protokoll wurde von außen verändert.',
  '{0} free for the data folder.': '{0} frei für den Datenordner.',
  'Only {0} free for the data folder. Free some space, or move it.':
    'Nur {0} frei für den Datenordner. Schaffen Sie Platz, oder verlegen Sie ihn.',
  'The chosen support policy applies.': 'Die gewählten Supportregeln gelten.',
  'No portal tells another time than this computer.': 'Kein Portal nennt eine andere Zeit als dieser Computer.',
  'A secret store is there.': 'Ein Schlüsselspeicher ist da.',
  'No secret store on this machine; tokens come from the environment.':
    'Kein Schlüsselspeicher auf diesem Computer; Token kommen aus der Umgebung.',
  'Rules {0} take out what is secret; the same person has the same mark in every bundle.':
    'Die Regeln {0} entfernen, was geheim ist; dieselbe Person hat in jedem Paket dasselbe Kennzeichen.',
  'Rules {0} take out what is secret. Without a secret store the marks of people differ from run to run.':
    'Die Regeln {0} entfernen, was geheim ist. Ohne Schlüsselspeicher sind die Kennzeichen von Personen bei jedem Lauf andere.',
  'An unknown amount': 'Eine unbekannte Menge',
  'The collection did not come to its end': 'Die Sammlung kam nicht bis zum Ende',
  'Open it to see why.': 'Öffnen Sie sie, um zu sehen, warum.',
  'Nothing wrong found': 'Nichts Auffälliges gefunden',
  '{0}, {1} puts data at risk.': '{0}, {1} davon gefährdet Daten.',
  '{0}, {1} put data at risk.': '{0}, {1} davon gefährden Daten.',
  'The evidence is collected': 'Die Belege sind gesammelt',
  'The window may not do this. Use the command line.': 'Das Fenster darf das nicht. Verwenden Sie die Befehlszeile.',
  'In the window you decide as yourself. What somebody else decided is noted on the command line.':
    'Im Fenster entscheiden Sie als Sie selbst. Was jemand anderes entschieden hat, wird auf der Befehlszeile vermerkt.',
  'The data could not be opened because of a mistake inside the app.':
    'Die Daten ließen sich wegen eines Fehlers in der App nicht öffnen.',
  'Usual for this kind of request': 'Üblich für diese Art von Anfrage',
  'No support policy says how long versions are maintained.':
    'Keine Supportregeln sagen, wie lange Versionen gepflegt werden.',
};
