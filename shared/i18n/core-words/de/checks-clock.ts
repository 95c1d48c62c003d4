import type { CoreWords } from '../../said-languages.ts';

export const checksClock: CoreWords = {
  'The clock agrees with other machines': 'Die Uhr stimmt mit anderen Maschinen überein',
  'The clock is set by a time server': 'Die Uhr wird von einem Zeitserver gestellt',
  'No other machine told its time.': 'Keine andere Maschine nannte ihre Zeit.',
  '{0} asked, less than a minute apart.': '{0} gefragt, weniger als eine Minute auseinander.',
  'that of {0}': 'der von {0}',
  'of that of {0}': 'gegenüber der von {0}',
  'The clock of this machine is {0} behind{1}': 'Die Uhr dieser Maschine geht {0} nach{1}',
  'The clock of this machine is {0} ahead{1}': 'Die Uhr dieser Maschine geht {0} vor{1}',
  'Sign-ins by Windows accounts fail from five minutes on, and certificates may seem expired or not yet valid.':
    'Ab fünf Minuten scheitern Anmeldungen mit Windows-Konten, und Zertifikate können abgelaufen oder noch nicht gültig scheinen.',
  'Times in logs and recordings do not fit those of other machines.':
    'Zeiten in Protokollen und Aufzeichnungen passen nicht zu denen anderer Maschinen.',
  'See by a third clock which of the two is wrong, and set that one by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    'Sehen Sie an einer dritten Uhr, welche der beiden falsch geht, und stellen Sie diese nach dem Zeitserver Ihrer Firma: unter Windows `w32tm /resync`. Prüfen Sie dann erneut.',
  'Set the clock by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    'Stellen Sie die Uhr nach dem Zeitserver Ihrer Firma: unter Windows `w32tm /resync`. Prüfen Sie dann erneut.',
  'agree with other machines on the time': 'mit anderen Maschinen in der Zeit übereinstimmen',
  'The clock of {0} is {1} ahead': 'Die Uhr von {0} geht {1} vor',
  'The clock of {0} is {1} behind': 'Die Uhr von {0} geht {1} nach',
  'This machine agrees with some and not with all. Sign-ins by Windows accounts fail from five minutes on.':
    'Diese Maschine stimmt mit einigen überein, nicht mit allen. Ab fünf Minuten scheitern Anmeldungen mit Windows-Konten.',
  'Have the clock of that machine set by a time server.':
    'Lassen Sie die Uhr jener Maschine von einem Zeitserver stellen.',
  'The system did not say whether its clock is set by a time server.':
    'Das System sagte nicht, ob seine Uhr von einem Zeitserver gestellt wird.',
  'It is set by a time server.': 'Sie wird von einem Zeitserver gestellt.',
  'The clock is not set by a time server': 'Die Uhr wird nicht von einem Zeitserver gestellt',
  'It drifts by seconds a day until sign-ins and certificates fail.':
    'Sie läuft am Tag um Sekunden davon, bis Anmeldungen und Zertifikate scheitern.',
  'Start the Windows Time service, or have the time server of your company entered.':
    'Starten Sie den Dienst Windows-Zeitgeber, oder lassen Sie den Zeitserver Ihrer Firma eintragen.',
  '1 machine': '1 Maschine',
  '{0} machines': '{0} Maschinen',
  '1 minute': '1 Minute',
  '{0} minutes': '{0} Minuten',
};
