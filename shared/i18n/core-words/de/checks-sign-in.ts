import type { CoreWords } from '../../said-languages.ts';

export const checksSignIn: CoreWords = {
  'has a password that expired or has to be changed': 'hat ein abgelaufenes oder zu änderndes Passwort',
  'is locked after too many wrong passwords': 'ist nach zu vielen falschen Passwörtern gesperrt',
  'is switched off': 'ist ausgeschaltet',
  'the SQL server': 'der SQL-Server',
  'The SQL servers offer encryption': 'Die SQL-Server bieten Verschlüsselung an',
  '{0} offers no encryption': '{0} bietet keine Verschlüsselung an',
  'The product sends its password to it nearly in the clear. The sign-in was not tried from here for that reason.':
    'Das Produkt sendet ihm sein Passwort fast im Klartext. Die Anmeldung wurde deshalb von hier nicht probiert.',
  'Have encryption switched on at the database server.':
    'Lassen Sie die Verschlüsselung am Datenbankserver einschalten.',
  'sign in to {0}': 'bei {0} anmelden',
  'The SQL servers accept the sign-ins': 'Die SQL-Server nehmen die Anmeldungen an',
  '{0} refuses the sign-in': '{0} lehnt die Anmeldung ab',
  'The name or the password in the data connection is wrong, or was changed on the database server (error 18456).':
    'Name oder Passwort in der Datenverbindung ist falsch oder wurde am Datenbankserver geändert (Fehler 18456).',
  'Ask the database administrator whether the password was changed. Enter it in the Instance Manager and restart the services.':
    'Fragen Sie den Datenbankadministrator, ob das Passwort geändert wurde. Tragen Sie es im Instance Manager ein, und starten Sie die Dienste neu.',
  'The sign-ins are neither locked nor expired': 'Die Anmeldungen sind weder gesperrt noch abgelaufen',
  'The sign-in of {0}': 'Die Anmeldung von {0}',
  'is locked, switched off, or its password expired': 'ist gesperrt, ausgeschaltet, oder ihr Passwort ist abgelaufen',
  'The database server knows the sign-in and does not let it in.':
    'Der Datenbankserver kennt die Anmeldung und lässt sie nicht herein.',
  'Have the sign-in unlocked, or its password renewed, by the database administrator. Enter a new one in the Instance Manager.':
    'Lassen Sie die Anmeldung vom Datenbankadministrator entsperren oder ihr Passwort erneuern. Ein neues tragen Sie im Instance Manager ein.',
  'The SQL servers accept sign-ins of that kind': 'Die SQL-Server nehmen Anmeldungen dieser Art an',
  '{0} does not accept sign-ins of that kind': '{0} nimmt Anmeldungen dieser Art nicht an',
  'It only lets in Windows accounts, or does not trust the domain of this one (error 18452).':
    'Er lässt nur Windows-Konten herein oder vertraut der Domäne dieses Kontos nicht (Fehler 18452).',
  'Have sign-ins with a password allowed on the database server (mixed mode), or use Windows sign-in in the data connection.':
    'Lassen Sie am Datenbankserver Anmeldungen mit Passwort zu (gemischter Modus), oder verwenden Sie in der Datenverbindung die Windows-Anmeldung.',
  'The databases can be opened': 'Die Datenbanken lassen sich öffnen',
  'The database of {0} cannot be opened': 'Die Datenbank von {0} lässt sich nicht öffnen',
  'It was renamed, is offline, is being restored, or this sign-in may not open it (error 4060).':
    'Sie wurde umbenannt, ist offline, wird wiederhergestellt, oder diese Anmeldung darf sie nicht öffnen (Fehler 4060).',
  'Ask the database administrator whether the database is online and what the sign-in may do in it.':
    'Fragen Sie den Datenbankadministrator, ob die Datenbank online ist und was die Anmeldung darin darf.',
  'open the database of {0}': 'die Datenbank von {0} öffnen',
  "The database servers' own firewalls let this machine in":
    'Die eigenen Firewalls der Datenbankserver lassen diese Maschine herein',
  'The firewall of {0} does not let this machine in': 'Die Firewall von {0} lässt diese Maschine nicht herein',
  'Azure SQL keeps a list of addresses that may connect, and the one this machine comes from is not in it (error 40615).':
    'Azure SQL führt eine Liste erlaubter Adressen, und die dieser Maschine ist nicht darin (Fehler 40615).',
  'Have the public address of this machine, or its virtual network, entered in the firewall rules of the database server.':
    'Lassen Sie die öffentliche Adresse dieser Maschine oder ihr virtuelles Netz in die Firewallregeln des Datenbankservers eintragen.',
  'The SQL servers are ready': 'Die SQL-Server sind bereit',
  '{0} is paused, starting or under maintenance': '{0} ist angehalten, startet oder wird gewartet',
  'It answers and lets nobody in at the moment.': 'Er antwortet und lässt im Moment niemanden herein.',
  'Ask the database administrator how long that takes, and check again afterwards.':
    'Fragen Sie den Datenbankadministrator, wie lange das dauert, und prüfen Sie danach erneut.',
  'The sign-ins end well': 'Die Anmeldungen gehen gut aus',
  'The sign-in to {0} does not come to its end': 'Die Anmeldung bei {0} kommt nicht zu Ende',
  'The server took the connection and then did not let in, broke off, or did not answer in time.':
    'Der Server nahm die Verbindung an und ließ dann nicht herein, brach ab oder antwortete nicht rechtzeitig.',
  'Have the error log of the database server looked at for this moment.':
    'Lassen Sie das Fehlerprotokoll des Datenbankservers für diesen Moment ansehen.',
};
