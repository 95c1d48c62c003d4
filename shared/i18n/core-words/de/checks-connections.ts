import type { CoreWords } from '../../said-languages.ts';

export const checksConnections: CoreWords = {
  'The databases answer quickly': 'Die Datenbanken antworten schnell',
  'A database server is where the connections say': 'Ein Datenbankserver ist dort, wo die Verbindungen es sagen',
  'The data connections wait long enough': 'Die Datenverbindungen warten lange genug',
  'The drivers of the data connections are installed': 'Die Treiber der Datenverbindungen sind installiert',
  'No database was reached.': 'Keine Datenbank wurde erreicht.',
  '{0} is {1} ms away': '{0} ist {1} ms entfernt',
  'An import asks many times, and each question waits that long. In one building a few milliseconds are usual.':
    'Ein Import fragt viele Male, und jede Frage wartet so lange. In einem Gebäude sind wenige Millisekunden üblich.',
  'Have the way to the database server looked at: VPN, wireless, a busy line.':
    'Lassen Sie den Weg zum Datenbankserver prüfen: VPN, Funk, eine ausgelastete Leitung.',
  '{0} ms at most.': 'höchstens {0} ms.',
  'probe, tcp': 'Probe, TCP',
  'No data connection leads to this machine.': 'Keine Datenverbindung führt zu dieser Maschine.',
  'The database on this machine answers.': 'Die Datenbank auf dieser Maschine antwortet.',
  'It is not known whether a database server is installed here.':
    'Es ist nicht bekannt, ob hier ein Datenbankserver installiert ist.',
  'A data connection leads to this machine, and no database server is installed here':
    'Eine Datenverbindung führt zu dieser Maschine, und hier ist kein Datenbankserver installiert',
  'It says localhost, or a name that the hosts file leads here. After a move to another machine that is no longer right.':
    'Darin steht localhost oder ein Name, den die hosts-Datei hierher führt. Nach einem Umzug auf eine andere Maschine stimmt das nicht mehr.',
  'Enter the name of the database server in the Instance Manager, and restart the services.':
    'Tragen Sie den Namen des Datenbankservers im Instance Manager ein, und starten Sie die Dienste neu.',
  'connect to the database': 'mit der Datenbank verbinden',
  '{0} leads here': '{0} führt hierher',
  'No settings say how long the data connections wait.':
    'Keine Einstellung sagt, wie lange die Datenverbindungen warten.',
  'The data connection {0} gives up after {1} s': 'Die Datenverbindung {0} gibt nach {1} s auf',
  'A database that is busy for a moment then looks as if it were gone.':
    'Eine kurz ausgelastete Datenbank sieht dann aus, als wäre sie weg.',
  'Set its timeout to 30 seconds or more in the Instance Manager.':
    'Setzen Sie ihre Zeitgrenze im Instance Manager auf 30 Sekunden oder mehr.',
  '{0}, {1} s at least.': '{0}, mindestens {1} s.',
  'No data connection names a driver.': 'Keine Datenverbindung nennt einen Treiber.',
  'The installed drivers are not known.': 'Die installierten Treiber sind nicht bekannt.',
  'The driver of the data connection {0} is not installed': 'Der Treiber der Datenverbindung {0} ist nicht installiert',
  'It names {0}, which this machine does not have.': 'Sie nennt {0}, und das hat diese Maschine nicht.',
  'Install that driver, or choose one in the Instance Manager that is installed.':
    'Installieren Sie diesen Treiber, oder wählen Sie im Instance Manager einen installierten.',
  'load the driver of {0}': 'den Treiber von {0} laden',
  'installed drivers': 'installierte Treiber',
  '{0} is missing': '{0} fehlt',
  'All drivers that are named are installed.': 'Alle genannten Treiber sind installiert.',
  '{0} ms': '{0} ms',
  '1 connection': '1 Verbindung',
  '{0} connections': '{0} Verbindungen',
};
