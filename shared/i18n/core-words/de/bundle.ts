import type { CoreWords } from '../../said-languages.ts';

export const bundle: CoreWords = {
  'beyond the size limit of {0}': 'über der Größengrenze von {0}',
  'It is {0}.': 'Es ist {0}.',
  'Its older part is {0}.': 'Der ältere Teil ist {0}.',
  'The file could not be read ({0}).': 'Die Datei ließ sich nicht lesen ({0}).',
  '{0} recipients': '{0} Empfänger',
  'The file is encrypted for {0}. Nothing in it was checked: that needs the secret key of one of them.':
    'Die Datei ist für {0} verschlüsselt. Nichts darin wurde geprüft: Dazu ist der geheime Schlüssel eines von ihnen nötig.',
  'And {0} more.': 'Und {0} weitere.',
  'manifest.json is larger than a manifest can be.': 'manifest.json ist größer, als ein Verzeichnis sein kann.',
  'manifest.json is not JSON that can be read.': 'manifest.json ist kein lesbares JSON.',
  'manifest.json is of a newer kind than this version knows.':
    'manifest.json ist von neuerer Art, als diese Version kennt.',
  'manifest.json does not have the shape of a manifest.': 'manifest.json hat nicht die Form eines Verzeichnisses.',
  'The manifest names {0}.': 'Das Verzeichnis nennt {0}.',
  'The manifest names "{0}" more than once.': 'Das Verzeichnis nennt „{0}“ mehr als einmal.',
  'The encrypted file holds another encrypted file.':
    'Die verschlüsselte Datei enthält eine weitere verschlüsselte Datei.',
  'The bundle is encrypted.': 'Das Paket ist verschlüsselt.',
  '"{0}" is missing from the archive.': '„{0}“ fehlt im Archiv.',
  '"{0}" ends too early.': '„{0}“ endet zu früh.',
  'The archive does not begin with a manifest.json, so it is not a bundle of this app.':
    'Das Archiv beginnt nicht mit einer manifest.json und ist deshalb kein Paket dieser App.',
  'The archive ends too early.': 'Das Archiv endet zu früh.',
  '"{0}" was changed: its sha256 is not the one in the manifest.':
    '„{0}“ wurde verändert: Die sha256 ist nicht die im Verzeichnis.',
  'There is something in the archive that its manifest does not name.':
    'Im Archiv ist etwas, das sein Verzeichnis nicht nennt.',
  'There is no folder {0}. Make it first, or name another file.':
    'Es gibt keinen Ordner {0}. Legen Sie ihn zuerst an, oder nennen Sie eine andere Datei.',
  '{0} is a folder. Name a file in it, for example {1}/bundle.zip.':
    '{0} ist ein Ordner. Nennen Sie eine Datei darin, zum Beispiel {1}/bundle.zip.',
  '{0} exists and is encrypted, so nobody sees here what it is, and it is not replaced. Remove it, or name another file.':
    '{0} ist da und verschlüsselt; niemand sieht hier, was es ist, deshalb wird sie nicht ersetzt. Entfernen Sie sie, oder nennen Sie eine andere Datei.',
  '{0} exists and is not a bundle of this app, so it is not replaced. Name another file.':
    '{0} ist da und kein Paket dieser App, deshalb wird sie nicht ersetzt. Nennen Sie eine andere Datei.',
  'The system does not let this account write {0}. Name another file.':
    'Das System lässt dieses Konto {0} nicht schreiben. Nennen Sie eine andere Datei.',
  '{0} cannot be used ({1}). Name another file.': '{0} lässt sich nicht verwenden ({1}). Nennen Sie eine andere Datei.',
  'Collecting was cancelled. Nothing was left behind.': 'Das Sammeln wurde abgebrochen. Nichts blieb zurück.',
  'A file changed while it was packed.': 'Eine Datei änderte sich beim Packen.',
  'Packing broke off.': 'Das Packen brach ab.',
  '{0} Collect again. ({1})': '{0} Sammeln Sie erneut. ({1})',
  'The disk is full, so the bundle could not be written. Free some space and collect again.':
    'Die Platte ist voll, das Paket ließ sich nicht schreiben. Schaffen Sie Platz und sammeln Sie erneut.',
  'The bundle could not be put in its place ({0}). Check that its folder is there and can be written to.':
    'Das Paket ließ sich nicht an seinen Platz bringen ({0}). Prüfen Sie, ob der Ordner da und beschreibbar ist.',
  'The bundle could not be written ({0}). Collect again.':
    'Das Paket ließ sich nicht schreiben ({0}). Sammeln Sie erneut.',
  '"{0}" is in the archive and not named in the manifest.': '„{0}“ ist im Archiv und nicht im Verzeichnis.',
  '"{0}" is named in the manifest and missing from the archive.': '„{0}“ steht im Verzeichnis und fehlt im Archiv.',
  '"{0}" has {1} bytes, the manifest says {2}.': '„{0}“ hat {1} Bytes, das Verzeichnis sagt {2}.',
  '"{0}" is damaged: its checksum is not the one in the archive.':
    '„{0}“ ist beschädigt: Die Prüfsumme ist nicht die im Archiv.',
  'The archive has no manifest.json, so it is not a bundle of this app.':
    'Das Archiv hat keine manifest.json und ist deshalb kein Paket dieser App.',
  '"manifest.json" is damaged: its checksum is not the one in the archive.':
    '„manifest.json“ ist beschädigt: Die Prüfsumme ist nicht die im Archiv.',
  '1 recipient': '1 Empfänger',
};
