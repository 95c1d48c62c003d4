import type { CoreWords } from '../../said-languages.ts';

export const checksPortal: CoreWords = {
  'Cases wait here and go when it is reached.': 'Los casos esperan aquí y salen cuando se llegue a él.',
  'wants a sign-in before it lets through': 'pide iniciar sesión antes de dejar pasar',
  'refuses to connect': 'rechaza conectar',
  'does not answer when asked to connect': 'no responde cuando se le pide conectar',
  'closes the connection when asked to connect': 'cierra la conexión cuando se le pide conectar',
  'The portal is found by its name': 'El portal se encuentra por su nombre',
  'This machine gets no address for it. Cases wait here and go when it is reached.':
    'Esta máquina no obtiene su dirección. Los casos esperan aquí y salen cuando se llegue a él.',
  'Check whether this machine may reach the internet, and its name servers (DNS).':
    'Compruebe si esta máquina puede llegar a internet y sus servidores de nombres (DNS).',
  'The portal takes connections': 'El portal acepta conexiones',
  'A firewall is between, it is down, or the way leads through a proxy that is not set. Cases wait here and go when it is reached.':
    'Hay un cortafuegos en medio, está caído o el camino pasa por un proxy sin configurar. Los casos esperan aquí y salen cuando se llegue a él.',
  'Ask the network administrator whether this machine reaches it directly or through a proxy.':
    'Pregunte al administrador de red si esta máquina llega a él directamente o por un proxy.',
  'The proxy lets through to the portal': 'El proxy deja pasar hacia el portal',
  'The proxy {0} to {1}': 'El proxy {0} ({1})',
  'does not let through': 'no deja pasar',
  'The proxy that is set on this machine is reached, and nothing gets past it. Cases wait here and go when it is reached.':
    'Se llega al proxy configurado en esta máquina y nada pasa de él. Los casos esperan aquí y salen cuando se llegue a él.',
  'Have the address allowed at the proxy. A sign-in for it is given in HTTPS_PROXY, not in Settings.':
    'Haga permitir la dirección en el proxy. El inicio de sesión para él se da en HTTPS_PROXY, no en los ajustes.',
  'pass the proxy to {0}': 'pasar el proxy hacia {0}',
  'The certificate of the portal is trusted': 'Se confía en el certificado del portal',
  'Nothing is sent there, because it may be somebody else. Cases wait here and go when it is reached.':
    'No se envía nada allí, porque puede ser otra persona. Los casos esperan aquí y salen cuando se llegue a él.',
  'When your company uses an authority of its own, set its file (net.caFile). Else ask the administrator of the portal.':
    'Si su empresa usa una autoridad propia, indique su archivo (net.caFile). Si no, pregunte al administrador del portal.',
  'its administrator': 'su administrador',
  'Encryption with the portal works': 'El cifrado con el portal funciona',
  'What answers there speaks an old version of TLS, or none, or is cut off. Cases wait here and go when it is reached.':
    'Lo que responde allí usa un TLS antiguo, o ninguno, o se corta. Los casos esperan aquí y salen cuando se llegue a él.',
  'Ask the network administrator what stands between this machine and that address.':
    'Pregunte al administrador de red qué hay entre esta máquina y esa dirección.',
  'The portal answers': 'El portal responde',
  '{0} is reached and does not answer as it should': 'Se llega a {0} y no responde como debe',
  'Its server has trouble, or something between answers in its place. Cases wait here and go when it is reached.':
    'Su servidor tiene problemas o algo en medio responde en su lugar. Los casos esperan aquí y salen cuando se llegue a él.',
  'Try again in some minutes. When it lasts, use the phone for what is urgent.':
    'Inténtelo de nuevo en unos minutos. Si persiste, use el teléfono para lo urgente.',
  'Nobody looks inside encrypted connections': 'Nadie mira dentro de las conexiones cifradas',
  'The certificates are valid for weeks to come': 'Los certificados son válidos durante semanas',
  'The connection to {0} is opened on its way{1}': 'La conexión con {0} se abre por el camino{1}',
  'Its certificate was made by your company or a security product, not by a public authority. Programs that check more strictly then refuse to connect.':
    'Su certificado lo hizo su empresa o un producto de seguridad, no una autoridad pública. Los programas más estrictos rechazan entonces conectar.',
  'Ask the network administrator to leave this address out of TLS inspection, when something refuses to connect.':
    'Pida al administrador de red que excluya esta dirección de la inspección TLS cuando algo rechace conectar.',
  'the certificate ends at an authority of this machine{0}': 'el certificado acaba en una autoridad de esta máquina{0}',
  'The certificates are those of the other side.': 'Los certificados son los del otro lado.',
  'probe, tls': 'sonda, tls',
  'The certificate of {0} ends in {1} days': 'El certificado de {0} caduca en {1} días',
  'When nobody renews it, connections to it fail from then on.':
    'Si nadie lo renueva, las conexiones con él fallarán desde entonces.',
  'Tell its administrator.': 'Avise a su administrador.',
  '{0} days left': 'quedan {0} días',
  '{0} days at least.': '{0} días como mínimo.',
  'No encrypted connection came that far.': 'Ninguna conexión cifrada llegó hasta ahí.',
};
