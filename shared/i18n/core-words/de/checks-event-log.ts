import type { CoreWords } from '../../said-languages.ts';

export const checksEventLog: CoreWords = {
  'This machine did not restart unexpectedly': 'Diese Maschine startete nicht unerwartet neu',
  'This machine restarted unexpectedly {0}': 'Diese Maschine startete {0} unerwartet neu',
  'Power was lost, or Windows broke down. What was not saved is lost, and recordings may be cut off.':
    'Der Strom fiel aus, oder Windows stürzte ab. Nicht Gespeichertes ist verloren, Aufzeichnungen können abgeschnitten sein.',
  'Find out why: power, hardware, or a crash that Windows recorded.':
    'Finden Sie heraus, warum: Strom, Hardware oder ein von Windows erfasster Absturz.',
  "The product's services did not fail": 'Die Dienste des Produkts fielen nicht aus',
  'A service of the product failed {0}': 'Ein Dienst des Produkts fiel {0} aus',
  'Windows saw it end or not start. It may have been started again since.':
    'Windows sah ihn enden oder nicht starten. Vielleicht wurde er seither wieder gestartet.',
  'Compare the time with its log, and send both with a case.':
    'Vergleichen Sie die Zeit mit seinem Protokoll, und senden Sie beides mit einem Fall.',
  'No .NET program crashed': 'Kein .NET-Programm stürzte ab',
  'A .NET program crashed {0}': 'Ein .NET-Programm stürzte {0} ab',
  'The product is such a program. The entry says which one it was.':
    'Das Produkt ist so ein Programm. Der Eintrag sagt, welches es war.',
  'Read the entries in the bundle. When it was the product, send them with a case.':
    'Lesen Sie die Einträge im Paket. War es das Produkt, senden Sie sie mit einem Fall.',
  'The disks reported no errors': 'Die Platten meldeten keine Fehler',
  'A disk reported errors {0}': 'Eine Platte meldete {0} Fehler',
  'A disk that fails takes data with it.': 'Eine ausfallende Platte nimmt Daten mit.',
  "Look at the disk's health and at its backup now.":
    'Sehen Sie jetzt nach dem Zustand der Platte und nach ihrer Sicherung.',
  'Windows did not run out of memory': 'Windows ging der Speicher nicht aus',
  'Windows ran out of memory {0}': 'Windows ging {0} der Speicher aus',
  'Programs were slow or ended at that time.': 'Programme waren zu dieser Zeit langsam oder endeten.',
  'The entry names the programs that used most. Add memory, or restart what leaks.':
    'Der Eintrag nennt die Programme, die am meisten brauchten. Rüsten Sie Speicher nach, oder starten Sie neu, was Speicher verliert.',
  'Windows saw no errors of encryption': 'Windows sah keine Verschlüsselungsfehler',
  'Encryption failed {0}': 'Die Verschlüsselung scheiterte {0}',
  'A connection could not agree on encryption. Some such entries are usual where something scans ports.':
    'Eine Verbindung konnte keine Verschlüsselung aushandeln. Einige solcher Einträge sind üblich, wo etwas Ports absucht.',
  'Compare the times with failures of the product.': 'Vergleichen Sie die Zeiten mit Ausfällen des Produkts.',
  'The event logs were not read.': 'Die Ereignisprotokolle wurden nicht gelesen.',
  'Only Windows keeps such logs.': 'Nur Windows führt solche Protokolle.',
  'None in the time that was looked at.': 'Keine in der angesehenen Zeit.',
  'Windows event log': 'Windows-Ereignisprotokoll',
  '{0} times': '{0}-mal',
  '{0}, last at {1}': '{0}, zuletzt um {1}',
};
