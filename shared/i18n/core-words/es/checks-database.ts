import type { CoreWords } from '../../said-languages.ts';

export const checksDatabase: CoreWords = {
  'is no SQL server': 'no es un servidor SQL',
  'closes it at once': 'la cierra de inmediato',
  'then says nothing': 'luego no dice nada',
  'The SQL servers are found by their names': 'Los servidores SQL se encuentran por su nombre',
  '{0} is not found by its name': '{0} no se encuentra por su nombre',
  'Neither the hosts file nor a name server knows the name that stands in the data connection.':
    'Ni el archivo hosts ni un servidor de nombres conocen el nombre de la conexión de datos.',
  'Compare the name in the Instance Manager with the real one. When it is right, have the name servers (DNS) checked.':
    'Compare el nombre del Instance Manager con el real. Si es correcto, haga revisar los servidores de nombres (DNS).',
  'find {0} by its name': 'encontrar {0} por su nombre',
  'A name server answers': 'Un servidor de nombres responde',
  'No name server answers, so {0} is not found': 'Ningún servidor de nombres responde, así que no se encuentra {0}',
  'This machine asks for addresses and gets no answer. Everything that goes by a name fails with it.':
    'Esta máquina pregunta direcciones y no obtiene respuesta. Todo lo que va por un nombre falla por ello.',
  'Have the network connection and the name servers (DNS) of this machine checked.':
    'Haga revisar la conexión de red y los servidores de nombres (DNS) de esta máquina.',
  'The SQL Browser service answers': 'El servicio SQL Browser responde',
  'The SQL Browser service does not say where {0} listens': 'El servicio SQL Browser no dice dónde escucha {0}',
  'A named instance without a port is found through that service (UDP 1434). It is stopped, a firewall is between, or the machine is off.':
    'Una instancia con nombre sin puerto se encuentra por ese servicio (UDP 1434). Está detenido, hay un cortafuegos en medio o la máquina está apagada.',
  'See whether the database server is up. When it is, start its SQL Server Browser service, or write the port into the data connection.':
    'Mire si el servidor de base de datos está en marcha. Si lo está, inicie su servicio SQL Server Browser o escriba el puerto en la conexión de datos.',
  'find the port of {0}': 'encontrar el puerto de {0}',
  'The named instances exist': 'Las instancias con nombre existen',
  'The instance of {0} is not there, or takes no connections over TCP':
    'La instancia de {0} no está o no acepta conexiones TCP',
  'The database server answers, and does not know the instance that stands in the data connection.':
    'El servidor de base de datos responde y no conoce la instancia de la conexión de datos.',
  'Compare the instance name in the Instance Manager with the SQL Server services on that machine, and whether TCP/IP is switched on.':
    'Compare el nombre de instancia del Instance Manager con los servicios de SQL Server de esa máquina, y si TCP/IP está activado.',
  'The SQL servers take connections': 'Los servidores SQL aceptan conexiones',
  '{0} refuses connections': '{0} rechaza las conexiones',
  'The machine is there and nothing listens on that port: SQL Server is stopped, or listens on another one.':
    'La máquina está y nada escucha en ese puerto: SQL Server está detenido o escucha en otro.',
  'Have the SQL Server service on the database server started. When it runs, compare its port with the data connection.':
    'Haga iniciar el servicio SQL Server en el servidor de base de datos. Si está en marcha, compare su puerto con la conexión de datos.',
  'connect to {0}': 'conectar con {0}',
  'No firewall swallows connections to the SQL servers': 'Ningún cortafuegos se traga conexiones a los servidores SQL',
  '{0} does not answer at all': '{0} no responde en absoluto',
  'Not even a refusal came back: a firewall swallows the request, or the machine is off.':
    'Ni siquiera llegó un rechazo: un cortafuegos se traga la petición o la máquina está apagada.',
  'Ask whether the database server is up. When it is, have the firewalls between opened for its port.':
    'Pregunte si el servidor de base de datos está en marcha. Si lo está, haga abrir su puerto en los cortafuegos intermedios.',
  'There is a way to the SQL servers': 'Hay camino a los servidores SQL',
  'There is no way to {0}': 'No hay camino a {0}',
  'This machine, or a router, says that the database server cannot be reached from here.':
    'Esta máquina, o un enrutador, dice que desde aquí no se llega al servidor de base de datos.',
  'Have the network connection of this machine and the way to the database server checked: VPN, gateway, own firewall.':
    'Haga revisar la conexión de red de esta máquina y el camino al servidor de base de datos: VPN, puerta de enlace, cortafuegos propio.',
  'What answers is SQL Server': 'Lo que responde es SQL Server',
  '{0} takes the connection and {1}': '{0} acepta la conexión; después: {1}',
  'does not answer as SQL Server does': 'no responde como SQL Server',
  'Something else listens on that port, something between ends the connection, or the server hangs.':
    'Otra cosa escucha en ese puerto, algo en medio corta la conexión o el servidor está bloqueado.',
  'Compare the port with the data connection. When it is right, have the SQL Server service looked at, and restarted if it hangs.':
    'Compare el puerto con la conexión de datos. Si es correcto, haga revisar el servicio SQL Server y reinícielo si está bloqueado.',
  'speak to {0}': 'hablar con {0}',
  'The certificates of the SQL servers are trusted': 'Se confía en los certificados de los servidores SQL',
  'The certificate of {0}': 'El certificado de {0}',
  'The data connection asks for encryption with a checked certificate, and this one does not pass.':
    'La conexión de datos exige cifrado con un certificado comprobado, y este no pasa.',
  'the administrator of the database server': 'el administrador del servidor de base de datos',
  'agree on encryption with {0}': 'acordar el cifrado con {0}',
  'Encryption with the SQL servers works': 'El cifrado con los servidores SQL funciona',
  'No encryption could be agreed on with {0}': 'No se pudo acordar ningún cifrado con {0}',
  'The server only offers what this machine holds to be too old, or something between breaks the exchange.':
    'El servidor solo ofrece lo que esta máquina considera demasiado antiguo, o algo en medio rompe el intercambio.',
  'Have TLS 1.2 switched on at the database server, and what looks into connections on the way checked.':
    'Haga activar TLS 1.2 en el servidor de base de datos y revisar lo que inspecciona conexiones por el camino.',
  'The SQL servers encrypt where the connection asks for it': 'Los servidores SQL cifran donde la conexión lo pide',
  '{0} offers no encryption, and the data connection asks for it':
    '{0} no ofrece cifrado y la conexión de datos lo exige',
  'The driver then gives up before anybody signs in.':
    'El controlador desiste entonces antes de que nadie inicie sesión.',
  'Have encryption switched on at the database server. Switching it off in the data connection would send the password nearly in the clear.':
    'Haga activar el cifrado en el servidor de base de datos. Desactivarlo en la conexión de datos enviaría la contraseña casi en claro.',
  'the Oracle database': 'la base de datos Oracle',
  'The Oracle databases are found by their names': 'Las bases de datos Oracle se encuentran por su nombre',
  'The name in the data connection has no address on this machine.':
    'El nombre de la conexión de datos no tiene dirección en esta máquina.',
  'The Oracle databases take connections': 'Las bases de datos Oracle aceptan conexiones',
  '{0} cannot be connected to': 'No se puede conectar con {0}',
  'Its listener is stopped, or a firewall is between. A refusal means the first, silence the second.':
    'Su escucha está detenida o hay un cortafuegos en medio. Un rechazo significa lo primero; el silencio, lo segundo.',
  'Have the listener on the database server started. When it runs, have the firewalls between opened for its port.':
    'Haga iniciar la escucha en el servidor de base de datos. Si está en marcha, haga abrir su puerto en los cortafuegos intermedios.',
};
