import type { CoreWords } from '../../said-languages.ts';

export const checksVersions: CoreWords = {
  'The program files of every instance are here': 'Los archivos de programa de cada instancia están aquí',
  'The client of this machine fits': 'El cliente de esta máquina encaja',
  'Sign-in by Active Directory is possible with these versions':
    'Con estas versiones se puede iniciar sesión con Active Directory',
  'No installed version, or no version of an instance, is known.':
    'No se conoce ninguna versión instalada, o ninguna versión de una instancia.',
  'The program files of {0} are not here': 'Los archivos de programa de {0} no están aquí',
  'The settings say that {0} is on {1}, but there is no folder of that version below Software.':
    'Los ajustes dicen que {0} está en {1}, pero bajo Software no hay una carpeta de esa versión.',
  'Compare the version in the Instance Manager with the folders below Software before an upgrade or a restart.':
    'Antes de una actualización o un reinicio compare la versión del Instance Manager con las carpetas bajo Software.',
  'Installed: {0}.': 'Instalado: {0}.',
  'No client of the product is installed for this account.':
    'No hay ningún cliente del producto instalado para esta cuenta.',
  'No version of the server is known here.': 'Aquí no se conoce ninguna versión del servidor.',
  'Clients: {0}.': 'Clientes: {0}.',
  'No client on this machine is of a version of the server':
    'Ningún cliente de esta máquina tiene la versión del servidor',
  'Clients: {0}. Server: {1}. A client updates itself at its next start.':
    'Clientes: {0}. Servidor: {1}. Un cliente se actualiza solo en su próximo inicio.',
  'Start the client once, so that the client updater can bring it up to date.':
    'Inicie el cliente una vez para que el actualizador lo ponga al día.',
  'it is on {0} and needs {1}': 'está en {0} y necesita {1}',
  'the Instance Manager is {0} and has to be {1}': 'el Instance Manager es {0} y tiene que ser {1}',
  'The versions are new enough.': 'Las versiones son lo bastante nuevas.',
  '{0} is too old for sign-in by Active Directory': '{0} es demasiado antigua para iniciar sesión con Active Directory',
  'It is switched on, but {0} or later.': 'Está activado, pero {0} o posterior.',
  'Let people sign in with a name and password of the product until it is upgraded.':
    'Hasta la actualización, haga que se inicie sesión con un nombre y contraseña del producto.',
  'sign in to {0} by Active Directory': 'iniciar sesión en {0} con Active Directory',
};
