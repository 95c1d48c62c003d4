import type { CoreWords } from '../../said-languages.ts';

export const portals: CoreWords = {
  '{0} exists already and is not from this case. It is not replaced: move it away, then send again.':
    '{0} ya existe y no es de este caso. No se reemplaza: apártelo y envíe de nuevo.',
  'The disk that holds {0} is full. Free some space; it is tried again.':
    'El disco que contiene {0} está lleno. Libere espacio; se intentará de nuevo.',
  '{0} cannot be written ({1}). Give this account rights to it; it is tried again.':
    'No se puede escribir en {0} ({1}). Dé permiso a esta cuenta; se intentará de nuevo.',
  '{0} cannot be reached ({1}). It is tried again.': 'No se puede llegar a {0} ({1}). Se intentará de nuevo.',
  'The folder {0} is there.': 'La carpeta {0} está.',
  'Files can be written there.': 'Allí se pueden escribir archivos.',
  '{0} was passed over: {1}.': '{0} se pasó por alto: {1}.',
  'wrong shape': 'forma incorrecta',
  'The portal answers with a redirect. Check its address in Settings.':
    'El portal responde con una redirección. Compruebe su dirección en los ajustes.',
  'The portal asks to wait before the next request.': 'El portal pide esperar antes de la siguiente petición.',
  'The portal has a problem of its own ({0}). It is tried again.':
    'El portal tiene un problema propio ({0}). Se intentará de nuevo.',
  'The portal does not accept the stored sign-in. Set a new token in Settings.':
    'El portal no acepta el inicio de sesión guardado. Ponga un token nuevo en los ajustes.',
  "The portal's account may not do this ({0}). Ask the portal's administrator.":
    'La cuenta del portal no puede hacer esto ({0}). Pregunte al administrador del portal.',
  'The portal does not know what this is for ({0}). Check the address and the queue.':
    'El portal no sabe para qué es esto ({0}). Compruebe la dirección y la cola.',
  'The portal says that this is too large. Send fewer or smaller files.':
    'El portal dice que esto es demasiado grande. Envíe menos archivos o más pequeños.',
  'The portal refused this ({0}).': 'El portal rechazó esto ({0}).',
  'What answered is not Request Tracker. Check the address and the network.':
    'Lo que respondió no es Request Tracker. Compruebe la dirección y la red.',
  'Request Tracker {0} answers.': 'Request Tracker {0} responde.',
  'The portal answers.': 'El portal responde.',
  'The sign-in is accepted.': 'Se acepta el inicio de sesión.',
  'The queue "{0}" cannot be used: {1}': 'La cola «{0}» no se puede usar: {1}',
  'The queue "{0}" is there.': 'La cola «{0}» está.',
  'All custom fields are on the queue.': 'Todos los campos personalizados están en la cola.',
  "The queue lacks {0}. The portal's administrator has to add them and give the app's account the right to set them.":
    'A la cola le falta: {0}. El administrador del portal tiene que añadirlo y dar a la cuenta de la aplicación permiso para establecerlo.',
  'has {0} of its {1} bytes there': 'tiene allí {0} de sus {1} bytes',
  ', and {0} more of its files are not whole': ', y {0} más de sus archivos no están completos',
  'Ticket {0} exists at the portal, but "{1}" {2}. The portal\'s administrator has to raise its size limit for attachments; then send again, and the ticket is completed.':
    'El ticket {0} existe en el portal, pero «{1}» {2}. El administrador del portal tiene que subir el límite de tamaño de los adjuntos; luego envíe de nuevo y el ticket se completa.',
  'The rest of this message is too long to show here. Open the case at the portal to read it.':
    'El resto de este mensaje es demasiado largo para mostrarlo aquí. Abra el caso en el portal para leerlo.',
  '{0}\n\nThe rest of this message is too long to show here. Open the case at the portal to read it.':
    '{0}\n\nEl resto de este mensaje es demasiado largo para mostrarlo aquí. Abra el caso en el portal para leerlo.',
  'No sign-in for the portal is stored on this machine. Set its token in Settings.':
    'En esta máquina no hay guardado un inicio de sesión para el portal. Ponga su token en los ajustes.',
  'The portal answers with a longer list than this app reads. It is tried again.':
    'El portal responde con una lista más larga de la que lee esta aplicación. Se intentará de nuevo.',
  'it is not what Request Tracker sends': 'no es lo que envía Request Tracker',
  'An entry': 'Una entrada',
  'Entry {0}': 'La entrada {0}',
  "{0} of the portal's history could not be read ({1}). Look at the case at the portal.":
    '{0} del historial del portal no se pudo leer ({1}). Mire el caso en el portal.',
  'A part of this message could not be read. Open the case at the portal to see it.':
    'Una parte de este mensaje no se pudo leer. Abra el caso en el portal para verla.',
  'This message is too long to show here. Open the case at the portal to read it.':
    'Este mensaje es demasiado largo para mostrarlo aquí. Abra el caso en el portal para leerlo.',
  'The portal did not let this message be read. Open the case at the portal.':
    'El portal no dejó leer este mensaje. Abra el caso en el portal.',
  'The portal\'s queue "{0}" lacks the custom field {1}. Its administrator has to add it before cases can be sent.':
    'A la cola «{0}» del portal le falta el campo personalizado {1}. Su administrador tiene que añadirlo antes de poder enviar casos.',
  'The portal\'s queue "{0}" lacks the custom fields {1}. Its administrator has to add them before cases can be sent.':
    'A la cola «{0}» del portal le faltan los campos personalizados {1}. Su administrador tiene que añadirlos antes de poder enviar casos.',
  "The portal's account may not use the queue \"{0}\", or there is none of this name. Check the queue's name in Settings, or ask the portal's administrator for the right to it.":
    'La cuenta del portal no puede usar la cola «{0}», o no hay ninguna con este nombre. Compruebe el nombre en los ajustes o pida el permiso al administrador del portal.',
  'Ticket {0} exists at the portal, but its field "{1}" does not take the value "{2}". The portal\'s administrator has to allow this value and give the app\'s account the rights SeeCustomField and ModifyCustomField for it; then send again.':
    'El ticket {0} existe en el portal, pero su campo «{1}» no acepta el valor «{2}». El administrador del portal tiene que permitir este valor y dar a la cuenta de la aplicación los permisos SeeCustomField y ModifyCustomField; después envíe de nuevo.',
  'The hand-over queue is the queue "{0}" that support reads. Name another one, so that no unfinished case goes to support.':
    'La cola de entrega es la cola «{0}» que lee soporte. Indique otra, para que ningún caso sin terminar llegue a soporte.',
  'A shared folder carries a prepared case as a file of its own, and has no queue for it.':
    'Una carpeta compartida lleva un caso preparado como archivo propio y no tiene cola para él.',
  'The hand-over queue "{0}" can be used.': 'La cola de entrega «{0}» se puede usar.',
  'This case was taken over already, so what was written since was not added to its ticket. Ask for it back, or hand it over again as a case of its own.':
    'Este caso ya fue asumido, así que lo escrito desde entonces no se añadió a su ticket. Pida que se lo devuelvan o entréguelo de nuevo como un caso aparte.',
  'The ticket of this hand-over is not at the portal any more, so the case cannot be given back there. Send it back as a file.':
    'El ticket de esta entrega ya no está en el portal, así que el caso no se puede devolver allí. Devuélvalo como archivo.',
  '{0} at the portal is larger than the files this portal takes, so it was not read.':
    '{0} en el portal es mayor que los archivos que este portal acepta, así que no se leyó.',
  'The portal "{0}" has no hand-over queue, so no case is handed over through it. Name one in Settings, or hand it over as a file.':
    'El portal «{0}» no tiene cola de entrega, así que no se pasa ningún caso por él. Indique una en los ajustes o páselo como archivo.',
  'The hand-over queue "{0}" lacks the custom field {1}. The portal\'s administrator has to add it before cases can be handed over.':
    'A la cola de entrega «{0}» le falta el campo personalizado {1}. El administrador del portal tiene que añadirlo antes de poder pasar casos.',
  'The hand-over queue "{0}" lacks the custom fields {1}. The portal\'s administrator has to add them before cases can be handed over.':
    'A la cola de entrega «{0}» le faltan los campos personalizados {1}. El administrador del portal tiene que añadirlos antes de poder pasar casos.',
  'Ticket {0} of this hand-over lies in another queue than "{1}", so nothing is written into it. Have it moved back at the portal, or send the prepared case as a file.':
    'El ticket {0} de esta entrega está en otra cola que «{1}», así que no se escribe nada en él. Haga que lo devuelvan a su cola en el portal, o entregue el caso preparado como archivo.',
};
