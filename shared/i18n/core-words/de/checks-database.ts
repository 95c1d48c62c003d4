import type { CoreWords } from '../../said-languages.ts';

export const checksDatabase: CoreWords = {
  'is no SQL server': 'ist kein SQL-Server',
  'closes it at once': 'schließt sie sofort',
  'then says nothing': 'sagt dann nichts',
  'The SQL servers are found by their names': 'Die SQL-Server werden unter ihren Namen gefunden',
  '{0} is not found by its name': '{0} wird unter dem angegebenen Namen nicht gefunden',
  'Neither the hosts file nor a name server knows the name that stands in the data connection.':
    'Weder die hosts-Datei noch ein Nameserver kennt den Namen in der Datenverbindung.',
  'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.':
    'Vergleichen Sie den Namen im Instance Manager mit dem wirklichen. Stimmt er, lassen Sie die Nameserver (DNS) prüfen.',
  'find {0} by its name': '{0} unter dem angegebenen Namen finden',
  'A name server answers': 'Ein Nameserver antwortet',
  'No name server answers, so {0} is not found': 'Kein Nameserver antwortet, deshalb wird {0} nicht gefunden',
  'This machine asks for addresses and gets no answer. Everything that goes by a name fails with it.':
    'Diese Maschine fragt nach Adressen und bekommt keine Antwort. Alles, was über einen Namen geht, scheitert daran.',
  'Have the network connection and the name servers (DNS) of this machine checked.':
    'Lassen Sie die Netzwerkverbindung und die Nameserver (DNS) dieser Maschine prüfen.',
  'The SQL Browser service answers': 'Der Dienst SQL Browser antwortet',
  'The SQL Browser service does not say where {0} listens': 'Der Dienst SQL Browser sagt nicht, wo {0} lauscht',
  'A named instance without a port is found through that service (UDP 1434). It is stopped, a firewall is between, or the machine is off.':
    'Eine benannte Instanz ohne Port wird über diesen Dienst gefunden (UDP 1434). Er ist angehalten, eine Firewall ist dazwischen, oder die Maschine ist aus.',
  'See whether the database server is up. When it is, start its SQL Server Browser service, or write the port into the data connection.':
    'Sehen Sie nach, ob der Datenbankserver läuft. Wenn ja, starten Sie seinen Dienst SQL Server Browser, oder schreiben Sie den Port in die Datenverbindung.',
  'find the port of {0}': 'den Port von {0} finden',
  'The named instances exist': 'Die benannten Instanzen gibt es',
  'The instance of {0} is not there, or takes no connections over TCP':
    'Die Instanz von {0} ist nicht da oder nimmt keine Verbindungen über TCP an',
  'The database server answers, and does not know the instance that stands in the data connection.':
    'Der Datenbankserver antwortet und kennt die Instanz aus der Datenverbindung nicht.',
  'Compare the instance name in the Instance Manager with the SQL Server services on that machine, and whether TCP/IP is switched on.':
    'Vergleichen Sie den Instanznamen im Instance Manager mit den SQL-Server-Diensten auf jener Maschine, und ob TCP/IP eingeschaltet ist.',
  'The SQL servers take connections': 'Die SQL-Server nehmen Verbindungen an',
  '{0} refuses connections': '{0} lehnt Verbindungen ab',
  'The machine is there and nothing listens on that port: SQL Server is stopped, or listens on another one.':
    'Die Maschine ist da, und auf diesem Port lauscht nichts: SQL Server ist angehalten oder lauscht auf einem anderen.',
  'Have the SQL Server service on the database server started. When it runs, compare its port with the data connection.':
    'Lassen Sie den SQL-Server-Dienst auf dem Datenbankserver starten. Läuft er, vergleichen Sie seinen Port mit der Datenverbindung.',
  'connect to {0}': 'mit {0} verbinden',
  'No firewall swallows connections to the SQL servers': 'Keine Firewall verschluckt Verbindungen zu den SQL-Servern',
  '{0} does not answer at all': '{0} antwortet überhaupt nicht',
  'Not even a refusal came back: a firewall swallows the request, or the machine is off.':
    'Nicht einmal eine Ablehnung kam zurück: Eine Firewall verschluckt die Anfrage, oder die Maschine ist aus.',
  'Ask whether the database server is up. When it is, have the firewalls between opened for its port.':
    'Fragen Sie, ob der Datenbankserver läuft. Wenn ja, lassen Sie die Firewalls dazwischen für seinen Port öffnen.',
  'There is a way to the SQL servers': 'Es gibt einen Weg zu den SQL-Servern',
  'There is no way to {0}': 'Es gibt keinen Weg zu {0}',
  'This machine, or a router, says that the database server cannot be reached from here.':
    'Diese Maschine oder ein Router sagt, dass der Datenbankserver von hier nicht erreichbar ist.',
  'Have the network connection of this machine and the way to the database server checked: VPN, gateway, own firewall.':
    'Lassen Sie die Netzwerkverbindung dieser Maschine und den Weg zum Datenbankserver prüfen: VPN, Gateway, eigene Firewall.',
  'What answers is SQL Server': 'Was antwortet, ist SQL Server',
  '{0} takes the connection and {1}': '{0} nimmt die Verbindung an; dann: {1}',
  'does not answer as SQL Server does': 'antwortet nicht wie SQL Server',
  'Something else listens on that port, something between ends the connection, or the server hangs.':
    'Etwas anderes lauscht auf diesem Port, etwas dazwischen beendet die Verbindung, oder der Server hängt.',
  'Compare the port with the data connection. When it is right, have the SQL Server service looked at, and restarted if it hangs.':
    'Vergleichen Sie den Port mit der Datenverbindung. Stimmt er, lassen Sie den SQL-Server-Dienst ansehen und neu starten, wenn er hängt.',
  'speak to {0}': 'mit {0} sprechen',
  'The certificates of the SQL servers are trusted': 'Den Zertifikaten der SQL-Server wird vertraut',
  'The certificate of {0}': 'Das Zertifikat von {0}',
  'The data connection asks for encryption with a checked certificate, and this one does not pass.':
    'Die Datenverbindung verlangt Verschlüsselung mit geprüftem Zertifikat, und dieses besteht nicht.',
  'the administrator of the database server': 'der Administrator des Datenbankservers',
  'agree on encryption with {0}': 'mit {0} die Verschlüsselung aushandeln',
  'Encryption with the SQL servers works': 'Die Verschlüsselung mit den SQL-Servern funktioniert',
  'No encryption could be agreed on with {0}': 'Mit {0} ließ sich keine Verschlüsselung aushandeln',
  'The server only offers what this machine holds to be too old, or something between breaks the exchange.':
    'Der Server bietet nur an, was diese Maschine für zu alt hält, oder etwas dazwischen stört den Austausch.',
  'Have TLS 1.2 switched on at the database server, and what looks into connections on the way checked.':
    'Lassen Sie TLS 1.2 am Datenbankserver einschalten und prüfen, was unterwegs in Verbindungen hineinsieht.',
  'The SQL servers encrypt where the connection asks for it':
    'Die SQL-Server verschlüsseln, wo die Verbindung es verlangt',
  '{0} offers no encryption, and the data connection asks for it':
    '{0} bietet keine Verschlüsselung an, und die Datenverbindung verlangt sie',
  'The driver then gives up before anybody signs in.': 'Der Treiber gibt dann auf, bevor sich jemand anmeldet.',
  'Have encryption switched on at the database server. Switching it off in the data connection would send the password nearly in the clear.':
    'Lassen Sie die Verschlüsselung am Datenbankserver einschalten. Sie in der Datenverbindung auszuschalten, würde das Passwort fast im Klartext senden.',
  'the Oracle database': 'die Oracle-Datenbank',
  'The Oracle databases are found by their names': 'Die Oracle-Datenbanken werden unter ihren Namen gefunden',
  'The name in the data connection has no address on this machine.':
    'Der Name in der Datenverbindung hat auf dieser Maschine keine Adresse.',
  'The Oracle databases take connections': 'Die Oracle-Datenbanken nehmen Verbindungen an',
  '{0} cannot be connected to': 'Zu {0} lässt sich keine Verbindung aufbauen',
  'Its listener is stopped, or a firewall is between. A refusal means the first, silence the second.':
    'Der Listener ist angehalten, oder eine Firewall ist dazwischen. Eine Ablehnung heißt das Erste, Schweigen das Zweite.',
  'Have the listener on the database server started. When it runs, have the firewalls between opened for its port.':
    'Lassen Sie den Listener am Datenbankserver starten. Läuft er, lassen Sie die Firewalls dazwischen für seinen Port öffnen.',
};
