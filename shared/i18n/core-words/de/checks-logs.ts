import type { CoreWords } from '../../said-languages.ts';

export const checksLogs: CoreWords = {
  'The logs hold no failures of the database': 'Die Protokolle enthalten keine Ausfälle der Datenbank',
  'The logs speak of failures of the database': 'Die Protokolle sprechen von Ausfällen der Datenbank',
  'The product could not use its database at that time.':
    'Das Produkt konnte seine Datenbank zu dieser Zeit nicht benutzen.',
  'Compare the times with what the database administrator knows: restarts, backups, space.':
    'Vergleichen Sie die Zeiten mit dem, was der Datenbankadministrator weiß: Neustarts, Sicherungen, Platz.',
  'The logs hold no data or statements that the database refuses':
    'Die Protokolle enthalten keine Daten oder Anweisungen, die die Datenbank ablehnt',
  'The logs speak of data or statements that are refused':
    'Die Protokolle sprechen von abgelehnten Daten oder Anweisungen',
  'A mapping, a changed table or the data themselves do not fit. The lines name which.':
    'Eine Zuordnung, eine geänderte Tabelle oder die Daten selbst passen nicht. Die Zeilen nennen, was.',
  'Compare the import mapping with the tables of the source, and say in the case what changed there.':
    'Vergleichen Sie die Importzuordnung mit den Quelltabellen, und sagen Sie im Fall, was sich dort geändert hat.',
  'The logs hold no broken connections': 'Die Protokolle enthalten keine abgebrochenen Verbindungen',
  'The logs speak of broken connections': 'Die Protokolle sprechen von abgebrochenen Verbindungen',
  'Connections broke, were refused or were not answered in time.':
    'Verbindungen brachen ab, wurden abgelehnt oder nicht rechtzeitig beantwortet.',
  'Compare the times with what the network administrator knows, and check again while it happens.':
    'Vergleichen Sie die Zeiten mit dem, was der Netzwerkadministrator weiß, und prüfen Sie erneut, während es geschieht.',
  'The logs hold no services that ended or did not answer':
    'Die Protokolle enthalten keine Dienste, die endeten oder nicht antworteten',
  'The logs speak of services that ended or did not answer':
    'Die Protokolle sprechen von Diensten, die endeten oder nicht antworteten',
  'A service of the product was not there when it was needed.':
    'Ein Dienst des Produkts war nicht da, als er gebraucht wurde.',
  'Look at the Windows services and their start type, and at what the service wrote last.':
    'Sehen Sie nach den Windows-Diensten und ihrem Starttyp und danach, was der Dienst zuletzt schrieb.',
  'The logs hold no refused sign-ins, rights or certificates':
    'Die Protokolle enthalten keine abgelehnten Anmeldungen, Rechte oder Zertifikate',
  'The logs speak of refused sign-ins, missing rights or certificates':
    'Die Protokolle sprechen von abgelehnten Anmeldungen, fehlenden Rechten oder Zertifikaten',
  'An account may not do what the product needs, or a certificate is not trusted.':
    'Ein Konto darf nicht, was das Produkt braucht, oder einem Zertifikat wird nicht vertraut.',
  'See with which account the service runs, and whether its rights or its password changed.':
    'Sehen Sie nach, mit welchem Konto der Dienst läuft und ob sich dessen Rechte oder Passwort geändert haben.',
  'The logs do not speak of clocks that differ': 'Die Protokolle sprechen nicht von abweichenden Uhren',
  'The logs speak of clocks that differ': 'Die Protokolle sprechen von abweichenden Uhren',
  'A sign-in by a Windows account failed because two clocks are more than five minutes apart.':
    'Eine Anmeldung mit einem Windows-Konto scheiterte, weil zwei Uhren mehr als fünf Minuten auseinander sind.',
  'Have the clocks of this machine and of the domain set by a time server.':
    'Lassen Sie die Uhren dieser Maschine und der Domäne von einem Zeitserver stellen.',
  'The logs do not speak of missing memory or time of the processor':
    'Die Protokolle sprechen nicht von fehlendem Speicher oder Prozessorzeit',
  'The logs speak of missing memory or time of the processor':
    'Die Protokolle sprechen von fehlendem Speicher oder Prozessorzeit',
  'A service asked for more than this machine had at that moment.':
    'Ein Dienst verlangte mehr, als diese Maschine in dem Moment hatte.',
  'See in the Task Manager how much is used when planning is at work, and add what is short.':
    'Sehen Sie im Task-Manager, wie viel beim Planen gebraucht wird, und ergänzen Sie, was knapp ist.',
  'The logs do not speak of a full or failing disk':
    'Die Protokolle sprechen nicht von einer vollen oder ausfallenden Platte',
  'The logs speak of a full or failing disk': 'Die Protokolle sprechen von einer vollen oder ausfallenden Platte',
  'Something could not be written.': 'Etwas ließ sich nicht schreiben.',
  'Look at the space and the health of the disk of the root folder, then restart the services.':
    'Sehen Sie nach Platz und Zustand der Platte des Stammordners, dann starten Sie die Dienste neu.',
  'The logs hold no damaged plan or lost recording':
    'Die Protokolle enthalten keinen beschädigten Plan und keine verlorene Aufzeichnung',
  'The logs speak of a damaged plan or a lost recording':
    'Die Protokolle sprechen von einem beschädigten Plan oder einer verlorenen Aufzeichnung',
  'The scenario could not be read or written, or what people did was not recorded.':
    'Das Szenario ließ sich nicht lesen oder schreiben, oder was man tat, wurde nicht aufgezeichnet.',
  'Do not overwrite anything. Copy the Recordings folder away and report it at once.':
    'Überschreiben Sie nichts. Kopieren Sie den Ordner Recordings weg und melden Sie es sofort.',
  'The logs do not speak of files or drivers that are missing or in use':
    'Die Protokolle sprechen nicht von fehlenden oder benutzten Dateien oder Treibern',
  'The logs speak of files or drivers that are missing or in use':
    'Die Protokolle sprechen von fehlenden oder benutzten Dateien oder Treibern',
  'An update that is half done, or security software, does this.':
    'Ein halb fertiges Update oder Sicherheitssoftware tut das.',
  'Have the program files left out of scans, and compare the versions of the drivers.':
    'Lassen Sie die Programmdateien von Scans ausnehmen, und vergleichen Sie die Versionen der Treiber.',
  'The logs hold no trouble with licences': 'Die Protokolle enthalten keinen Ärger mit Lizenzen',
  'The logs speak of licences': 'Die Protokolle sprechen von Lizenzen',
  'A licence was missing, used up or over.': 'Eine Lizenz fehlte, war verbraucht oder abgelaufen.',
  'See in the dialog of licences and connections who holds them, and whether the key is still valid.':
    'Sehen Sie im Dialog für Lizenzen und Verbindungen, wer sie hält und ob der Schlüssel noch gültig ist.',
  'The server does not fail again and again': 'Der Server scheitert nicht immer wieder',
  'The server failed again and again': 'Der Server scheiterte immer wieder',
  'Repeated internal errors of the server are a sign of severity 2.':
    'Wiederholte interne Fehler des Servers sind ein Zeichen für Schweregrad 2.',
  'Send a case of severity 2 with this collection, when people are hindered by it.':
    'Senden Sie einen Fall mit Schweregrad 2 und dieser Sammlung, wenn man dadurch behindert ist.',
  'Errors are no more than before': 'Fehler sind nicht mehr als zuvor',
  'The logs hold no other known errors': 'Die Protokolle enthalten keine anderen bekannten Fehler',
  'No log was read.': 'Es wurde kein Protokoll gelesen.',
  '{0} read.': '{0} gelesen.',
  'log file': 'Protokolldatei',
  'There are more errors in the logs than before': 'In den Protokollen sind mehr Fehler als zuvor',
  'Say in the case what changed at that time, and send the logs of that time with it.':
    'Sagen Sie im Fall, was sich zu dieser Zeit geändert hat, und senden Sie die Protokolle dieser Zeit mit.',
  'None was found.': 'Es wurde keiner gefunden.',
  'Known errors stand in the logs: {0}': 'Bekannte Fehler stehen in den Protokollen: {0}',
  'Read the lines with their files below the findings of the logs, and send them with the case.':
    'Lesen Sie die Zeilen mit ihren Dateien unter den Befunden der Protokolle, und senden Sie sie mit dem Fall.',
  '{0}: {1}, the newest in {2} line {3}': '{0}: {1}, die neueste in {2} Zeile {3}',
  '1 log file': '1 Protokolldatei',
  '{0} log files': '{0} Protokolldateien',
  '1 line': '1 Zeile',
  '{0} lines': '{0} Zeilen',
};
