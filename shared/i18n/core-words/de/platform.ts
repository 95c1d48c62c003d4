import type { CoreWords } from '../../said-languages.ts';

export const platform: CoreWords = {
  'The encrypted file ends too early, or its beginning is damaged.':
    'Die verschlüsselte Datei endet zu früh, oder ihr Anfang ist beschädigt.',
  'Say for whom to encrypt: at least one public key of age.':
    'Sagen Sie, für wen verschlüsselt wird: mindestens ein öffentlicher age-Schlüssel.',
  'That is a secret key. Give the public key that belongs to it; it begins with age1.':
    'Das ist ein geheimer Schlüssel. Geben Sie den zugehörigen öffentlichen an; er beginnt mit age1.',
  '{0} is not a public key of age: age1 and 58 letters and digits. Copy it again whole.':
    '{0} ist kein öffentlicher age-Schlüssel: age1 und 58 Buchstaben und Ziffern. Kopieren Sie ihn noch einmal ganz.',
  'The encrypted file is damaged.': 'Die verschlüsselte Datei ist beschädigt.',
  'The identity is not a secret key of age (AGE-SECRET-KEY-1…).':
    'Die Identität ist kein geheimer age-Schlüssel (AGE-SECRET-KEY-1…).',
  'The file is encrypted for others: this identity does not open it.':
    'Die Datei ist für andere verschlüsselt: Diese Identität öffnet sie nicht.',
  'The archive says sizes that cannot be.': 'Das Archiv nennt Größen, die nicht sein können.',
  'There is no file at this place.': 'An dieser Stelle ist keine Datei.',
  'This is not a file.': 'Das ist keine Datei.',
  '"{0}" does not begin where the manifest says.': '„{0}“ beginnt nicht dort, wo es das Verzeichnis sagt.',
  '"{0}" is not a plain file.': '„{0}“ ist keine gewöhnliche Datei.',
  '"{0}" is named in the manifest, and something else is in its place.':
    '„{0}“ steht im Verzeichnis, und an seiner Stelle ist etwas anderes.',
  'There is something hidden behind "{0}".': 'Hinter „{0}“ ist etwas versteckt.',
  'last part': 'letzter Teil',
  'The archive unpacks to too much.': 'Das Archiv entpackt sich auf zu viel.',
  'The archive has too many entries.': 'Das Archiv hat zu viele Einträge.',
  'The archive has too long a directory.': 'Das Archiv hat ein zu langes Inhaltsverzeichnis.',
  'The archive has a directory with something behind its entries.':
    'Das Inhaltsverzeichnis des Archivs hat etwas hinter seinen Einträgen.',
  'This is not a ZIP archive, or it ends too early.': 'Das ist kein ZIP-Archiv, oder es endet zu früh.',
  'This is not a ZIP archive, it ends too early, or something was put behind it.':
    'Das ist kein ZIP-Archiv, es endet zu früh, oder etwas wurde dahinter gelegt.',
  'The archive is in several parts.': 'Das Archiv besteht aus mehreren Teilen.',
  'The archive does not end where its directory says.':
    'Das Archiv endet nicht dort, wo es sein Inhaltsverzeichnis sagt.',
  'The archive has a directory that cannot be read.': 'Das Inhaltsverzeichnis des Archivs lässt sich nicht lesen.',
  'The archive holds {0}: {1}.': 'Das Archiv enthält {0}: {1}.',
  '"{0}" carries hidden data.': '„{0}“ trägt versteckte Daten.',
  'The archive holds a name that is not UTF-8.': 'Das Archiv enthält einen Namen, der kein UTF-8 ist.',
  '"{0}" is encrypted.': '„{0}“ ist verschlüsselt.',
  '"{0}" is packed in a way that is not known.': '„{0}“ ist auf eine unbekannte Art gepackt.',
  'The archive holds "{0}" more than once.': 'Das Archiv enthält „{0}“ mehr als einmal.',
  'There is something in front of the archive.': 'Vor dem Archiv steht etwas.',
  '"{0}" reaches into the next entry.': '„{0}“ reicht in den nächsten Eintrag.',
  'an empty name': 'ein leerer Name',
  'a name that is too long': 'ein zu langer Name',
  'a name with control characters': 'ein Name mit Steuerzeichen',
  'a name with a backslash': 'ein Name mit umgekehrtem Schrägstrich',
  'an absolute path': 'ein absoluter Pfad',
  'a path that leads out of its folder': 'ein Pfad, der aus seinem Ordner führt',
  'a folder entry': 'ein Ordnereintrag',
  'a path with an empty part': 'ein Pfad mit einem leeren Teil',
  '"{0}" does not begin where the directory says.': '„{0}“ beginnt nicht dort, wo es das Inhaltsverzeichnis sagt.',
  '"{0}" has another name inside the archive.': '„{0}“ heißt im Inneren des Archivs anders.',
  '"{0}" is packed another way than the directory says.':
    '„{0}“ ist anders gepackt, als es das Inhaltsverzeichnis sagt.',
  '"{0}" has another checksum inside the archive.': '„{0}“ hat im Inneren des Archivs eine andere Prüfsumme.',
  '"{0}" unpacks to more than it says.': '„{0}“ entpackt sich auf mehr, als es sagt.',
  '"{0}" unpacks to less than it says.': '„{0}“ entpackt sich auf weniger, als es sagt.',
  '"{0}" cannot be unpacked.': '„{0}“ lässt sich nicht auspacken.',
  'The archive is packed in a way that is not known.': 'Das Archiv ist auf eine unbekannte Art gepackt.',
  'The archive carries hidden data.': 'Das Archiv trägt versteckte Daten.',
  'There is something in the archive that is not part of it.': 'Im Archiv ist etwas, das nicht dazugehört.',
  'A part of the archive cannot be unpacked.': 'Ein Teil des Archivs lässt sich nicht auspacken.',
  'tcp {0}': 'tcp {0}',
  'memory ran out': 'der Speicher ging aus',
  'a disk could not be read or written': 'eine Platte ließ sich nicht lesen oder schreiben',
  'a file system is damaged or read-only': 'ein Dateisystem ist beschädigt oder schreibgeschützt',
  'a program hung for minutes': 'ein Programm hing minutenlang',
  'a processor hung': 'ein Prozessor hing',
  'a program crashed': 'ein Programm stürzte ab',
  'hardware reported an error': 'Hardware meldete einen Fehler',
  'a network card lost its link': 'eine Netzwerkkarte verlor die Verbindung',
  'The proxy wants a name and a password. Set it with both in Settings.':
    'Der Proxy will Name und Passwort. Setzen Sie ihn in den Einstellungen mit beidem.',
  'The proxy refused the connection to {0} ({1}).': 'Der Proxy lehnte die Verbindung zu {0} ab ({1}).',
  'The certificate of {0} has expired. Its administrator has to renew it.':
    'Das Zertifikat von {0} ist abgelaufen. Sein Administrator muss es erneuern.',
  'The certificate of {0} is for another name. Check the address, or ask its administrator.':
    'Das Zertifikat von {0} ist für einen anderen Namen. Prüfen Sie die Adresse, oder fragen Sie den Administrator.',
  'The certificate of {0} is not trusted on this machine ({1}). If your company uses its own certificate authority, set its file in Settings.':
    'Dem Zertifikat von {0} wird auf dieser Maschine nicht vertraut ({1}). Verwendet Ihre Firma eine eigene Zertifizierungsstelle, setzen Sie deren Datei in den Einstellungen.',
  '{0} did not answer in time.': '{0} antwortete nicht rechtzeitig.',
  'The request was cancelled.': 'Die Anfrage wurde abgebrochen.',
  'The proxy could not be used ({0}). Check the proxy in Settings.':
    'Der Proxy ließ sich nicht verwenden ({0}). Prüfen Sie ihn in den Einstellungen.',
  'The name {0} was not found. Check the address and the network.':
    'Der Name {0} wurde nicht gefunden. Prüfen Sie Adresse und Netzwerk.',
  '{0} could not be reached ({1}).': '{0} ließ sich nicht erreichen ({1}).',
  'The connection to {0} broke before the answer was complete ({1}).':
    'Die Verbindung zu {0} brach ab, bevor die Antwort vollständig war ({1}).',
  'A file to send could not be used: {0}.': 'Eine zu sendende Datei war nicht brauchbar: {0}.',
  'The proxy must be an http or https address. Check it in Settings.':
    'Der Proxy muss eine http- oder https-Adresse sein. Prüfen Sie ihn in den Einstellungen.',
  'The address cannot be read. Check it.': 'Die Adresse lässt sich nicht lesen. Prüfen Sie sie.',
  '{0} redirects in a circle. Check the address.': '{0} leitet im Kreis um. Prüfen Sie die Adresse.',
  'The certificate file "{0}" {1}. Check it in Settings.':
    'Die Zertifikatsdatei {0}. Prüfen Sie sie in den Einstellungen.',
  'holds no certificate that can be read (PEM is expected)': 'enthält kein lesbares Zertifikat (PEM wird erwartet)',
  'Addresses must start with https, not with "{0}".': 'Adressen müssen mit https beginnen, nicht mit „{0}“.',
  '"{0}" was named with http. Only https is used outside this machine; change the address to https.':
    '„{0}“ wurde mit http genannt. Außerhalb dieser Maschine wird nur https verwendet; ändern Sie die Adresse auf https.',
  'The server redirects to an address that cannot be read.':
    'Der Server leitet auf eine Adresse um, die sich nicht lesen lässt.',
  'The server redirects to a refused address. {0}': 'Der Server leitet auf eine abgelehnte Adresse um. {0}',
  'The server redirects from https to http, which is not followed.':
    'Der Server leitet von https auf http um; dem wird nicht gefolgt.',
  'The server redirects to "{0}". The sign-in is for "{1}" alone, so this was not followed; check the address.':
    'Der Server leitet auf „{0}“ um. Die Anmeldung gilt nur für „{1}“, deshalb wurde dem nicht gefolgt; prüfen Sie die Adresse.',
  '{0} could not be started ({1}).': '{0} ließ sich nicht starten ({1}).',
  '{0} wrote more than expected.': '{0} schrieb mehr als erwartet.',
  '{0} did not end within {1} ms.': '{0} endete nicht innerhalb von {1} ms.',
  'not a file: {0}': 'keine Datei: {0}',
  'leads out of its folder: {0}': 'führt aus seinem Ordner hinaus: {0}',
  'This machine has no secret store the app can use. Give the secret in the environment each time, for example COMPANION_PORTAL_TOKEN.':
    'Diese Maschine hat keinen Schlüsselspeicher, den die App verwenden kann. Geben Sie das Geheimnis jedes Mal in der Umgebung an, zum Beispiel COMPANION_PORTAL_TOKEN.',
  'leads to another place and was not followed': 'führt anderswohin und wurde nicht verfolgt',
  'is not a plain file and was not opened': 'ist keine gewöhnliche Datei und wurde nicht geöffnet',
  'was gone when it was to be read': 'war weg, als es gelesen werden sollte',
  'is locked by another program': 'ist von einem anderen Programm gesperrt',
  'could not be read ({0})': 'ließ sich nicht lesen ({0})',
  'could not be read to its end ({0})': 'ließ sich nicht zu Ende lesen ({0})',
  'became shorter while it was read': 'wurde beim Lesen kürzer',
  'unpacks to more than one run reads; the rest was left': 'entpackt sich auf mehr, als ein Lauf liest; der Rest blieb',
  'is damaged or cut off; what could be unpacked was read':
    'ist beschädigt oder abgeschnitten; was sich auspacken ließ, wurde gelesen',
  'It took longer than {0} ms.': 'Es dauerte länger als {0} ms.',
  'its services': 'seinen Diensten',
  'the ports that listen': 'den lauschenden Ports',
  'its version': 'seiner Version',
  'the model of the machine': 'dem Modell der Maschine',
  'its time source': 'seiner Zeitquelle',
  'installed updates': 'installierten Updates',
  'installed software': 'installierter Software',
  'the System log': 'dem Systemprotokoll',
  'the Application log': 'dem Anwendungsprotokoll',
  'the settings of the Instance Manager': 'den Einstellungen des Instance Managers',
  'The system does not let this account ask for {0}. An administrator may.':
    'Das System lässt dieses Konto nicht nach {0} fragen. Ein Administrator darf es.',
  'Windows gave no usable answer when it was asked for {0}.':
    'Windows gab keine brauchbare Antwort auf die Frage nach {0}.',
  'Windows did not answer in time when it was asked for {0}.':
    'Windows antwortete nicht rechtzeitig auf die Frage nach {0}.',
  'Windows could not be asked for {0}': 'Windows ließ sich nicht fragen nach {0}',
  'Windows could not be asked for {0}.': 'Windows ließ sich nicht fragen nach {0}.',
  'this run does not ask for it': 'dieser Lauf fragt nicht danach',
  'Network Service': 'Netzwerkdienst',
  'own account': 'eigenes Konto',
  'The answer is larger than {0} bytes and was not read.':
    'Die Antwort ist größer als {0} Bytes und wurde nicht gelesen.',
  'The copy cannot be written.': 'Die Kopie lässt sich nicht schreiben.',
  'It is larger than what one run reads.': 'Es ist größer, als ein Lauf liest.',
  'It could not be read ({0}).': 'Es ließ sich nicht lesen ({0}).',
  'There is another archive in it, which is not opened.': 'Darin ist ein weiteres Archiv, das nicht geöffnet wird.',
  'It unpacks to more than one run reads.': 'Es entpackt sich auf mehr, als ein Lauf liest.',
  'It cannot be unpacked: the packed file is damaged or cut off.':
    'Es lässt sich nicht auspacken: Die gepackte Datei ist beschädigt oder abgeschnitten.',
};
