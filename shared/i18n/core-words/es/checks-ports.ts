import type { CoreWords } from '../../said-languages.ts';

export const checksPorts: CoreWords = {
  'listening ports': 'puertos que escuchan',
  'The port of old clients is closed': 'El puerto de los clientes antiguos está cerrado',
  'The port that clients use listens': 'El puerto que usan los clientes escucha',
  'The ports of the instances listen': 'Los puertos de las instancias escuchan',
  'No port is given to two instances': 'Ningún puerto está asignado a dos instancias',
  'Windows did not say which ports listen.': 'Windows no dijo qué puertos escuchan.',
  'The product runs on Windows: nothing of it listens here.':
    'El producto funciona en Windows: aquí no escucha nada de él.',
  '{0} does not listen.': '{0} no escucha.',
  'Port {0} listens': 'El puerto {0} escucha',
  'Connections of old clients are switched on': 'Las conexiones de clientes antiguos están activadas',
  'Port {0} is for clients that cannot use {1}, which is the more secure one. New installations do not need it.':
    'El puerto {0} es para clientes que no pueden usar {1}, que es más seguro. Las instalaciones nuevas no lo necesitan.',
  'When every client uses {0}, switch compatibility connections off in the Instance Manager and restart the services.':
    'Cuando todos los clientes usen {0}, desactive las conexiones de compatibilidad en el Instance Manager y reinicie los servicios.',
  'switched on': 'activado',
  '{0} listens.': '{0} escucha.',
  'No instance is on this machine.': 'No hay ninguna instancia en esta máquina.',
  'Port {0} does not listen': 'El puerto {0} no escucha',
  'Clients reach the server through it, so none can connect.':
    'Los clientes llegan al servidor por él, así que ninguno puede conectarse.',
  'Start the Server Manager in the Windows services. When it runs, see in its settings which port it uses.':
    'Inicie el Server Manager en los Servicios de Windows. Si está en marcha, mire en sus ajustes qué puerto usa.',
  'listen on port {0}': 'escuchar en el puerto {0}',
  'nothing on {0}': 'nada en {0}',
  'No settings say which ports the instances use.': 'Ningún ajuste dice qué puertos usan las instancias.',
  'No port of {0} listens': 'Ningún puerto de {0} escucha',
  'Its settings name {0}. An instance that is not in use looks like this too.':
    'Sus ajustes nombran {0}. Una instancia que no se usa también se ve así.',
  'When {0} should run, start its services and check again.':
    'Si {0} debe estar en marcha, inicie sus servicios y compruebe de nuevo.',
  'Every instance listens on its ports.': 'Cada instancia escucha en sus puertos.',
  '{0} use the same port {1}': '{0} usan el mismo puerto {1}',
  'Only one of them can have it: the other one does not start, or clients reach the wrong instance.':
    'Solo una puede tenerlo: la otra no se inicia o los clientes llegan a la instancia equivocada.',
  'Give each instance ports of its own in the Instance Manager.':
    'Dé a cada instancia puertos propios en el Instance Manager.',
  'Every instance has ports of its own.': 'Cada instancia tiene puertos propios.',
};
