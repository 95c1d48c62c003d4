import type { CoreWords } from '../../said-languages.ts';

export const probe: CoreWords = {
  'Its certificate has expired.': 'Su certificado ha caducado.',
  'Its certificate is not valid yet, by the clock of this machine.':
    'Su certificado aún no es válido según el reloj de esta máquina.',
  'Its certificate is for another name.': 'Su certificado es para otro nombre.',
  'It signed its certificate itself.': 'Firmó su certificado por sí mismo.',
  'Its certificate was issued by an authority that this machine does not know.':
    'Su certificado lo emitió una autoridad que esta máquina no conoce.',
  'It only speaks a version of TLS, or a strength of keys, that is too old to be safe.':
    'Solo usa una versión de TLS, o una fuerza de claves, demasiado antigua para ser segura.',
  'What answers there does not speak TLS.': 'Lo que responde allí no usa TLS.',
  'It closed the connection while encryption was agreed on.': 'Cerró la conexión mientras se acordaba el cifrado.',
  'Its certificate is not trusted on this machine.': 'En esta máquina no se confía en su certificado.',
  'a debugging proxy': 'un proxy de depuración',
  'The connection was refused: the machine is there, and nothing listens on that port.':
    'La conexión se rechazó: la máquina está y nada escucha en ese puerto.',
  'Nobody answered: the machine is off, or a firewall swallows the request.':
    'Nadie respondió: la máquina está apagada o un cortafuegos se traga la petición.',
  'There is no way to that machine.': 'No hay camino a esa máquina.',
  'There is no way to that network.': 'No hay camino a esa red.',
  'This machine has no address from which it could be reached.':
    'Esta máquina no tiene una dirección desde la que se pueda llegar.',
  'This machine does not allow the connection.': 'Esta máquina no permite la conexión.',
  'The connection was closed at once.': 'La conexión se cerró de inmediato.',
  'It could not be reached.': 'No se pudo llegar.',
  'It takes connections.': 'Acepta conexiones.',
  'The proxy connects on.': 'El proxy conecta.',
  'Encrypted by {0}.': 'Cifrado por {0}.',
  'It answered and wants a sign-in ({0}).': 'Respondió y pide iniciar sesión ({0}).',
  'It answered and knows no such address (404).': 'Respondió y no conoce tal dirección (404).',
  'It answered ({0}).': 'Respondió ({0}).',
  'It is an address, so no name had to be found.': 'Es una dirección, así que no hubo que buscar ningún nombre.',
  'One address was': 'Una dirección',
  '{0} addresses were': '{0} direcciones',
  '{0} found, of this machine itself.': '{0}: encontrado, de esta misma máquina.',
  'The server refuses the name or the password (error 18456).':
    'El servidor rechaza el nombre o la contraseña (error 18456).',
  'The database is not there, or this sign-in may not open it (error 4060).':
    'La base de datos no está o este inicio de sesión no puede abrirla (error 4060).',
  'The default database of this sign-in cannot be opened (error 4064).':
    'La base de datos predeterminada de este inicio de sesión no se puede abrir (error 4064).',
  'The server does not accept sign-ins of that kind (error 18452).':
    'El servidor no acepta inicios de sesión de ese tipo (error 18452).',
  'The password has expired (error 18487).': 'La contraseña ha caducado (error 18487).',
  'The password has to be changed first (error 18488).': 'Primero hay que cambiar la contraseña (error 18488).',
  'The sign-in is locked, after too many wrong passwords (error 18486).':
    'El inicio de sesión está bloqueado tras demasiadas contraseñas erróneas (error 18486).',
  'The sign-in is switched off (error 18470).': 'El inicio de sesión está desactivado (error 18470).',
  'The server is paused (error 17142).': 'El servidor está en pausa (error 17142).',
  'The server is being upgraded (error 18401).': 'El servidor se está actualizando (error 18401).',
  'Only one administrator may sign in at the moment (error 18461).':
    'Ahora solo puede iniciar sesión un administrador (error 18461).',
  'This sign-in may not open the database (error 916).':
    'Este inicio de sesión no puede abrir la base de datos (error 916).',
  'The firewall of the database server does not let this machine in (error 40615).':
    'El cortafuegos del servidor no deja entrar a esta máquina (error 40615).',
  'The database is not available at the moment (error 40613).':
    'La base de datos no está disponible ahora (error 40613).',
  'The database is being moved or repaired at the moment (error 40197).':
    'La base de datos se está moviendo o reparando ahora (error 40197).',
  'The server is busy and takes nobody in at the moment (error 40501).':
    'El servidor está ocupado y ahora no admite a nadie (error 40501).',
  'The server has as many connections as it takes (error 17809).':
    'El servidor tiene tantas conexiones como admite (error 17809).',
  'The server is still starting (error 17187).': 'El servidor aún se está iniciando (error 17187).',
  'The server does not let in (no number).': 'El servidor no deja entrar (sin número).',
  'The server does not let in (error {0}).': 'El servidor no deja entrar (error {0}).',
  'With strict encryption nothing is said before it.': 'Con cifrado estricto no se dice nada antes.',
  'It says which port the instance has.': 'Dice qué puerto tiene la instancia.',
  'SQL Server {0}, encryption {1}.': 'SQL Server {0}, cifrado {1}.',
  'The connection asks for encryption, and the server offers none.':
    'La conexión pide cifrado y el servidor no lo ofrece.',
  "The product signs in with a Windows account, its service's or one of the domain; that cannot be tried from here.":
    'El producto inicia sesión con una cuenta de Windows, la de su servicio o una del dominio; eso no se puede probar desde aquí.',
  'No sign-in is known.': 'No se conoce ningún inicio de sesión.',
  'Encryption is agreed on with the sign-in, which was not tried.':
    'El cifrado se acuerda con el inicio de sesión, que no se probó.',
  'The server offers no encryption.': 'El servidor no ofrece cifrado.',
  'Not tried: the password would have crossed the network in the clear.':
    'No se probó: la contraseña habría cruzado la red en claro.',
  'Encrypted; its certificate is not checked.': 'Cifrado; su certificado no se comprueba.',
  'It lets in.': 'Deja entrar.',
  'Not tried, because the step before it failed.': 'No se probó, porque falló el paso anterior.',
  'It was given up.': 'Se desistió.',
  'No answer within {0} seconds.': 'Sin respuesta en {0} segundos.',
  'The connection is gone.': 'La conexión ya no está.',
  'It took the connection and did not answer the request.': 'Aceptó la conexión y no respondió a la petición.',
  'Something answers there, and it does not speak HTTP.': 'Algo responde allí y no usa HTTP.',
  'It closed the connection without an answer.': 'Cerró la conexión sin responder.',
  'A proxy answered and wants a name and a password (407).': 'Un proxy respondió y pide nombre y contraseña (407).',
  'It answered with an error of its own ({0}).': 'Respondió con un error propio ({0}).',
  'The name has no address.': 'El nombre no tiene dirección.',
  'No name server could be asked.': 'No se pudo preguntar a ningún servidor de nombres.',
  'Nobody knows the name: neither the hosts file nor a name server.':
    'Nadie conoce el nombre: ni el archivo hosts ni un servidor de nombres.',
  'The proxy took the connection and did not answer.': 'El proxy aceptó la conexión y no respondió.',
  'The proxy closed the connection.': 'El proxy cerró la conexión.',
  'The proxy wants a name and a password (407).': 'El proxy pide nombre y contraseña (407).',
  'The proxy refuses to connect there ({0}).': 'El proxy rechaza conectar allí ({0}).',
  'The SQL Browser service did not answer, so the port of the instance is not known.':
    'El servicio SQL Browser no respondió, así que no se conoce el puerto de la instancia.',
  'Something else than the SQL Browser service answered.': 'Respondió algo distinto del servicio SQL Browser.',
  'The machine has SQL Server, and no instance of that name.':
    'La máquina tiene SQL Server y ninguna instancia con ese nombre.',
  'The instance is there and does not accept connections over TCP.': 'La instancia está y no acepta conexiones TCP.',
  'It took the connection and did not answer the sign-in.': 'Aceptó la conexión y no respondió al inicio de sesión.',
  'It closed the connection during the sign-in.': 'Cerró la conexión durante el inicio de sesión.',
  'It broke off in an unexpected way.': 'Se interrumpió de forma inesperada.',
  'Something answers there, and it is no SQL server.': 'Algo responde allí y no es un servidor SQL.',
  'It took the connection and then said nothing.': 'Aceptó la conexión y luego no dijo nada.',
  'It closed the connection before anybody could sign in.':
    'Cerró la conexión antes de que nadie pudiera iniciar sesión.',
};
