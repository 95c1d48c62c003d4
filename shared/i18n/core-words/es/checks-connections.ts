import type { CoreWords } from '../../said-languages.ts';

export const checksConnections: CoreWords = {
  'The databases answer quickly': 'Las bases de datos responden rápido',
  'A database server is where the connections say': 'Hay un servidor de base de datos donde dicen las conexiones',
  'The data connections wait long enough': 'Las conexiones de datos esperan lo suficiente',
  'The drivers of the data connections are installed': 'Los controladores de las conexiones de datos están instalados',
  'No database was reached.': 'No se llegó a ninguna base de datos.',
  '{0} is {1} ms away': '{0} está a {1} ms',
  'An import asks many times, and each question waits that long. In one building a few milliseconds are usual.':
    'Una importación pregunta muchas veces y cada pregunta espera ese tiempo. En un mismo edificio lo normal son pocos milisegundos.',
  'Have the way to the database server looked at: VPN, wireless, a busy line.':
    'Haga revisar el camino al servidor de base de datos: VPN, inalámbrico, una línea saturada.',
  '{0} ms at most.': '{0} ms como máximo.',
  'probe, tcp': 'sonda, tcp',
  'No data connection leads to this machine.': 'Ninguna conexión de datos lleva a esta máquina.',
  'The database on this machine answers.': 'La base de datos de esta máquina responde.',
  'It is not known whether a database server is installed here.':
    'No se sabe si aquí hay un servidor de base de datos instalado.',
  'A data connection leads to this machine, and no database server is installed here':
    'Una conexión de datos lleva a esta máquina y aquí no hay un servidor de base de datos',
  'It says localhost, or a name that the hosts file leads here. After a move to another machine that is no longer right.':
    'Dice localhost, o un nombre que el archivo hosts lleva aquí. Tras trasladarse a otra máquina eso ya no es correcto.',
  'Enter the name of the database server in the Instance Manager, and restart the services.':
    'Ponga el nombre del servidor de base de datos en el Instance Manager y reinicie los servicios.',
  'connect to the database': 'conectar con la base de datos',
  '{0} leads here': '{0} lleva aquí',
  'No settings say how long the data connections wait.': 'Ningún ajuste dice cuánto esperan las conexiones de datos.',
  'The data connection {0} gives up after {1} s': 'La conexión de datos {0} desiste tras {1} s',
  'A database that is busy for a moment then looks as if it were gone.':
    'Una base de datos ocupada por un momento parece entonces haber desaparecido.',
  'Set its timeout to 30 seconds or more in the Instance Manager.':
    'Ponga su tiempo de espera en 30 segundos o más en el Instance Manager.',
  '{0}, {1} s at least.': '{0}, {1} s como mínimo.',
  'No data connection names a driver.': 'Ninguna conexión de datos nombra un controlador.',
  'The installed drivers are not known.': 'No se conocen los controladores instalados.',
  'The driver of the data connection {0} is not installed':
    'El controlador de la conexión de datos {0} no está instalado',
  'It names {0}, which this machine does not have.': 'Nombra {0}, que esta máquina no tiene.',
  'Install that driver, or choose one in the Instance Manager that is installed.':
    'Instale ese controlador o elija en el Instance Manager uno que lo esté.',
  'load the driver of {0}': 'cargar el controlador de {0}',
  'installed drivers': 'controladores instalados',
  '{0} is missing': 'falta {0}',
  'All drivers that are named are installed.': 'Todos los controladores nombrados están instalados.',
  '{0} ms': '{0} ms',
  '1 connection': '1 conexión',
  '{0} connections': '{0} conexiones',
};
