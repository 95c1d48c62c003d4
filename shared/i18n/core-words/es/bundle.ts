import type { CoreWords } from '../../said-languages.ts';

export const bundle: CoreWords = {
  'beyond the size limit of {0}': 'por encima del límite de tamaño de {0}',
  'It is {0}.': 'Está {0}.',
  'Its older part is {0}.': 'Su parte más antigua está {0}.',
  'The file could not be read ({0}).': 'No se pudo leer el archivo ({0}).',
  '{0} recipients': '{0} destinatarios',
  'The file is encrypted for {0}. Nothing in it was checked: that needs the secret key of one of them.':
    'El archivo está cifrado para {0}. No se comprobó nada: hace falta la clave secreta de uno de ellos.',
  'And {0} more.': 'Y {0} más.',
  'manifest.json is larger than a manifest can be.': 'manifest.json es más grande de lo que puede ser un manifiesto.',
  'manifest.json is not JSON that can be read.': 'manifest.json no es un JSON legible.',
  'manifest.json is of a newer kind than this version knows.':
    'manifest.json es de un tipo más nuevo que el que conoce esta versión.',
  'manifest.json does not have the shape of a manifest.': 'manifest.json no tiene la forma de un manifiesto.',
  'The manifest names {0}.': 'El manifiesto nombra {0}.',
  'The manifest names "{0}" more than once.': 'El manifiesto nombra «{0}» más de una vez.',
  'The encrypted file holds another encrypted file.': 'El archivo cifrado contiene otro archivo cifrado.',
  'The bundle is encrypted.': 'El paquete está cifrado.',
  '"{0}" is missing from the archive.': 'Falta «{0}» en el archivo comprimido.',
  '"{0}" ends too early.': '«{0}» termina demasiado pronto.',
  'The archive does not begin with a manifest.json, so it is not a bundle of this app.':
    'El archivo comprimido no empieza con un manifest.json, así que no es un paquete de esta aplicación.',
  'The archive ends too early.': 'El archivo comprimido termina demasiado pronto.',
  '"{0}" was changed: its sha256 is not the one in the manifest.':
    '«{0}» se modificó: su sha256 no es el del manifiesto.',
  'There is something in the archive that its manifest does not name.':
    'En el archivo comprimido hay algo que su manifiesto no nombra.',
  'There is no folder {0}. Make it first, or name another file.':
    'No existe la carpeta {0}. Créela primero o indique otro archivo.',
  '{0} is a folder. Name a file in it, for example {1}/bundle.zip.':
    '{0} es una carpeta. Indique un archivo en ella, por ejemplo {1}/bundle.zip.',
  '{0} exists and is encrypted, so nobody sees here what it is, and it is not replaced. Remove it, or name another file.':
    '{0} ya existe y está cifrado; aquí nadie ve qué es, así que no se reemplaza. Elimínelo o indique otro archivo.',
  '{0} exists and is not a bundle of this app, so it is not replaced. Name another file.':
    '{0} ya existe y no es un paquete de esta aplicación, así que no se reemplaza. Indique otro archivo.',
  'The system does not let this account write {0}. Name another file.':
    'El sistema no deja a esta cuenta escribir {0}. Indique otro archivo.',
  '{0} cannot be used ({1}). Name another file.': '{0} no se puede usar ({1}). Indique otro archivo.',
  'Collecting was cancelled. Nothing was left behind.': 'La recopilación se canceló. No quedó nada.',
  'A file changed while it was packed.': 'Un archivo cambió mientras se empaquetaba.',
  'Packing broke off.': 'El empaquetado se interrumpió.',
  '{0} Collect again. ({1})': '{0} Recopile de nuevo. ({1})',
  'The disk is full, so the bundle could not be written. Free some space and collect again.':
    'El disco está lleno y no se pudo escribir el paquete. Libere espacio y recopile de nuevo.',
  'The bundle could not be put in its place ({0}). Check that its folder is there and can be written to.':
    'El paquete no se pudo poner en su sitio ({0}). Compruebe que la carpeta existe y se puede escribir en ella.',
  'The bundle could not be written ({0}). Collect again.': 'No se pudo escribir el paquete ({0}). Recopile de nuevo.',
  '"{0}" is in the archive and not named in the manifest.':
    '«{0}» está en el archivo comprimido y no en el manifiesto.',
  '"{0}" is named in the manifest and missing from the archive.':
    '«{0}» figura en el manifiesto y falta en el archivo comprimido.',
  '"{0}" has {1} bytes, the manifest says {2}.': '«{0}» tiene {1} bytes; el manifiesto dice {2}.',
  '"{0}" is damaged: its checksum is not the one in the archive.':
    '«{0}» está dañado: su suma de comprobación no es la del archivo comprimido.',
  'The archive has no manifest.json, so it is not a bundle of this app.':
    'El archivo comprimido no tiene manifest.json, así que no es un paquete de esta aplicación.',
  '"manifest.json" is damaged: its checksum is not the one in the archive.':
    '«manifest.json» está dañado: su suma de comprobación no es la del archivo comprimido.',
  '1 recipient': '1 destinatario',
};
