import type { CoreWords } from '../../said-languages.ts';

export const logPatterns: CoreWords = {
  'SQL Server refuses the sign-in': 'SQL Server lehnt die Anmeldung ab',
  'SQL Server was reached and said no: a wrong or expired password, a locked account, or a login without rights to this server.':
    'SQL Server wurde erreicht und sagte nein: ein falsches oder abgelaufenes Passwort, ein gesperrtes Konto oder eine Anmeldung ohne Rechte an diesem Server.',
  'Check the login and its password in the data connections of the instance, and whether the login is locked or disabled on the SQL Server.':
    'Prüfen Sie Anmeldung und Passwort in den Datenverbindungen der Instanz und ob die Anmeldung am SQL Server gesperrt oder deaktiviert ist.',
  'SQL Server cannot open the database': 'SQL Server kann die Datenbank nicht öffnen',
  'The sign-in worked, but the database named in the connection is missing, offline, or this login may not use it.':
    'Die Anmeldung ging, aber die in der Verbindung genannte Datenbank fehlt, ist offline, oder diese Anmeldung darf sie nicht benutzen.',
  'Check the name of the database in the data connection, that it is online, and that the login is a user of it.':
    'Prüfen Sie den Namen der Datenbank in der Datenverbindung, ob sie online ist und ob die Anmeldung dort Benutzer ist.',
  'SQL Server ended a request in a deadlock': 'SQL Server beendete eine Anfrage in einem Deadlock',
  'Two requests waited for each other and SQL Server ended one of them. What was being read or written has to be done again.':
    'Zwei Anfragen warteten aufeinander, und SQL Server beendete eine. Was gelesen oder geschrieben wurde, muss wiederholt werden.',
  'Run the import or publish again. When it comes back, look for another job that works on the same tables at that time.':
    'Führen Sie Import oder Veröffentlichung erneut aus. Kommt es wieder, suchen Sie einen anderen Vorgang, der zu der Zeit an denselben Tabellen arbeitet.',
  'SQL Server is paused': 'SQL Server ist angehalten',
  'Somebody paused the SQL Server, so it takes no new connections.':
    'Jemand hat den SQL Server angehalten, er nimmt keine neuen Verbindungen an.',
  'Continue the SQL Server service in its configuration manager, then try again.':
    'Setzen Sie den SQL-Server-Dienst im Konfigurations-Manager fort, dann versuchen Sie es erneut.',
  'The connection to SQL Server broke off': 'Die Verbindung zum SQL Server brach ab',
  'A connection that worked was cut: the SQL Server was restarted, or a network device closed it.':
    'Eine funktionierende Verbindung wurde gekappt: Der SQL Server startete neu, oder ein Netzwerkgerät schloss sie.',
  'Check whether the SQL Server was restarted at that time. If not, ask the network team what closes long connections between the two machines.':
    'Prüfen Sie, ob der SQL Server zu der Zeit neu startete. Wenn nicht, fragen Sie das Netzwerkteam, was lange Verbindungen zwischen den beiden Maschinen schließt.',
  'SQL Server closed the connection before sign-in': 'SQL Server schloss die Verbindung vor der Anmeldung',
  'SQL Server took the connection and closed it: it has no free connections, allows only Windows sign-in, or the protocol is switched off.':
    'SQL Server nahm die Verbindung an und schloss sie: Er hat keine freien Verbindungen, erlaubt nur Windows-Anmeldung, oder das Protokoll ist ausgeschaltet.',
  'Check that SQL Server allows SQL sign-in (mixed mode), that TCP/IP or named pipes are on, and the limit of connections.':
    'Prüfen Sie, ob SQL Server SQL-Anmeldung erlaubt (gemischter Modus), TCP/IP oder Named Pipes an sind, und die Verbindungsgrenze.',
  'A SQL request took too long': 'Eine SQL-Anfrage dauerte zu lange',
  'The database answered later than the connection waits. Each connection type has its own time-out.':
    'Die Datenbank antwortete später, als die Verbindung wartet. Jede Verbindungsart hat ihre eigene Zeitgrenze.',
  'Look at the load of the SQL Server at that time. Raise the time-out of this connection only when the request is known to be long.':
    'Sehen Sie nach der Last des SQL Servers zu dieser Zeit. Erhöhen Sie die Zeitgrenze dieser Verbindung nur, wenn die Anfrage bekanntermaßen lang ist.',
  'All database connections are in use': 'Alle Datenbankverbindungen sind in Benutzung',
  'The program waited for a free database connection and none came back: requests hang, or connections are not given back.':
    'Das Programm wartete auf eine freie Datenbankverbindung, und keine kam zurück: Anfragen hängen, oder Verbindungen werden nicht zurückgegeben.',
  'Restart the service that reports it. Send the log and the recordings when it comes back.':
    'Starten Sie den Dienst neu, der es meldet. Senden Sie Protokoll und Aufzeichnungen, wenn es wiederkommt.',
  'The SQL Server was not found': 'Der SQL Server wurde nicht gefunden',
  'Nobody answered under the name or port of the SQL Server: it is off, the name is wrong, or a firewall is in between.':
    'Unter Name oder Port des SQL Servers antwortete niemand: Er ist aus, der Name ist falsch, oder eine Firewall ist dazwischen.',
  'Check that the SQL Server runs, its name and instance in the data connection, that the SQL Browser runs for named instances, and the firewall.':
    'Prüfen Sie, ob der SQL Server läuft, seinen Namen und seine Instanz in der Datenverbindung, ob für benannte Instanzen der SQL Browser läuft, und die Firewall.',
  'The certificate of the SQL Server is not trusted': 'Dem Zertifikat des SQL Servers wird nicht vertraut',
  'The connection is to be encrypted and this machine does not trust the certificate of the SQL Server. Newer drivers encrypt by themselves.':
    'Die Verbindung soll verschlüsselt sein, und diese Maschine vertraut dem Zertifikat des SQL Servers nicht. Neuere Treiber verschlüsseln von selbst.',
  'Install the certificate of the issuing authority on this machine, or give the SQL Server a certificate that this machine trusts.':
    'Installieren Sie das Zertifikat der ausstellenden Stelle auf dieser Maschine, oder geben Sie dem SQL Server eines, dem sie vertraut.',
  'SQL Server does not understand the statement': 'SQL Server versteht die Anweisung nicht',
  'A statement of the import or publish is wrong. Field or table names that are reserved words are the usual reason.':
    'Eine Anweisung des Imports oder der Veröffentlichung ist falsch. Meist sind Feld- oder Tabellennamen reservierte Wörter.',
  'Look at the statement named in the log. Put reserved words into brackets or rename the field in the mapping.':
    'Sehen Sie sich die im Protokoll genannte Anweisung an. Setzen Sie reservierte Wörter in Klammern, oder benennen Sie das Feld in der Zuordnung um.',
  'A table or column does not exist': 'Eine Tabelle oder Spalte gibt es nicht',
  'The mapping asks for a table or column that this database does not have: the ERP was changed, or the connection leads to another database.':
    'Die Zuordnung verlangt eine Tabelle oder Spalte, die diese Datenbank nicht hat: Das ERP wurde geändert, oder die Verbindung führt zu einer anderen Datenbank.',
  'Compare the mapping with the database. Check that the connection leads to the right database.':
    'Vergleichen Sie die Zuordnung mit der Datenbank. Prüfen Sie, ob die Verbindung zur richtigen Datenbank führt.',
  'The database login lacks a permission': 'Der Datenbankanmeldung fehlt ein Recht',
  'The login may sign in but may not read, write or run what the log names.':
    'Die Anmeldung darf sich anmelden, aber nicht lesen, schreiben oder ausführen, was das Protokoll nennt.',
  'Give the login the permission on the object named in the log.':
    'Geben Sie der Anmeldung das Recht an dem im Protokoll genannten Objekt.',
  'A row exists already': 'Eine Zeile gibt es schon',
  'The data to be written holds a key twice, or it was written before.':
    'Die zu schreibenden Daten enthalten einen Schlüssel zweimal, oder sie wurden schon geschrieben.',
  'Look for doubled keys in the data of the ERP, then run the import or publish again.':
    'Suchen Sie doppelte Schlüssel in den ERP-Daten, dann führen Sie Import oder Veröffentlichung erneut aus.',
  'A row refers to one that does not exist': 'Eine Zeile verweist auf eine, die es nicht gibt',
  'Data was to be written that refers to something missing, or removed that others refer to.':
    'Es sollten Daten geschrieben werden, die auf Fehlendes verweisen, oder entfernt, auf die andere verweisen.',
  'Check the order of the data and that all keys exist in the ERP.':
    'Prüfen Sie die Reihenfolge der Daten und ob alle Schlüssel im ERP da sind.',
  'A text is too long for its column': 'Ein Text ist zu lang für seine Spalte',
  'A value of the import or publish is longer than the column it goes into.':
    'Ein Wert des Imports oder der Veröffentlichung ist länger als seine Zielspalte.',
  'Shorten the value in the ERP, or widen the column.': 'Kürzen Sie den Wert im ERP, oder verbreitern Sie die Spalte.',
  'The transaction log of the database is full': 'Das Transaktionsprotokoll der Datenbank ist voll',
  'SQL Server cannot write any more because the log of the database has no room left.':
    'SQL Server kann nicht mehr schreiben, weil das Protokoll der Datenbank keinen Platz mehr hat.',
  'Ask the database administrator to back up or shrink the log, or to give it more room.':
    'Bitten Sie den Datenbankadministrator, das Protokoll zu sichern oder zu verkleinern oder ihm mehr Platz zu geben.',
  'The database has no room left': 'Die Datenbank hat keinen Platz mehr',
  'The files of the database cannot grow: the disk of the SQL Server is full, or a limit is reached.':
    'Die Dateien der Datenbank können nicht wachsen: Die Platte des SQL Servers ist voll, oder eine Grenze ist erreicht.',
  'Free room on the SQL Server, or raise the limit of the database files.':
    'Schaffen Sie Platz am SQL Server, oder erhöhen Sie die Grenze der Datenbankdateien.',
  'The database reported an error': 'Die Datenbank meldete einen Fehler',
  'A request to a database failed. The line says which; other findings may say why.':
    'Eine Anfrage an eine Datenbank schlug fehl. Die Zeile sagt, welche; andere Befunde sagen vielleicht, warum.',
  'Read the line: the text behind the kind of exception names the reason.':
    'Lesen Sie die Zeile: Der Text hinter der Art der Ausnahme nennt den Grund.',
  'A database driver is missing or has another bitness': 'Ein Datenbanktreiber fehlt oder hat eine andere Bitbreite',
  'The connection names a driver or data source that this machine does not have, or only for programs of the other bitness.':
    'Die Verbindung nennt einen Treiber oder eine Datenquelle, die diese Maschine nicht oder nur für die andere Bitbreite hat.',
  'Install the driver on the machine of the service, in the bitness of the service, or correct the name of the data source.':
    'Installieren Sie den Treiber auf der Maschine des Dienstes in dessen Bitbreite, oder berichtigen Sie den Namen der Datenquelle.',
  'A connection was refused': 'Eine Verbindung wurde abgelehnt',
  'The other machine was reached, but no program listens on that port: the service is stopped, or it listens elsewhere.':
    'Die andere Maschine wurde erreicht, aber auf diesem Port lauscht kein Programm: Der Dienst ist angehalten oder lauscht anderswo.',
  'Check that the service named in the line runs, and that the port is the right one.':
    'Prüfen Sie, ob der in der Zeile genannte Dienst läuft und der Port der richtige ist.',
  'A connection was not answered': 'Eine Verbindung wurde nicht beantwortet',
  'Nothing came back from the other machine: it is off, the address is wrong, or a firewall drops the traffic.':
    'Von der anderen Maschine kam nichts zurück: Sie ist aus, die Adresse ist falsch, oder eine Firewall verwirft den Verkehr.',
  'Check that the machine is on and that the firewall lets the port through.':
    'Prüfen Sie, ob die Maschine an ist und die Firewall den Port durchlässt.',
  'A connection was cut by the other side': 'Eine Verbindung wurde von der Gegenseite gekappt',
  'The other side ended a connection in the middle: it was restarted, or a proxy or firewall closed it.':
    'Die Gegenseite beendete eine Verbindung mittendrin: Sie startete neu, oder ein Proxy oder eine Firewall schloss sie.',
  'Check whether the other service was restarted then, and what lies between the two machines.':
    'Prüfen Sie, ob der andere Dienst da neu startete und was zwischen den beiden Maschinen liegt.',
  'A machine name could not be resolved': 'Ein Maschinenname ließ sich nicht auflösen',
  'The name of a machine has no address here: it is misspelt, or the name server does not know it.':
    'Der Name einer Maschine hat hier keine Adresse: Er ist falsch geschrieben, oder der Nameserver kennt ihn nicht.',
  'Check the name in the settings, and that this machine asks the right name server.':
    'Prüfen Sie den Namen in den Einstellungen und ob diese Maschine den richtigen Nameserver fragt.',
  'A machine or network is unreachable': 'Eine Maschine oder ein Netz ist nicht erreichbar',
  'There is no way to the other machine: a cable, a VPN or a route is missing.':
    'Es gibt keinen Weg zur anderen Maschine: Ein Kabel, ein VPN oder eine Route fehlt.',
  'Check the network and the VPN of this machine.': 'Prüfen Sie Netzwerk und VPN dieser Maschine.',
  'A port is in use by another program': 'Ein Port wird von einem anderen Programm benutzt',
  'A service could not start to listen because another program, or a second start of the same, holds the port.':
    'Ein Dienst konnte nicht lauschen, weil ein anderes Programm oder ein zweiter Start desselben den Port hält.',
  'Find the program that holds the port, or give the instance other ports.':
    'Finden Sie das Programm, das den Port hält, oder geben Sie der Instanz andere Ports.',
  'A proxy refuses the connection': 'Ein Proxy lehnt die Verbindung ab',
  'A proxy is between this machine and the other and wants a sign-in, or does not let this through.':
    'Zwischen dieser Maschine und der anderen ist ein Proxy, der eine Anmeldung will oder das nicht durchlässt.',
  'Enter the server and its .soap addresses as exceptions of the proxy.':
    'Tragen Sie den Server und seine .soap-Adressen als Ausnahmen des Proxys ein.',
  'A .soap endpoint did not answer': 'Ein .soap-Endpunkt antwortete nicht',
  "A program could not speak with one of the product's services.":
    'Ein Programm konnte nicht mit einem der Dienste des Produkts sprechen.',
  'Check that the service of this endpoint runs, its port, and that no proxy is in between.':
    'Prüfen Sie, ob der Dienst dieses Endpunkts läuft, seinen Port, und dass kein Proxy dazwischen ist.',
  'A certificate is not trusted': 'Einem Zertifikat wird nicht vertraut',
  'A secure connection was given up because the certificate of the other side is not trusted here, has expired, or is that of a device that looks into the traffic.':
    'Eine sichere Verbindung wurde aufgegeben, weil dem Zertifikat der Gegenseite hier nicht vertraut wird, es abgelaufen ist oder von einem Gerät stammt, das in den Verkehr hineinsieht.',
  'Look at the certificate: install the issuing authority on this machine, or renew the certificate.':
    'Sehen Sie sich das Zertifikat an: Installieren Sie die ausstellende Stelle auf dieser Maschine, oder erneuern Sie es.',
  'Two machines agree on no secure protocol': 'Zwei Maschinen einigen sich auf kein sicheres Protokoll',
  'One side only knows older or only newer versions of TLS than the other.':
    'Eine Seite kennt nur ältere oder nur neuere TLS-Versionen als die andere.',
  'Allow TLS 1.2 on both machines.': 'Erlauben Sie TLS 1.2 auf beiden Maschinen.',
  'Access was denied': 'Der Zugriff wurde verweigert',
  'The account of the service may not read or write what the line names.':
    'Das Konto des Dienstes darf nicht lesen oder schreiben, was die Zeile nennt.',
  'Give the log-on account of the service the right on this folder or file. The Interface service needs its working directory and the root of C:.':
    'Geben Sie dem Anmeldekonto des Dienstes das Recht an diesem Ordner oder dieser Datei. Der Interface-Dienst braucht sein Arbeitsverzeichnis und das Stammverzeichnis von C:.',
  'Sign-in with Active Directory failed': 'Die Anmeldung mit Active Directory schlug fehl',
  'A user could not be checked against Active Directory: the service account may not read it, the template user is missing, or the password is wrong.':
    'Ein Benutzer ließ sich nicht gegen Active Directory prüfen: Das Dienstkonto darf es nicht lesen, der Vorlagenbenutzer fehlt, oder das Passwort ist falsch.',
  'Check the log-on account of the system service, the template user AdTemplate, and that Active Directory sign-in is allowed in the instance.':
    'Prüfen Sie das Anmeldekonto des Systemdienstes, den Vorlagenbenutzer AdTemplate und ob die Anmeldung über Active Directory in der Instanz erlaubt ist.',
  'Clocks of two machines differ': 'Die Uhren zweier Maschinen weichen ab',
  'Windows sign-in fails when the clocks of two machines differ by more than five minutes.':
    'Die Windows-Anmeldung scheitert, wenn die Uhren zweier Maschinen um mehr als fünf Minuten abweichen.',
  'Set the clock of this machine by the domain, and find out why it ran away.':
    'Stellen Sie die Uhr dieser Maschine nach der Domäne, und finden Sie heraus, warum sie davonlief.',
  'Windows sign-in cannot be passed on': 'Die Windows-Anmeldung lässt sich nicht weitergeben',
  'Windows sign-in between this machine and the server failed: the name of the service is registered wrongly, or the domains do not trust each other.':
    'Die Windows-Anmeldung zwischen dieser Maschine und dem Server schlug fehl: Der Name des Dienstes ist falsch registriert, oder die Domänen vertrauen einander nicht.',
  'Ask the domain administrator to check the service principal name of the SQL Server and the account of the service.':
    'Bitten Sie den Domänenadministrator, den Dienstprinzipalnamen des SQL Servers und das Konto des Dienstes zu prüfen.',
  'A service ended unexpectedly': 'Ein Dienst endete unerwartet',
  'A service of the machine ended by itself.': 'Ein Dienst der Maschine endete von selbst.',
  'Start it again. Look at the lines before, and at the event log, for what it ended on.':
    'Starten Sie ihn wieder. Sehen Sie in den Zeilen davor und im Ereignisprotokoll, woran er endete.',
  'A service could not be started': 'Ein Dienst ließ sich nicht starten',
  'Windows could not start a service: it took too long, or its log-on account was refused.':
    'Windows konnte einen Dienst nicht starten: Es dauerte zu lange, oder sein Anmeldekonto wurde abgelehnt.',
  'Check the log-on account and its password in the services console, then start the service by hand.':
    'Prüfen Sie Anmeldekonto und Passwort in der Dienstekonsole, dann starten Sie den Dienst von Hand.',
  'The Interface service is not reachable': 'Der Interface-Dienst ist nicht erreichbar',
  'The ERP import cannot run because the Interface service is stopped or not reachable, or another user has the import wizard open.':
    'Der ERP-Import kann nicht laufen, weil der Interface-Dienst angehalten oder nicht erreichbar ist oder ein anderer Benutzer den Importassistenten offen hat.',
  'Start the APS Interface Service, set it to start automatically, and close other import wizards.':
    'Starten Sie den APS Interface Service, stellen Sie ihn auf automatischen Start, und schließen Sie andere Importassistenten.',
  'An import failed': 'Ein Import schlug fehl',
  'Data of the ERP was not taken in, so the schedule works with older data.':
    'ERP-Daten wurden nicht übernommen, der Plan arbeitet mit älteren Daten.',
  'Read the lines around it for the reason, correct it and run the import again.':
    'Lesen Sie in den Zeilen darum herum den Grund, beheben Sie ihn, und führen Sie den Import erneut aus.',
  'The import wizard reported an error': 'Der Importassistent meldete einen Fehler',
  'The wizard could not open or could not read its sources: the Interface service is stopped, or somebody else has it open.':
    'Der Assistent ließ sich nicht öffnen oder konnte seine Quellen nicht lesen: Der Interface-Dienst ist angehalten, oder jemand anderes hat ihn offen.',
  'Check the Interface service, and that nobody else has the wizard open.':
    'Prüfen Sie den Interface-Dienst und ob niemand sonst den Assistenten offen hat.',
  'Something waited for an import': 'Etwas wartete auf einen Import',
  'Scheduling functions may be denied while an import runs. That is expected and ends with the import.':
    'Während eines Imports können Planungsfunktionen verweigert werden. Das ist so vorgesehen und endet mit dem Import.',
  'Wait for the import. When it never ends, look for a hanging import.':
    'Warten Sie auf den Import. Endet er nie, suchen Sie einen hängenden Import.',
  'A publish failed': 'Eine Veröffentlichung schlug fehl',
  'The schedule was not written to where others read it, so reports and the ERP show an older one.':
    'Der Plan wurde nicht dorthin geschrieben, wo andere ihn lesen, deshalb zeigen Berichte und ERP einen älteren.',
  'Read the lines around it for the reason, then publish again.':
    'Lesen Sie in den Zeilen darum herum den Grund, dann veröffentlichen Sie erneut.',
  'No licence is free': 'Keine Lizenz ist frei',
  'All licences of this type are in use. Each open session of a user takes one.':
    'Alle Lizenzen dieser Art sind in Benutzung. Jede offene Sitzung eines Benutzers nimmt eine.',
  'Close stale connections in the dialog Licenses and Connections, or ask for more licences.':
    'Schließen Sie veraltete Verbindungen im Dialog „Licenses and Connections“, oder bitten Sie um weitere Lizenzen.',
  'The licence is not valid': 'Die Lizenz ist nicht gültig',
  'The licence of the instance has expired, or its key does not fit this machine or version.':
    'Die Lizenz der Instanz ist abgelaufen, oder ihr Schlüssel passt nicht zu dieser Maschine oder Version.',
  'Ask for a new licence key and put it in the folder Key of the instance.':
    'Bitten Sie um einen neuen Lizenzschlüssel, und legen Sie ihn in den Ordner Key der Instanz.',
  'Internal Server Error': 'Internal Server Error',
  'A service of the product failed while it answered a request. When it comes again and again it is a sign of Severity 2.':
    'Ein Dienst des Produkts scheiterte beim Beantworten einer Anfrage. Kommt es immer wieder, ist es ein Zeichen für Schweregrad 2.',
  'Note when it happened and what was done, and report it with the recordings of that time.':
    'Notieren Sie, wann es geschah und was getan wurde, und melden Sie es mit den Aufzeichnungen dieser Zeit.',
  'A program met an error it was not made for': 'Ein Programm traf auf einen nicht vorgesehenen Fehler',
  'A program of the product ended, or part of it did, on an error nobody expected.':
    'Ein Programm des Produkts oder ein Teil davon endete mit einem unerwarteten Fehler.',
  'Note what was done then, and report it with the log and the recordings of that time.':
    'Notieren Sie, was da getan wurde, und melden Sie es mit Protokoll und Aufzeichnungen dieser Zeit.',
  'A program used something that was not there': 'Ein Programm benutzte etwas, das nicht da war',
  'An error inside the product: it expected something that was missing.':
    'Ein Fehler im Produkt: Es erwartete etwas, das fehlte.',
  'Report it with the log and the recordings of that time.':
    'Melden Sie es mit Protokoll und Aufzeichnungen dieser Zeit.',
  'Data was written by another version': 'Daten wurden von einer anderen Version geschrieben',
  'A scenario, a setting or a message comes from another version of the product than the one that reads it.':
    'Ein Szenario, eine Einstellung oder eine Nachricht stammt von einer anderen Produktversion als der lesenden.',
  'Compare the versions of client and server, and where the scenario data came from.':
    'Vergleichen Sie die Versionen von Client und Server und woher die Szenariodaten kamen.',
  'Client and server have different versions': 'Client und Server haben verschiedene Versionen',
  'A client of another version tried to work with the server.':
    'Ein Client anderer Version wollte mit dem Server arbeiten.',
  "Let the client update itself: close it, start it again, or install the client of the server's version.":
    'Lassen Sie den Client sich aktualisieren: Schließen und starten Sie ihn, oder installieren Sie den Client der Serverversion.',
  'Scenario data could not be read': 'Szenariodaten ließen sich nicht lesen',
  'The file with the plan could not be read or written. The last good one lies among the recordings.':
    'Die Datei mit dem Plan ließ sich nicht lesen oder schreiben. Die letzte gute liegt bei den Aufzeichnungen.',
  'A recording could not be written': 'Eine Aufzeichnung ließ sich nicht schreiben',
  'An action was not recorded, so it cannot be replayed when something has to be found out.':
    'Eine Aktion wurde nicht aufgezeichnet und lässt sich nicht wiedergeben, wenn etwas herauszufinden ist.',
  'Check the room on the disk and the rights on the Recordings folder.':
    'Prüfen Sie den Platz auf der Platte und die Rechte am Ordner Recordings.',
  'User settings were not synchronised': 'Benutzereinstellungen wurden nicht abgeglichen',
  'The layout of a user was not copied to or from the server, so it may look older at the next start.':
    'Das Layout eines Benutzers wurde nicht zum oder vom Server kopiert und kann beim nächsten Start älter aussehen.',
  'Close the client properly. Check the Client Updater service.':
    'Schließen Sie den Client ordentlich. Prüfen Sie den Dienst Client Updater.',
  'An external ID exists twice': 'Eine externe ID gibt es zweimal',
  'Two records of the ERP have the same ID, so one of them was not taken in.':
    'Zwei Datensätze des ERP haben dieselbe ID, deshalb wurde einer nicht übernommen.',
  'Look for the ID named in the line in the data of the ERP.':
    'Suchen Sie die in der Zeile genannte ID in den ERP-Daten.',
  'A value of the import cannot be read': 'Ein Wert des Imports lässt sich nicht lesen',
  'A field holds something else than what is expected, for example a text in place of a number or a date.':
    'Ein Feld enthält anderes als erwartet, zum Beispiel Text statt einer Zahl oder eines Datums.',
  'Look for the value named in the line in the data of the ERP or in the mapping.':
    'Suchen Sie den in der Zeile genannten Wert in den ERP-Daten oder in der Zuordnung.',
  'A request took too long': 'Eine Anfrage dauerte zu lange',
  'One service waited for another longer than it may. Each connection type has its own time-out; that of clients is set in the Instance Manager.':
    'Ein Dienst wartete länger auf einen anderen, als er darf. Jede Verbindungsart hat ihre eigene Zeitgrenze; die der Clients steht im Instance Manager.',
  'See whether the other service was busy or stopped then. Raise the time-out only when long requests are normal.':
    'Sehen Sie, ob der andere Dienst da ausgelastet oder angehalten war. Erhöhen Sie die Zeitgrenze nur, wenn lange Anfragen normal sind.',
  'A call of the API took too long': 'Ein API-Aufruf dauerte zu lange',
  'A program that calls the API waited longer than the time it allows, 30 seconds unless it says otherwise.':
    'Ein Programm, das die API aufruft, wartete länger, als es zulässt: 30 Sekunden, sofern es nichts anderes sagt.',
  'Let the caller allow more time, or call with less.':
    'Lassen Sie den Aufrufer mehr Zeit geben oder weniger verlangen.',
  'The disk is full': 'Die Platte ist voll',
  'A file could not be written because the disk has no room left. Recordings and the plan are at risk.':
    'Eine Datei ließ sich nicht schreiben, weil die Platte keinen Platz mehr hat. Aufzeichnungen und Plan sind gefährdet.',
  'Free room on the disk now. Ten gigabytes for each instance should be free.':
    'Schaffen Sie jetzt Platz auf der Platte. Zehn Gigabyte je Instanz sollten frei sein.',
  'The disk is nearly full': 'Die Platte ist fast voll',
  'A disk of this machine has little room left.': 'Eine Platte dieser Maschine hat wenig Platz.',
  'Free room on the disk before it is full.': 'Schaffen Sie Platz auf der Platte, bevor sie voll ist.',
  'The memory is used up': 'Der Speicher ist verbraucht',
  'A program asked for more memory than the machine has left, and ended or left out work.':
    'Ein Programm verlangte mehr Speicher, als die Maschine übrig hat, und endete oder ließ Arbeit aus.',
  'See what uses the memory of this machine. Restart the service. Compare with the requirements of the product.':
    'Sehen Sie nach, was den Speicher dieser Maschine braucht. Starten Sie den Dienst neu. Vergleichen Sie mit den Anforderungen des Produkts.',
  'A program ran out of its stack': 'Einem Programm ging der Stapelspeicher aus',
  'A program went round in circles and ended.': 'Ein Programm lief im Kreis und endete.',
  'A file is in use by another program': 'Eine Datei wird von einem anderen Programm benutzt',
  'A file could not be opened because another program holds it: a scanner, a backup, or a second start of the service.':
    'Eine Datei ließ sich nicht öffnen, weil ein anderes Programm sie hält: ein Scanner, eine Sicherung oder ein zweiter Start des Dienstes.',
  'Find the program that holds the file. Leave the folders of the product out of the virus scanner.':
    'Finden Sie das Programm, das die Datei hält. Nehmen Sie die Ordner des Produkts vom Virenscanner aus.',
  'A file or folder is missing': 'Eine Datei oder ein Ordner fehlt',
  'A program looked for a file that is not there.': 'Ein Programm suchte eine Datei, die nicht da ist.',
  'Check the path named in the line, and whether a share or drive is missing.':
    'Prüfen Sie den in der Zeile genannten Pfad und ob eine Freigabe oder ein Laufwerk fehlt.',
  'A program file is missing or of another version': 'Eine Programmdatei fehlt oder hat eine andere Version',
  'Part of an installation is missing, damaged, blocked, or of another version.':
    'Ein Teil einer Installation fehlt, ist beschädigt, blockiert oder von anderer Version.',
  'Repair the installation of this version, or the custom importer that belongs to it.':
    'Reparieren Sie die Installation dieser Version oder den zugehörigen eigenen Importer.',
  'The disk or share reports an error': 'Die Platte oder Freigabe meldet einen Fehler',
  'Reading or writing failed in the hardware or on the way to a share.':
    'Lesen oder Schreiben scheiterte in der Hardware oder auf dem Weg zu einer Freigabe.',
  'Check the disk, and the connection to the share.': 'Prüfen Sie die Platte und die Verbindung zur Freigabe.',
  'A program had to wait for the processor': 'Ein Programm musste auf den Prozessor warten',
  'Work was ready and nobody did it: the processor is busy with something else.':
    'Arbeit lag bereit, und niemand tat sie: Der Prozessor ist mit anderem beschäftigt.',
  'See what uses the processor at that time.': 'Sehen Sie nach, was den Prozessor zu dieser Zeit braucht.',
  'A configuration file cannot be read': 'Eine Konfigurationsdatei lässt sich nicht lesen',
  'A settings file is damaged or holds something unknown.':
    'Eine Einstellungsdatei ist beschädigt oder enthält Unbekanntes.',
  'Compare the file with an older copy. Undo the last change.':
    'Vergleichen Sie die Datei mit einer älteren Kopie. Machen Sie die letzte Änderung rückgängig.',
  'A service was started': 'Ein Dienst wurde gestartet',
  'A service began anew at this time. Changed settings take effect then, and connections break off.':
    'Ein Dienst begann zu dieser Zeit neu. Geänderte Einstellungen wirken dann, und Verbindungen brechen ab.',
  'Compare with the time of the fault.': 'Vergleichen Sie mit der Zeit des Fehlers.',
};
