import type { CoreWords } from '../../said-languages.ts';

export const compare: CoreWords = {
  "{0} is encrypted. Open it with its key first; only plain bundles can be compared.":
    "{0} ist verschlüsselt. Öffnen Sie es zuerst mit seinem Schlüssel; nur unverschlüsselte Pakete lassen sich vergleichen.",
  "{0} is not sound, so it is not compared. {1}":
    "{0} ist nicht unversehrt und wird deshalb nicht verglichen. {1}",
  "{0} could not be read. {1}":
    "{0} ließ sich nicht lesen. {1}",
  "{0} holds no facts that can be compared. Collect again with this version.":
    "{0} enthält keine vergleichbaren Angaben. Sammeln Sie mit dieser Version erneut.",
  "The facts in {0} are not of a kind this version knows.":
    "Die Angaben in {0} sind von einer Art, die diese Version nicht kennt.",
  "the earlier collection":
    "die frühere Sammlung",
  "the later collection":
    "die spätere Sammlung",
  "Nothing was collected yet. Collect first.":
    "Es wurde noch nichts gesammelt. Sammeln Sie zuerst.",
  "There is no earlier collection of the same folder and instance to compare with.":
    "Es gibt keine frühere Sammlung desselben Ordners und derselben Instanz zum Vergleichen.",
  "Name two instances; both names mean {0}.":
    "Nennen Sie zwei Instanzen; beide Namen meinen {0}.",
  "It knows none.":
    "Sie kennt keine.",
  "It knows {0}.":
    "Sie kennt {0}.",
  "The newest collection knows no instance \"{0}\". {1}":
    "Die neueste Sammlung kennt keine Instanz „{0}“. {1}",
  "The verdict is another one: {0}":
    "Das Ergebnis ist ein anderes: {0}",
  "The verdict differs: {0} ({1}) {2} ({3})":
    "Das Ergebnis unterscheidet sich: {0} ({1}) {2} ({3})",
  "It could not be judged on one of the two sides.":
    "Es ließ sich auf einer der beiden Seiten nicht beurteilen.",
  "On {0} only: {1}.{2}":
    "Nur bei {0}: {1}.{2}",
  "Was fine before, is not now: {0}.{1}":
    "War vorher in Ordnung, jetzt nicht: {0}.{1}",
  "Is fine now: {0}.":
    "Ist jetzt in Ordnung: {0}.",
  "Found on {0} only: {1}.":
    "Nur bei {0} gefunden: {1}.",
  "New finding: {0}.":
    "Neuer Befund: {0}.",
  "No finding any more: {0}.":
    "Kein Befund mehr: {0}.",
  "No log was read {0}.":
    "Es wurde kein Protokoll gelesen: {0}.",
  "Errors in the log":
    "Fehler im Protokoll",
  "Warnings in the log":
    "Warnungen im Protokoll",
  "an hour":
    "je Stunde",
  "{0}: {1} an hour before, {2} an hour now.":
    "{0}: vorher {1} je Stunde, jetzt {2} je Stunde.",
  "{0}: {1} an hour on {2}, {3} an hour on {4}.":
    "{0}: {1} je Stunde bei {2}, {3} je Stunde bei {4}.",
  "In the log{0} on {1} only: {2} ({3}).":
    "Im Protokoll{0} nur bei {1}: {2} ({3}).",
  "New in the log{0}: {1} ({2}).":
    "Neu im Protokoll{0}: {1} ({2}).",
  "Not in the log{0} any more: {1} (it was there {2}).":
    "Nicht mehr im Protokoll{0}: {1} (es war {2} da).",
  "The instance {0} is called {1} now.":
    "Die Instanz {0} heißt jetzt {1}.",
  ", version {0}":
    ", Version {0}",
  "The instance {0} is on {1} only.":
    "Die Instanz {0} ist nur bei {1}.",
  "The instance {0} is new{1}.":
    "Die Instanz {0} ist neu{1}.",
  "The instance {0} is gone{1}.":
    "Die Instanz {0} ist weg{1}.",
  "{0} is new.":
    "{0} ist neu.",
  "{0} is gone.":
    "{0} ist weg.",
  "{0} at a time that is not known any more.":
    "{0}, zu einer Zeit, die nicht mehr bekannt ist.",
  "{0} now.":
    "Jetzt gilt: {0}.",
  "Whether {0} is not known any more.":
    "Nicht mehr bekannt ist, ob gilt: {0}.",
  "{0} is new: {1}.":
    "{0} ist neu: {1}.",
  "{0} is gone; it was {1}.":
    "{0} ist weg; es war {1}.",
  "{0} is not known any more; it was {1}.":
    "{0} ist nicht mehr bekannt; es war {1}.",
  "{0} is known now: {1}.":
    "{0} ist jetzt bekannt: {1}.",
  "{0} changed a little; it reads {1} both times.":
    "{0} hat sich etwas geändert; beide Male steht da {1}.",
  "{0} went from {1} to {2}.":
    "{0}: von {1} auf {2}.",
  "{0} is not there any more.":
    "{0} ist nicht mehr da.",
  "{0} was installed on {1}.":
    "{0} wurde am {1} installiert.",
  "{0} was installed.":
    "{0} wurde installiert.",
  "{0}: {1} on {2}, {3} on {4}.":
    "{0}: {1} bei {2}, {3} bei {4}.",
  "{0} on {1} and {2} on {3}.":
    "{0} bei {1} und {2} bei {3}.",
  "{0} ({1}) is on {2} only.":
    "{0} ({1}) ist nur bei {2}.",
  "{0} is on {1} only.":
    "{0} ist nur bei {1}.",
  "not known":
    "nicht bekannt",
  "{0} on {1}; that is known of {2} only.":
    "{0}: {1}; das ist nur von {2} bekannt.",
  "{0} on {1}; of the other it is not known.":
    "{0} bei {1}; von der anderen Seite ist es nicht bekannt.",
  "{0} ({1}) is known of {2} only.":
    "{0} ({1}) ist nur von {2} bekannt.",
  ", which is {0}":
    ", also {0}",
  "the first":
    "die erste",
  "the second":
    "die zweite",
  "The two looked at different folders of the product. What differs may be the folder alone.":
    "Die beiden sahen verschiedene Ordner des Produkts an. Was sich unterscheidet, ist vielleicht nur der Ordner.",
  "One looked at {0} alone, the other at {1}. Only the machine is compared.":
    "Die eine sah nur {0} an, die andere {1}. Nur die Maschine wird verglichen.",
  "One of the two looked at {0} alone. Other instances are not compared.":
    "Eine der beiden sah nur {0} an. Andere Instanzen werden nicht verglichen.",
  "is new":
    "ist neu",
  "is gone":
    "ist weg",
  "is allowed":
    "ist erlaubt",
  "is not allowed":
    "ist nicht erlaubt",
  "was installed":
    "wurde installiert",
  "was removed":
    "wurde entfernt",
  "The start type of":
    "Der Starttyp von",
  "The account of":
    "Das Konto von",
  "The port of":
    "Der Port von",
  "The service {0}":
    "Der Dienst {0}",
  "The version{0}":
    "Die Version{0}",
  "The ports{0}":
    "Die Ports{0}",
  "The last start was":
    "Der letzte Start war",
  "{0} was last started":
    "{0} wurde zuletzt gestartet",
  "A folder{0} on this machine":
    "Ein Ordner{0} auf dieser Maschine",
  "is there":
    "ist da",
  "is not there":
    "ist nicht da",
  "Sign-in by Active Directory{0}":
    "Anmeldung über Active Directory{0}",
  "Taking web transmissions{0}":
    "Annahme von Web-Übertragungen{0}",
  "The data connection {0}":
    "Die Datenverbindung {0}",
  "The interval of {0}":
    "Das Intervall von {0}",
  "the data connection {0}":
    "die Datenverbindung {0}",
  "is encrypted":
    "ist verschlüsselt",
  "is not encrypted":
    "ist nicht verschlüsselt",
  "time limit in seconds":
    "Zeitgrenze in Sekunden",
  "The {0} of {1}":
    "{0}: {1}",
  "The version of the Instance Manager":
    "Die Version des Instance Managers",
  "Version {0} of the product":
    "Version {0} des Produkts",
  "Version {0} of the client":
    "Version {0} des Clients",
  "Port {0}":
    "Port {0}",
  "listens now":
    "lauscht jetzt",
  "does not listen any more":
    "lauscht nicht mehr",
  "The port of old clients":
    "Der Port für alte Clients",
  "does not listen":
    "lauscht nicht",
  "Connections of old clients":
    "Verbindungen alter Clients",
  "are allowed":
    "sind erlaubt",
  "are not allowed":
    "sind nicht erlaubt",
  "The port of the Instance Manager":
    "Der Port des Instance Managers",
  "Free space on the disk of the product's folder":
    "Freier Platz auf der Platte des Produktordners",
  "Free space on {0}":
    "Freier Platz auf {0}",
  "The size of {0}":
    "Die Größe von {0}",
  "The operating system":
    "Das Betriebssystem",
  "The version of the operating system":
    "Die Version des Betriebssystems",
  "The build of the operating system":
    "Der Build des Betriebssystems",
  "The kernel":
    "Der Kernel",
  "The architecture":
    "Die Architektur",
  "The time zone of the machine":
    "Die Zeitzone der Maschine",
  "The processor":
    "Der Prozessor",
  "The number of logical cores":
    "Die Zahl der logischen Kerne",
  "The number of cores":
    "Die Zahl der Kerne",
  "The clock of the processor":
    "Der Takt des Prozessors",
  "The memory of the machine":
    "Der Arbeitsspeicher der Maschine",
  "The load of the processor in percent":
    "Die Last des Prozessors in Prozent",
  "The size of the page file":
    "Die Größe der Auslagerungsdatei",
  "The maker of the machine":
    "Der Hersteller der Maschine",
  "The model of the machine":
    "Das Modell der Maschine",
  "The machine":
    "Die Maschine",
  "is virtual":
    "ist virtuell",
  "is not virtual":
    "ist nicht virtuell",
  "An SQL Server":
    "Ein SQL Server",
  "is on this machine":
    "ist auf dieser Maschine",
  "is not on this machine":
    "ist nicht auf dieser Maschine",
  "The machine was restarted":
    "Die Maschine wurde neu gestartet",
  "A restart of the system":
    "Ein Neustart des Systems",
  "is waiting":
    "steht an",
  "is not waiting":
    "steht nicht an",
  "The system was last updated":
    "Das System wurde zuletzt aktualisiert",
  "The synchronisation of the machine's clock":
    "Die Synchronisierung der Maschinenuhr",
  "The number of network interfaces":
    "Die Zahl der Netzwerkschnittstellen",
  "A way to other networks":
    "Ein Weg in andere Netze",
  "The number of name servers":
    "Die Zahl der Nameserver",
  "The proxy":
    "Der Proxy",
  "The settings file {0}":
    "Die Einstellungsdatei {0}",
  "{0} was written":
    "{0} wurde geschrieben",
  "The newest recording{0} began":
    "Die neueste Aufzeichnung{0} begann",
  "The test \"{0}\"":
    "Der Test „{0}“",
  "Windows update {0}":
    "Windows-Update {0}",
  "{0} in the Windows event log":
    "{0} im Windows-Ereignisprotokoll",
  "{0} of the machine":
    "{0} der Maschine",
  "Windows updates":
    "Windows-Updates",
  "were installed":
    "wurden installiert",
  "are not there any more":
    "sind nicht mehr da",
  "were removed":
    "wurden entfernt",
  "{0} and {1} more":
    "{0} und {1} weitere",
  "{0} are on {1} only: {2}.":
    "{0} sind nur bei {1}: {2}.",
  ", the last on {0}":
    ", das letzte am {0}",
  "was read only in part":
    "wurde nur zum Teil gelesen",
  "may not be read by this account":
    "darf von diesem Konto nicht gelesen werden",
  "took too long":
    "dauerte zu lange",
  "found nothing to read":
    "fand nichts zu lesen",
  "was left out":
    "wurde weggelassen",
  "It was not looked at in {0}.":
    "In {0} wurde es nicht angesehen.",
  "It {0} in {1}.":
    "In {1}: {0}.",
  "{0} was collected with the profile {1}, {2} with {3}. What only one of them looks at is not compared.":
    "{0} wurde mit dem Profil {1} gesammelt, {2} mit {3}. Was nur eine davon ansieht, wird nicht verglichen.",
};
