import type { CoreWords } from '../../said-languages.ts';

export const platform: CoreWords = {
  'The encrypted file ends too early, or its beginning is damaged.':
    'El archivo cifrado termina demasiado pronto o su comienzo está dañado.',
  'Say for whom to encrypt: at least one public key of age.':
    'Indique para quién cifrar: al menos una clave pública de age.',
  'That is a secret key. Give the public key that belongs to it; it begins with age1.':
    'Esa es una clave secreta. Indique la clave pública correspondiente; empieza por age1.',
  '{0} is not a public key of age: age1 and 58 letters and digits. Copy it again whole.':
    '{0} no es una clave pública de age: age1 y 58 letras y cifras. Cópiela de nuevo entera.',
  'The encrypted file is damaged.': 'El archivo cifrado está dañado.',
  'The identity is not a secret key of age (AGE-SECRET-KEY-1…).':
    'La identidad no es una clave secreta de age (AGE-SECRET-KEY-1…).',
  'The file is encrypted for others: this identity does not open it.':
    'El archivo está cifrado para otros: esta identidad no lo abre.',
  'The archive says sizes that cannot be.': 'El archivo comprimido indica tamaños imposibles.',
  'There is no file at this place.': 'No hay ningún archivo en ese lugar.',
  'This is not a file.': 'Esto no es un archivo.',
  '"{0}" does not begin where the manifest says.': '«{0}» no empieza donde dice el manifiesto.',
  '"{0}" is not a plain file.': '«{0}» no es un archivo corriente.',
  '"{0}" is named in the manifest, and something else is in its place.':
    '«{0}» figura en el manifiesto y en su lugar hay otra cosa.',
  'There is something hidden behind "{0}".': 'Hay algo oculto detrás de «{0}».',
  'last part': 'última parte',
  'The archive unpacks to too much.': 'El archivo comprimido se descomprime a demasiado.',
  'The archive has too many entries.': 'El archivo comprimido tiene demasiadas entradas.',
  'The archive has too long a directory.': 'El archivo comprimido tiene un directorio demasiado largo.',
  'The archive has a directory with something behind its entries.':
    'El directorio del archivo comprimido tiene algo tras sus entradas.',
  'This is not a ZIP archive, or it ends too early.': 'Esto no es un archivo ZIP o termina demasiado pronto.',
  'This is not a ZIP archive, it ends too early, or something was put behind it.':
    'Esto no es un archivo ZIP, termina demasiado pronto o tiene algo añadido detrás.',
  'The archive is in several parts.': 'El archivo comprimido está en varias partes.',
  'The archive does not end where its directory says.': 'El archivo comprimido no termina donde dice su directorio.',
  'The archive has a directory that cannot be read.': 'El directorio del archivo comprimido no se puede leer.',
  'The archive holds {0}: {1}.': 'El archivo comprimido contiene {0}: {1}.',
  '"{0}" carries hidden data.': '«{0}» lleva datos ocultos.',
  'The archive holds a name that is not UTF-8.': 'El archivo comprimido contiene un nombre que no es UTF-8.',
  '"{0}" is encrypted.': '«{0}» está cifrado.',
  '"{0}" is packed in a way that is not known.': '«{0}» está empaquetado de una forma desconocida.',
  'The archive holds "{0}" more than once.': 'El archivo comprimido contiene «{0}» más de una vez.',
  'There is something in front of the archive.': 'Hay algo delante del archivo comprimido.',
  '"{0}" reaches into the next entry.': '«{0}» invade la entrada siguiente.',
  'an empty name': 'un nombre vacío',
  'a name that is too long': 'un nombre demasiado largo',
  'a name with control characters': 'un nombre con caracteres de control',
  'a name with a backslash': 'un nombre con barra invertida',
  'an absolute path': 'una ruta absoluta',
  'a path that leads out of its folder': 'una ruta que sale de su carpeta',
  'a folder entry': 'una entrada de carpeta',
  'a path with an empty part': 'una ruta con una parte vacía',
  '"{0}" does not begin where the directory says.': '«{0}» no empieza donde dice el directorio.',
  '"{0}" has another name inside the archive.': '«{0}» tiene otro nombre dentro del archivo comprimido.',
  '"{0}" is packed another way than the directory says.':
    '«{0}» está empaquetado de otra forma de la que dice el directorio.',
  '"{0}" has another checksum inside the archive.':
    '«{0}» tiene otra suma de comprobación dentro del archivo comprimido.',
  '"{0}" unpacks to more than it says.': '«{0}» se desempaqueta en más de lo que dice.',
  '"{0}" unpacks to less than it says.': '«{0}» se desempaqueta en menos de lo que dice.',
  '"{0}" cannot be unpacked.': '«{0}» no se puede desempaquetar.',
  'The archive is packed in a way that is not known.':
    'El archivo comprimido está empaquetado de una forma desconocida.',
  'The archive carries hidden data.': 'El archivo comprimido lleva datos ocultos.',
  'There is something in the archive that is not part of it.':
    'En el archivo comprimido hay algo que no es parte de él.',
  'A part of the archive cannot be unpacked.': 'Una parte del archivo comprimido no se puede desempaquetar.',
  'tcp {0}': 'tcp {0}',
  'memory ran out': 'se agotó la memoria',
  'a disk could not be read or written': 'un disco no se pudo leer o escribir',
  'a file system is damaged or read-only': 'un sistema de archivos está dañado o es de solo lectura',
  'a program hung for minutes': 'un programa se bloqueó durante minutos',
  'a processor hung': 'un procesador se bloqueó',
  'a program crashed': 'un programa se cerró inesperadamente',
  'hardware reported an error': 'el hardware notificó un error',
  'a network card lost its link': 'una tarjeta de red perdió el enlace',
  'The proxy wants a name and a password. Set it with both in Settings.':
    'El proxy pide un nombre y una contraseña. Indíquelo con ambos en los ajustes.',
  'The proxy refused the connection to {0} ({1}).': 'El proxy rechazó la conexión con {0} ({1}).',
  'The certificate of {0} has expired. Its administrator has to renew it.':
    'El certificado de {0} ha caducado. Su administrador tiene que renovarlo.',
  'The certificate of {0} is for another name. Check the address, or ask its administrator.':
    'El certificado de {0} es para otro nombre. Compruebe la dirección o pregunte a su administrador.',
  'The certificate of {0} is not trusted on this machine ({1}). If your company uses its own certificate authority, set its file in Settings.':
    'En esta máquina no se confía en el certificado de {0} ({1}). Si su empresa usa su propia autoridad de certificación, indique su archivo en los ajustes.',
  '{0} did not answer in time.': '{0} no respondió a tiempo.',
  'The request was cancelled.': 'La petición se canceló.',
  'The proxy could not be used ({0}). Check the proxy in Settings.':
    'No se pudo usar el proxy ({0}). Compruébelo en los ajustes.',
  'The name {0} was not found. Check the address and the network.':
    'No se encontró el nombre {0}. Compruebe la dirección y la red.',
  '{0} could not be reached ({1}).': 'No se pudo llegar a {0} ({1}).',
  'The connection to {0} broke before the answer was complete ({1}).':
    'La conexión con {0} se cortó antes de completar la respuesta ({1}).',
  'A file to send could not be used: {0}.': 'No se pudo usar un archivo que había que enviar: {0}.',
  'The proxy must be an http or https address. Check it in Settings.':
    'El proxy debe ser una dirección http o https. Compruébelo en los ajustes.',
  'The address cannot be read. Check it.': 'La dirección no se puede leer. Compruébela.',
  '{0} redirects in a circle. Check the address.': '{0} redirige en círculo. Compruebe la dirección.',
  'The certificate file "{0}" {1}. Check it in Settings.':
    'El archivo de certificados {0}. Compruébelo en los ajustes.',
  'holds no certificate that can be read (PEM is expected)': 'no contiene un certificado legible (se espera PEM)',
  'Addresses must start with https, not with "{0}".': 'Las direcciones deben empezar por https, no por «{0}».',
  '"{0}" was named with http. Only https is used outside this machine; change the address to https.':
    '«{0}» se indicó con http. Fuera de esta máquina solo se usa https; cambie la dirección a https.',
  'The server redirects to an address that cannot be read.':
    'El servidor redirige a una dirección que no se puede leer.',
  'The server redirects to a refused address. {0}': 'El servidor redirige a una dirección rechazada. {0}',
  'The server redirects from https to http, which is not followed.':
    'El servidor redirige de https a http, y eso no se sigue.',
  'The server redirects to "{0}". The sign-in is for "{1}" alone, so this was not followed; check the address.':
    'El servidor redirige a «{0}». El inicio de sesión es solo para «{1}», así que no se siguió; compruebe la dirección.',
  '{0} could not be started ({1}).': '{0} no se pudo iniciar ({1}).',
  '{0} wrote more than expected.': '{0} escribió más de lo esperado.',
  '{0} did not end within {1} ms.': '{0} no terminó en {1} ms.',
  'not a file: {0}': 'no es un archivo: {0}',
  'leads out of its folder: {0}': 'sale de su carpeta: {0}',
  'This machine has no secret store the app can use. Give the secret in the environment each time, for example COMPANION_PORTAL_TOKEN.':
    'Esta máquina no tiene un almacén de secretos que la aplicación pueda usar. Indique el secreto cada vez en el entorno, por ejemplo COMPANION_PORTAL_TOKEN.',
  'leads to another place and was not followed': 'lleva a otro sitio y no se siguió',
  'is not a plain file and was not opened': 'no es un archivo corriente y no se abrió',
  'was gone when it was to be read': 'ya no estaba cuando había que leerlo',
  'is locked by another program': 'lo tiene bloqueado otro programa',
  'could not be read ({0})': 'no se pudo leer ({0})',
  'could not be read to its end ({0})': 'no se pudo leer hasta el final ({0})',
  'became shorter while it was read': 'se acortó mientras se leía',
  'unpacks to more than one run reads; the rest was left':
    'se desempaqueta en más de lo que lee una ejecución; el resto quedó',
  'is damaged or cut off; what could be unpacked was read':
    'está dañado o cortado; se leyó lo que se pudo desempaquetar',
  'It took longer than {0} ms.': 'Tardó más de {0} ms.',
  'its services': 'sus servicios',
  'the ports that listen': 'los puertos que escuchan',
  'its version': 'su versión',
  'the model of the machine': 'el modelo de la máquina',
  'its time source': 'su fuente de hora',
  'installed updates': 'actualizaciones instaladas',
  'installed software': 'software instalado',
  'the System log': 'el registro Sistema',
  'the Application log': 'el registro Aplicación',
  'the settings of the Instance Manager': 'los ajustes del Instance Manager',
  'The system does not let this account ask for {0}. An administrator may.':
    'El sistema no deja a esta cuenta preguntar por {0}. Un administrador puede.',
  'Windows gave no usable answer when it was asked for {0}.':
    'Windows no dio una respuesta útil al preguntarle por {0}.',
  'Windows did not answer in time when it was asked for {0}.': 'Windows no respondió a tiempo al preguntarle por {0}.',
  'Windows could not be asked for {0}': 'No se pudo preguntar a Windows por {0}',
  'Windows could not be asked for {0}.': 'No se pudo preguntar a Windows por {0}.',
  'this run does not ask for it': 'esta ejecución no lo pide',
  'Network Service': 'Servicio de red',
  'own account': 'cuenta propia',
  'The answer is larger than {0} bytes and was not read.': 'La respuesta supera los {0} bytes y no se leyó.',
  'The copy cannot be written.': 'La copia no se puede escribir.',
  'It is larger than what one run reads.': 'Es mayor de lo que lee una ejecución.',
  'It could not be read ({0}).': 'No se pudo leer ({0}).',
  'There is another archive in it, which is not opened.': 'Contiene otro archivo comprimido, que no se abre.',
  'It unpacks to more than one run reads.': 'Se desempaqueta en más de lo que lee una ejecución.',
  'It cannot be unpacked: the packed file is damaged or cut off.':
    'No se puede desempaquetar: el archivo está dañado o cortado.',
};
