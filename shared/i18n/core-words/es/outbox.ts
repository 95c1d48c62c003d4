import type { CoreWords } from '../../said-languages.ts';

export const outbox: CoreWords = {
  'It could not be looked at before sending, so it was not sent. Try again.':
    'No se pudo revisar antes de enviar, así que no se envió. Inténtelo de nuevo.',
  'Sending ended in an unexpected way. It is checked at the portal before it is sent again.':
    'El envío terminó de forma inesperada. Se comprueba en el portal antes de volver a enviarlo.',
  'The case has no number at the portal yet.': 'El caso aún no tiene número en el portal.',
  'item {0} of ticket {1} has no usable "{2}"': 'la entrada {0} del ticket {1} no tiene un «{2}» utilizable',
  '{0} has {1}; the portal "{2}" takes files up to {3}. Send it another way (ask support for an upload folder), split it, or raise the portal\'s limit in the settings and try again.':
    '{0} tiene {1}; el portal «{2}» acepta archivos de hasta {3}. Envíelo de otra forma (pida a soporte una carpeta de carga), divídalo o suba el límite del portal en los ajustes.',
  'This item is not in the outbox any more.': 'Este elemento ya no está en la bandeja de salida.',
  'This item was sent already.': 'Este elemento ya se envió.',
  'This item is being sent right now.': 'Este elemento se está enviando ahora.',
  'The portal "{0}" is not there any more. Add it again, then try again.':
    'El portal «{0}» ya no está. Añádalo de nuevo y vuelva a intentarlo.',
  'There is no portal of this name.': 'No hay ningún portal con este nombre.',
  '"{0}" is a portal of another kind. Choose another name, or remove that one first.':
    '«{0}» es un portal de otro tipo. Elija otro nombre o quite ese primero.',
  'Cases here already belong to "{0}" at another address, where their numbers mean something. If this is the same help desk that moved, say so; otherwise choose another name.':
    'Los casos de aquí ya pertenecen a «{0}» en otra dirección, donde sus números significan algo. Si es el mismo servicio que se ha mudado, indíquelo; si no, use otro nombre.',
  'The address is on another server. Enter the token again, so that it is not sent there by mistake.':
    'La dirección está en otro servidor. Introduzca el token de nuevo, para que no se envíe allí por error.',
  'Leave the name and the password out of the address; give them as the token, in the form name:password.':
    'Quite el nombre y la contraseña de la dirección; indíquelos como token, en la forma nombre:contraseña.',
  'The folder {0} cannot be used ({1}). Choose another, or ask for rights to it.':
    'La carpeta {0} no se puede usar ({1}). Elija otra o pida permiso.',
  'This is the only portal. Add another first, so that reports have somewhere to go.':
    'Este es el único portal. Añada otro primero, para que los informes tengan destino.',
  '{0} items still wait for "{1}". Send them first, or remove it anyway: they stay visible as not sent.':
    '{0} elementos aún esperan a «{1}». Envíelos primero o quítelo de todos modos: seguirán visibles como no enviados.',
  'The portal "{0}" was removed before this could be sent.':
    'El portal «{0}» se quitó antes de que esto se pudiera enviar.',
  'There is no token for the portal "{0}". Enter it in the settings, or give it as {1}.':
    'No hay token para el portal «{0}». Introdúzcalo en los ajustes o indíquelo como {1}.',
  '{0} items of news could not be read: {1}': '{0} novedades no se pudieron leer: {1}',
  'There is no portal "{0}".': 'No hay ningún portal «{0}».',
  'The app is closing.': 'La aplicación se está cerrando.',
  'News of this portal could not be read.': 'No se pudieron leer las novedades de este portal.',
  'What was handed over is not here any more.': 'Lo que se pasó ya no está aquí.',
  'This copy of the data was packed for another machine, so it sends nothing. Do it there.':
    'Esta copia de los datos se empaquetó para otro equipo, así que no envía nada. Hágalo allí.',
};
