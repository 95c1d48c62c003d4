import type { CoreWords } from '../../said-languages.ts';

export const checksSignIn: CoreWords = {
  'has a password that expired or has to be changed': 'tiene una contraseña caducada o que hay que cambiar',
  'is locked after too many wrong passwords': 'está bloqueado tras demasiadas contraseñas erróneas',
  'is switched off': 'está desactivado',
  'the SQL server': 'el servidor SQL',
  'The SQL servers offer encryption': 'Los servidores SQL ofrecen cifrado',
  '{0} offers no encryption': '{0} no ofrece cifrado',
  'The product sends its password to it nearly in the clear. The sign-in was not tried from here for that reason.':
    'El producto le envía su contraseña casi en claro. Por eso no se probó desde aquí el inicio de sesión.',
  'Have encryption switched on at the database server.': 'Haga activar el cifrado en el servidor de base de datos.',
  'sign in to {0}': 'iniciar sesión en {0}',
  'The SQL servers accept the sign-ins': 'Los servidores SQL aceptan los inicios de sesión',
  '{0} refuses the sign-in': '{0} rechaza el inicio de sesión',
  'The name or the password in the data connection is wrong, or was changed on the database server (error 18456).':
    'El nombre o la contraseña de la conexión de datos es errónea o se cambió en el servidor (error 18456).',
  'Ask the database administrator whether the password was changed. Enter it in the Instance Manager and restart the services.':
    'Pregunte al administrador de la base de datos si se cambió la contraseña. Póngala en el Instance Manager y reinicie los servicios.',
  'The sign-ins are neither locked nor expired': 'Los inicios de sesión no están bloqueados ni caducados',
  'The sign-in of {0}': 'El inicio de sesión de {0}',
  'is locked, switched off, or its password expired': 'está bloqueado, desactivado o su contraseña caducó',
  'The database server knows the sign-in and does not let it in.':
    'El servidor de base de datos conoce el inicio de sesión y no lo deja entrar.',
  'Have the sign-in unlocked, or its password renewed, by the database administrator. Enter a new one in the Instance Manager.':
    'Haga que el administrador de la base de datos lo desbloquee o renueve su contraseña. Ponga la nueva en el Instance Manager.',
  'The SQL servers accept sign-ins of that kind': 'Los servidores SQL aceptan inicios de sesión de ese tipo',
  '{0} does not accept sign-ins of that kind': '{0} no acepta inicios de sesión de ese tipo',
  'It only lets in Windows accounts, or does not trust the domain of this one (error 18452).':
    'Solo deja entrar cuentas de Windows o no confía en el dominio de esta (error 18452).',
  'Have sign-ins with a password allowed on the database server (mixed mode), or use Windows sign-in in the data connection.':
    'Haga permitir inicios de sesión con contraseña en el servidor (modo mixto) o use el de Windows en la conexión de datos.',
  'The databases can be opened': 'Las bases de datos se pueden abrir',
  'The database of {0} cannot be opened': 'La base de datos de {0} no se puede abrir',
  'It was renamed, is offline, is being restored, or this sign-in may not open it (error 4060).':
    'Se renombró, está sin conexión, se está restaurando o este inicio de sesión no puede abrirla (error 4060).',
  'Ask the database administrator whether the database is online and what the sign-in may do in it.':
    'Pregunte al administrador si la base de datos está en línea y qué puede hacer en ella ese inicio de sesión.',
  'open the database of {0}': 'abrir la base de datos de {0}',
  "The database servers' own firewalls let this machine in":
    'Los cortafuegos de los servidores de base de datos dejan entrar a esta máquina',
  'The firewall of {0} does not let this machine in': 'El cortafuegos de {0} no deja entrar a esta máquina',
  'Azure SQL keeps a list of addresses that may connect, and the one this machine comes from is not in it (error 40615).':
    'Azure SQL tiene una lista de direcciones permitidas y la de esta máquina no está en ella (error 40615).',
  'Have the public address of this machine, or its virtual network, entered in the firewall rules of the database server.':
    'Haga poner la dirección pública de esta máquina, o su red virtual, en las reglas del cortafuegos del servidor.',
  'The SQL servers are ready': 'Los servidores SQL están listos',
  '{0} is paused, starting or under maintenance': '{0} está en pausa, iniciándose o en mantenimiento',
  'It answers and lets nobody in at the moment.': 'Responde y por ahora no deja entrar a nadie.',
  'Ask the database administrator how long that takes, and check again afterwards.':
    'Pregunte al administrador de la base de datos cuánto durará y compruebe después de nuevo.',
  'The sign-ins end well': 'Los inicios de sesión terminan bien',
  'The sign-in to {0} does not come to its end': 'El inicio de sesión en {0} no llega a su fin',
  'The server took the connection and then did not let in, broke off, or did not answer in time.':
    'El servidor aceptó la conexión y luego no dejó entrar, cortó o no respondió a tiempo.',
  'Have the error log of the database server looked at for this moment.':
    'Haga revisar el registro de errores del servidor de base de datos en ese momento.',
};
