import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': 'no es una versión como 12.3.1',
  'there is no release in it': 'no hay ninguna versión en él',
  'The release catalogue is not JSON text. Nothing was imported.':
    'El catálogo de versiones no es texto JSON. No se importó nada.',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    'El catálogo de versiones tiene un problema en {0}: {1}. No se importó nada.',
  'not valid': 'no válido',
  'version {0} is there twice': 'la versión {0} aparece dos veces',
  'This file is larger than a notice can be ({0} bytes). It was not read.':
    'Este archivo es mayor de lo que puede ser un aviso ({0} bytes). No se leyó.',
  'This is not a notice: it needs a payload, a key id and a signature. Ask for the file again.':
    'Esto no es un aviso: necesita contenido, identificador de clave y firma. Pida el archivo de nuevo.',
  'The signature is good, but the notice itself cannot be read ({0}).':
    'La firma es buena, pero el aviso no se puede leer ({0}).',
  'The notice is signed with "{0}", a key this machine does not know. Add the key if you trust its owner, then import the notice again.':
    'El aviso está firmado con «{0}», una clave que esta máquina no conoce. Añada la clave si confía en su dueño e importe el aviso de nuevo.',
  'The signature does not fit: the notice was changed after it was signed, or not signed with "{0}". Do not act on it.':
    'La firma no encaja: el aviso se cambió después de firmarse o no se firmó con «{0}». No actúe según él.',
  'not JSON text': 'no es texto JSON',
  'This notice is not there.': 'Este aviso no está.',
  'A notice "{0}" is here already and says something else. A correction needs an id of its own; ask its publisher.':
    'Ya hay un aviso «{0}» que dice otra cosa. Una corrección necesita su propio identificador; pregunte a quien lo publica.',
  'The notice is number {0} of "{1}", and number {2} was here before it. Somebody may be handing out old notices; ask for the newest.':
    'El aviso es el número {0} de «{1}» y el número {2} llegó antes. Quizá alguien reparte avisos antiguos; pida el más reciente.',
  'The notice was good until {0} and has expired. Ask for a newer one.':
    'El aviso era válido hasta {0} y ha caducado. Pida uno más nuevo.',
  'This is not a key for notices: it has to be 32 bytes of Ed25519 in base64.':
    'Esto no es una clave para avisos: deben ser 32 bytes de Ed25519 en base64.',
  "The fingerprint is not this key's. Ask its owner to read it out from another place, such as by telephone. The key was not added.":
    'La huella no es la de esta clave. Pida a su dueño que la lea por otra vía, por ejemplo por teléfono. La clave no se añadió.',
  'There is another key called "{0}". Remove it first, or use another name.':
    'Hay otra clave llamada «{0}». Quítela primero o use otro nombre.',
  'There is no key "{0}".': 'No hay ninguna clave «{0}».',
  'The key "{0}" came with the managed settings. It is removed there.':
    'La clave «{0}» vino con los ajustes administrados. Se quita allí.',
  'The key "{0}" came with the installation. It is removed there.':
    'La clave «{0}» vino con la instalación. Se quita allí.',
  'The notice cannot be signed: {0}': 'El aviso no se puede firmar: {0}',
  'The notice cannot be signed: it expires before it is issued.':
    'El aviso no se puede firmar: caduca antes de emitirse.',
  'The private key cannot be used: it is not an Ed25519 key in PEM.':
    'La clave privada no se puede usar: no es una clave Ed25519 en PEM.',
};
