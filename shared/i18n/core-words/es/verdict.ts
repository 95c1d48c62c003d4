import type { CoreWords } from '../../said-languages.ts';

export const verdict: CoreWords = {
  'has expired': 'ha caducado',
  'is not valid yet': 'aún no es válido',
  'is for another name': 'es para otro nombre',
  'is signed by itself': 'está firmado por sí mismo',
  'comes from an authority that this machine does not know': 'viene de una autoridad que esta máquina no conoce',
  'is not accepted': 'no se acepta',
  'Have it renewed by {0}. Before, see that the date of this machine is right.':
    'Haga que lo renueve {0}. Antes, compruebe que la fecha de esta máquina es correcta.',
  'See that the clock and the date of this machine are right. When they are, ask {0} about it.':
    'Compruebe que el reloj y la fecha de esta máquina son correctos. Si lo son, pregunte a {0}.',
  'Compare the name that is connected to with the one in the certificate. When it is right, have one for that name made by {0}.':
    'Compare el nombre al que se conecta con el del certificado. Si es correcto, haga que {0} haga uno para ese nombre.',
  'Have its authority installed on this machine, or a certificate of a known authority made by {0}.':
    'Haga instalar su autoridad en esta máquina o que {0} haga un certificado de una autoridad conocida.',
  'the proxy before {0}': 'el proxy ante {0}',
  '{0}, {1} ms at most.': '{0}, {1} ms como máximo.',
  'probe, {0}': 'sonda, {0}',
  'No connection came that far.': 'Ninguna conexión llegó hasta ahí.',
  'No portal is set up.': 'No hay ningún portal configurado.',
  'No connection of that kind is set up here.': 'Aquí no hay ninguna conexión de ese tipo configurada.',
  'Trying connections is switched off (setting probe.enabled).':
    'La prueba de conexiones está desactivada (ajuste probe.enabled).',
  '{0} more': '{0} más',
  'this machine': 'esta máquina',
  'the network': 'la red',
  'the database server': 'el servidor de base de datos',
  "the product's services on this machine": 'los servicios del producto en esta máquina',
  'what secures the connections (certificates, proxies, filters)':
    'lo que protege las conexiones (certificados, proxys, filtros)',
  'the clock': 'el reloj',
  'the product': 'el producto',
  'Most likely {0}: {1}.': 'Lo más probable: {0}: {1}.',
  'Possibly {0}: {1}.': 'Posiblemente {0}: {1}.',
  'It is the same with {0}.': 'Lo mismo ocurre con {0}.',
  ', and {0} more': ', y {0} más',
  'There is other trouble too that this does not explain: {0}.':
    'También hay otros problemas que esto no explica: {0}.',
  'It explains {0}.': 'Explica {0}.',
  'other finding': 'otro hallazgo',
  '{0}, {1} of them not possible': '{0}, {1} de ellas no posibles',
  'No connection was tried in this run.': 'En esta ejecución no se probó ninguna conexión.',
  'This machine and its connections look fine ({0}), and the logs hold errors: so it is likely the product.':
    'Esta máquina y sus conexiones parecen estar bien ({0}) y los registros contienen errores: así que probablemente es el producto.',
  'Send a case with this collection. Say when it began and what people did then.':
    'Envíe un caso con esta recopilación. Diga cuándo empezó y qué se hacía entonces.',
  '{0} found something to look at that explains no failure.': '{0}: hay algo que mirar que no explica ningún fallo.',
  'Nothing wrong found here ({0}).{1}': 'Aquí no se encontró nada anormal ({0}).{1}',
  'When something fails all the same, report it: what was looked at goes with the case. See below what was not possible.':
    'Si aun así algo falla, notifíquelo: lo que se miró va con el caso. Abajo se ve lo que no fue posible.',
  'Nothing fails at this moment ({0}), but earlier perhaps {1}: {2}.':
    'En este momento nada falla ({0}), pero antes quizá {1}: {2}.',
  'It was not asked for in this run.': 'No se pidió en esta ejecución.',
  '{0} of': '{0} de',
  '1 more': '1 más',
  '1 other finding': '1 hallazgo más',
  '{0} other findings': '{0} hallazgos más',
  '1 check': '1 comprobación',
  '{0} checks': '{0} comprobaciones',
};
