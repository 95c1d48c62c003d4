import type { CoreWords } from '../../said-languages.ts';

export const probe: CoreWords = {
  'Its certificate has expired.': 'Sein Zertifikat ist abgelaufen.',
  'Its certificate is not valid yet, by the clock of this machine.':
    'Sein Zertifikat ist nach der Uhr dieser Maschine noch nicht gültig.',
  'Its certificate is for another name.': 'Sein Zertifikat ist für einen anderen Namen.',
  'It signed its certificate itself.': 'Er hat sein Zertifikat selbst unterschrieben.',
  'Its certificate was issued by an authority that this machine does not know.':
    'Sein Zertifikat stammt von einer Stelle, die diese Maschine nicht kennt.',
  'It only speaks a version of TLS, or a strength of keys, that is too old to be safe.':
    'Er spricht nur eine TLS-Version oder Schlüsselstärke, die zu alt und unsicher ist.',
  'What answers there does not speak TLS.': 'Was dort antwortet, spricht kein TLS.',
  'It closed the connection while encryption was agreed on.':
    'Er schloss die Verbindung, während die Verschlüsselung ausgehandelt wurde.',
  'Its certificate is not trusted on this machine.': 'Seinem Zertifikat wird auf dieser Maschine nicht vertraut.',
  'a debugging proxy': 'ein Debugging-Proxy',
  'The connection was refused: the machine is there, and nothing listens on that port.':
    'Die Verbindung wurde abgelehnt: Die Maschine ist da, und auf diesem Port lauscht nichts.',
  'Nobody answered: the machine is off, or a firewall swallows the request.':
    'Niemand antwortete: Die Maschine ist aus, oder eine Firewall verschluckt die Anfrage.',
  'There is no way to that machine.': 'Es gibt keinen Weg zu jener Maschine.',
  'There is no way to that network.': 'Es gibt keinen Weg in jenes Netz.',
  'This machine has no address from which it could be reached.':
    'Diese Maschine hat keine Adresse, von der aus es erreichbar wäre.',
  'This machine does not allow the connection.': 'Diese Maschine erlaubt die Verbindung nicht.',
  'The connection was closed at once.': 'Die Verbindung wurde sofort geschlossen.',
  'It could not be reached.': 'Es ließ sich nicht erreichen.',
  'It takes connections.': 'Es nimmt Verbindungen an.',
  'The proxy connects on.': 'Der Proxy verbindet weiter.',
  'Encrypted by {0}.': 'Verschlüsselt durch {0}.',
  'It answered and wants a sign-in ({0}).': 'Es antwortete und will eine Anmeldung ({0}).',
  'It answered and knows no such address (404).': 'Es antwortete und kennt keine solche Adresse (404).',
  'It answered ({0}).': 'Es antwortete ({0}).',
  'It is an address, so no name had to be found.': 'Es ist eine Adresse, also war kein Name zu suchen.',
  'One address was': 'Eine Adresse',
  '{0} addresses were': '{0} Adressen',
  '{0} found, of this machine itself.': '{0} gefunden, von dieser Maschine selbst.',
  'The server refuses the name or the password (error 18456).':
    'Der Server lehnt Name oder Passwort ab (Fehler 18456).',
  'The database is not there, or this sign-in may not open it (error 4060).':
    'Die Datenbank ist nicht da, oder diese Anmeldung darf sie nicht öffnen (Fehler 4060).',
  'The default database of this sign-in cannot be opened (error 4064).':
    'Die Standarddatenbank dieser Anmeldung lässt sich nicht öffnen (Fehler 4064).',
  'The server does not accept sign-ins of that kind (error 18452).':
    'Der Server nimmt Anmeldungen dieser Art nicht an (Fehler 18452).',
  'The password has expired (error 18487).': 'Das Passwort ist abgelaufen (Fehler 18487).',
  'The password has to be changed first (error 18488).': 'Das Passwort muss erst geändert werden (Fehler 18488).',
  'The sign-in is locked, after too many wrong passwords (error 18486).':
    'Die Anmeldung ist nach zu vielen falschen Passwörtern gesperrt (Fehler 18486).',
  'The sign-in is switched off (error 18470).': 'Die Anmeldung ist ausgeschaltet (Fehler 18470).',
  'The server is paused (error 17142).': 'Der Server ist angehalten (Fehler 17142).',
  'The server is being upgraded (error 18401).': 'Der Server wird aktualisiert (Fehler 18401).',
  'Only one administrator may sign in at the moment (error 18461).':
    'Im Moment darf sich nur ein Administrator anmelden (Fehler 18461).',
  'This sign-in may not open the database (error 916).':
    'Diese Anmeldung darf die Datenbank nicht öffnen (Fehler 916).',
  'The firewall of the database server does not let this machine in (error 40615).':
    'Die Firewall des Datenbankservers lässt diese Maschine nicht herein (Fehler 40615).',
  'The database is not available at the moment (error 40613).':
    'Die Datenbank ist im Moment nicht verfügbar (Fehler 40613).',
  'The database is being moved or repaired at the moment (error 40197).':
    'Die Datenbank wird im Moment verschoben oder repariert (Fehler 40197).',
  'The server is busy and takes nobody in at the moment (error 40501).':
    'Der Server ist ausgelastet und nimmt im Moment niemanden (Fehler 40501).',
  'The server has as many connections as it takes (error 17809).':
    'Der Server hat so viele Verbindungen, wie er annimmt (Fehler 17809).',
  'The server is still starting (error 17187).': 'Der Server startet noch (Fehler 17187).',
  'The server does not let in (no number).': 'Der Server lässt nicht herein (keine Nummer).',
  'The server does not let in (error {0}).': 'Der Server lässt nicht herein (Fehler {0}).',
  'With strict encryption nothing is said before it.': 'Bei strenger Verschlüsselung wird davor nichts gesagt.',
  'It says which port the instance has.': 'Es sagt, welchen Port die Instanz hat.',
  'SQL Server {0}, encryption {1}.': 'SQL Server {0}, Verschlüsselung {1}.',
  'The connection asks for encryption, and the server offers none.':
    'Die Verbindung verlangt Verschlüsselung, und der Server bietet keine an.',
  "The product signs in with a Windows account, its service's or one of the domain; that cannot be tried from here.":
    'Das Produkt meldet sich mit einem Windows-Konto an, dem seines Dienstes oder einem der Domäne; das lässt sich von hier nicht probieren.',
  'No sign-in is known.': 'Es ist keine Anmeldung bekannt.',
  'Encryption is agreed on with the sign-in, which was not tried.':
    'Die Verschlüsselung wird mit der Anmeldung ausgehandelt, und die wurde nicht probiert.',
  'The server offers no encryption.': 'Der Server bietet keine Verschlüsselung an.',
  'Not tried: the password would have crossed the network in the clear.':
    'Nicht probiert: Das Passwort wäre im Klartext durchs Netz gegangen.',
  'Encrypted; its certificate is not checked.': 'Verschlüsselt; sein Zertifikat wird nicht geprüft.',
  'It lets in.': 'Er lässt herein.',
  'Not tried, because the step before it failed.': 'Nicht probiert, weil der Schritt davor scheiterte.',
  'It was given up.': 'Es wurde aufgegeben.',
  'No answer within {0} seconds.': 'Keine Antwort innerhalb von {0} Sekunden.',
  'The connection is gone.': 'Die Verbindung ist weg.',
  'It took the connection and did not answer the request.':
    'Es nahm die Verbindung an und beantwortete die Anfrage nicht.',
  'Something answers there, and it does not speak HTTP.': 'Dort antwortet etwas, und es spricht kein HTTP.',
  'It closed the connection without an answer.': 'Es schloss die Verbindung ohne Antwort.',
  'A proxy answered and wants a name and a password (407).': 'Ein Proxy antwortete und will Name und Passwort (407).',
  'It answered with an error of its own ({0}).': 'Es antwortete mit einem eigenen Fehler ({0}).',
  'The name has no address.': 'Der Name hat keine Adresse.',
  'No name server could be asked.': 'Kein Nameserver ließ sich fragen.',
  'Nobody knows the name: neither the hosts file nor a name server.':
    'Niemand kennt den Namen: weder die hosts-Datei noch ein Nameserver.',
  'The proxy took the connection and did not answer.': 'Der Proxy nahm die Verbindung an und antwortete nicht.',
  'The proxy closed the connection.': 'Der Proxy schloss die Verbindung.',
  'The proxy wants a name and a password (407).': 'Der Proxy will Name und Passwort (407).',
  'The proxy refuses to connect there ({0}).': 'Der Proxy lehnt die Verbindung dorthin ab ({0}).',
  'The SQL Browser service did not answer, so the port of the instance is not known.':
    'Der Dienst SQL Browser antwortete nicht, deshalb ist der Port der Instanz nicht bekannt.',
  'Something else than the SQL Browser service answered.': 'Etwas anderes als der Dienst SQL Browser antwortete.',
  'The machine has SQL Server, and no instance of that name.':
    'Die Maschine hat SQL Server, aber keine Instanz dieses Namens.',
  'The instance is there and does not accept connections over TCP.':
    'Die Instanz ist da und nimmt keine Verbindungen über TCP an.',
  'It took the connection and did not answer the sign-in.':
    'Er nahm die Verbindung an und beantwortete die Anmeldung nicht.',
  'It closed the connection during the sign-in.': 'Er schloss die Verbindung während der Anmeldung.',
  'It broke off in an unexpected way.': 'Es brach unerwartet ab.',
  'Something answers there, and it is no SQL server.': 'Dort antwortet etwas, und es ist kein SQL-Server.',
  'It took the connection and then said nothing.': 'Es nahm die Verbindung an und sagte dann nichts.',
  'It closed the connection before anybody could sign in.':
    'Es schloss die Verbindung, bevor sich jemand anmelden konnte.',
};
