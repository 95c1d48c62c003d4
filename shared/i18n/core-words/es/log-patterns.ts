import type { CoreWords } from '../../said-languages.ts';

export const logPatterns: CoreWords = {
  'SQL Server refuses the sign-in': 'SQL Server rechaza el inicio de sesión',
  'SQL Server was reached and said no: a wrong or expired password, a locked account, or a login without rights to this server.':
    'Se llegó a SQL Server y dijo que no: una contraseña errónea o caducada, una cuenta bloqueada o un inicio de sesión sin permisos en este servidor.',
  'Check the login and its password in the data connections of the instance, and whether the login is locked or disabled on the SQL Server.':
    'Compruebe el inicio de sesión y su contraseña en las conexiones de datos de la instancia, y si está bloqueado o deshabilitado en el SQL Server.',
  'SQL Server cannot open the database': 'SQL Server no puede abrir la base de datos',
  'The sign-in worked, but the database named in the connection is missing, offline, or this login may not use it.':
    'El inicio de sesión funcionó, pero la base de datos de la conexión falta, está sin conexión o este inicio de sesión no puede usarla.',
  'Check the name of the database in the data connection, that it is online, and that the login is a user of it.':
    'Compruebe el nombre de la base de datos en la conexión de datos, que esté en línea y que el inicio de sesión sea usuario de ella.',
  'SQL Server ended a request in a deadlock': 'SQL Server terminó una petición en un interbloqueo',
  'Two requests waited for each other and SQL Server ended one of them. What was being read or written has to be done again.':
    'Dos peticiones se esperaban entre sí y SQL Server terminó una. Hay que repetir lo que se leía o escribía.',
  'Run the import or publish again. When it comes back, look for another job that works on the same tables at that time.':
    'Ejecute de nuevo la importación o publicación. Si vuelve, busque otra tarea que trabaje en las mismas tablas a esa hora.',
  'SQL Server is paused': 'SQL Server está en pausa',
  'Somebody paused the SQL Server, so it takes no new connections.':
    'Alguien puso en pausa el SQL Server, así que no acepta conexiones nuevas.',
  'Continue the SQL Server service in its configuration manager, then try again.':
    'Reanude el servicio SQL Server en su administrador de configuración e inténtelo de nuevo.',
  'The connection to SQL Server broke off': 'La conexión con SQL Server se cortó',
  'A connection that worked was cut: the SQL Server was restarted, or a network device closed it.':
    'Se cortó una conexión que funcionaba: se reinició el SQL Server o la cerró un dispositivo de red.',
  'Check whether the SQL Server was restarted at that time. If not, ask the network team what closes long connections between the two machines.':
    'Compruebe si el SQL Server se reinició entonces. Si no, pregunte al equipo de red qué cierra conexiones largas entre las dos máquinas.',
  'SQL Server closed the connection before sign-in': 'SQL Server cerró la conexión antes de iniciar sesión',
  'SQL Server took the connection and closed it: it has no free connections, allows only Windows sign-in, or the protocol is switched off.':
    'SQL Server aceptó la conexión y la cerró: no tiene conexiones libres, solo permite inicio de sesión de Windows o el protocolo está desactivado.',
  'Check that SQL Server allows SQL sign-in (mixed mode), that TCP/IP or named pipes are on, and the limit of connections.':
    'Compruebe que SQL Server permite inicio de sesión SQL (modo mixto), que TCP/IP o las canalizaciones están activados y el límite de conexiones.',
  'A SQL request took too long': 'Una petición SQL tardó demasiado',
  'The database answered later than the connection waits. Each connection type has its own time-out.':
    'La base de datos respondió más tarde de lo que espera la conexión. Cada tipo de conexión tiene su propio límite.',
  'Look at the load of the SQL Server at that time. Raise the time-out of this connection only when the request is known to be long.':
    'Mire la carga del SQL Server a esa hora. Suba el límite de esta conexión solo si se sabe que la petición es larga.',
  'All database connections are in use': 'Todas las conexiones a la base de datos están en uso',
  'The program waited for a free database connection and none came back: requests hang, or connections are not given back.':
    'El programa esperó una conexión libre y ninguna volvió: hay peticiones bloqueadas o conexiones que no se devuelven.',
  'Restart the service that reports it. Send the log and the recordings when it comes back.':
    'Reinicie el servicio que lo notifica. Envíe el registro y las grabaciones si vuelve.',
  'The SQL Server was not found': 'No se encontró el SQL Server',
  'Nobody answered under the name or port of the SQL Server: it is off, the name is wrong, or a firewall is in between.':
    'Nadie respondió con el nombre o puerto del SQL Server: está apagado, el nombre es erróneo o hay un cortafuegos en medio.',
  'Check that the SQL Server runs, its name and instance in the data connection, that the SQL Browser runs for named instances, and the firewall.':
    'Compruebe que el SQL Server está en marcha, su nombre e instancia en la conexión de datos, que SQL Browser funciona para instancias con nombre y el cortafuegos.',
  'The certificate of the SQL Server is not trusted': 'No se confía en el certificado del SQL Server',
  'The connection is to be encrypted and this machine does not trust the certificate of the SQL Server. Newer drivers encrypt by themselves.':
    'La conexión debe cifrarse y esta máquina no confía en el certificado del SQL Server. Los controladores más nuevos cifran por sí mismos.',
  'Install the certificate of the issuing authority on this machine, or give the SQL Server a certificate that this machine trusts.':
    'Instale en esta máquina el certificado de la autoridad emisora o dé al SQL Server uno en el que esta máquina confíe.',
  'SQL Server does not understand the statement': 'SQL Server no entiende la instrucción',
  'A statement of the import or publish is wrong. Field or table names that are reserved words are the usual reason.':
    'Una instrucción de la importación o publicación es errónea. Lo habitual es que un campo o tabla tenga por nombre una palabra reservada.',
  'Look at the statement named in the log. Put reserved words into brackets or rename the field in the mapping.':
    'Mire la instrucción que nombra el registro. Ponga las palabras reservadas entre corchetes o cambie el nombre del campo en la asignación.',
  'A table or column does not exist': 'Una tabla o columna no existe',
  'The mapping asks for a table or column that this database does not have: the ERP was changed, or the connection leads to another database.':
    'La asignación pide una tabla o columna que esta base de datos no tiene: se cambió el ERP o la conexión lleva a otra base de datos.',
  'Compare the mapping with the database. Check that the connection leads to the right database.':
    'Compare la asignación con la base de datos. Compruebe que la conexión lleva a la base de datos correcta.',
  'The database login lacks a permission': 'Al inicio de sesión de la base de datos le falta un permiso',
  'The login may sign in but may not read, write or run what the log names.':
    'Puede iniciar sesión, pero no leer, escribir o ejecutar lo que nombra el registro.',
  'Give the login the permission on the object named in the log.':
    'Dé al inicio de sesión el permiso sobre el objeto que nombra el registro.',
  'A row exists already': 'Una fila ya existe',
  'The data to be written holds a key twice, or it was written before.':
    'Los datos que hay que escribir contienen una clave dos veces o ya se escribieron.',
  'Look for doubled keys in the data of the ERP, then run the import or publish again.':
    'Busque claves duplicadas en los datos del ERP y ejecute de nuevo la importación o publicación.',
  'A row refers to one that does not exist': 'Una fila hace referencia a otra que no existe',
  'Data was to be written that refers to something missing, or removed that others refer to.':
    'Se iban a escribir datos que remiten a algo que falta, o a quitar datos a los que otros remiten.',
  'Check the order of the data and that all keys exist in the ERP.':
    'Compruebe el orden de los datos y que todas las claves existan en el ERP.',
  'A text is too long for its column': 'Un texto es demasiado largo para su columna',
  'A value of the import or publish is longer than the column it goes into.':
    'Un valor de la importación o publicación es más largo que la columna a la que va.',
  'Shorten the value in the ERP, or widen the column.': 'Acorte el valor en el ERP o amplíe la columna.',
  'The transaction log of the database is full': 'El registro de transacciones de la base de datos está lleno',
  'SQL Server cannot write any more because the log of the database has no room left.':
    'SQL Server ya no puede escribir porque el registro de la base de datos no tiene espacio.',
  'Ask the database administrator to back up or shrink the log, or to give it more room.':
    'Pida al administrador de la base de datos que haga copia del registro, lo reduzca o le dé más espacio.',
  'The database has no room left': 'La base de datos no tiene espacio',
  'The files of the database cannot grow: the disk of the SQL Server is full, or a limit is reached.':
    'Los archivos de la base de datos no pueden crecer: el disco del SQL Server está lleno o se alcanzó un límite.',
  'Free room on the SQL Server, or raise the limit of the database files.':
    'Libere espacio en el SQL Server o suba el límite de los archivos de la base de datos.',
  'The database reported an error': 'La base de datos notificó un error',
  'A request to a database failed. The line says which; other findings may say why.':
    'Falló una petición a una base de datos. La línea dice cuál; otros hallazgos pueden decir por qué.',
  'Read the line: the text behind the kind of exception names the reason.':
    'Lea la línea: el texto tras el tipo de excepción indica el motivo.',
  'A database driver is missing or has another bitness':
    'Falta un controlador de base de datos o es de otra arquitectura (bits)',
  'The connection names a driver or data source that this machine does not have, or only for programs of the other bitness.':
    'La conexión nombra un controlador u origen de datos que esta máquina no tiene, o solo para programas de la otra arquitectura.',
  'Install the driver on the machine of the service, in the bitness of the service, or correct the name of the data source.':
    'Instale el controlador en la máquina del servicio, con su misma arquitectura, o corrija el nombre del origen de datos.',
  'A connection was refused': 'Se rechazó una conexión',
  'The other machine was reached, but no program listens on that port: the service is stopped, or it listens elsewhere.':
    'Se llegó a la otra máquina, pero ningún programa escucha en ese puerto: el servicio está detenido o escucha en otro.',
  'Check that the service named in the line runs, and that the port is the right one.':
    'Compruebe que el servicio que nombra la línea está en marcha y que el puerto es el correcto.',
  'A connection was not answered': 'No se respondió a una conexión',
  'Nothing came back from the other machine: it is off, the address is wrong, or a firewall drops the traffic.':
    'No llegó nada de la otra máquina: está apagada, la dirección es errónea o un cortafuegos descarta el tráfico.',
  'Check that the machine is on and that the firewall lets the port through.':
    'Compruebe que la máquina está encendida y que el cortafuegos deja pasar el puerto.',
  'A connection was cut by the other side': 'El otro lado cortó una conexión',
  'The other side ended a connection in the middle: it was restarted, or a proxy or firewall closed it.':
    'El otro lado terminó una conexión a la mitad: se reinició, o la cerró un proxy o un cortafuegos.',
  'Check whether the other service was restarted then, and what lies between the two machines.':
    'Compruebe si el otro servicio se reinició entonces y qué hay entre las dos máquinas.',
  'A machine name could not be resolved': 'No se pudo resolver el nombre de una máquina',
  'The name of a machine has no address here: it is misspelt, or the name server does not know it.':
    'El nombre de una máquina no tiene dirección aquí: está mal escrito o el servidor de nombres no lo conoce.',
  'Check the name in the settings, and that this machine asks the right name server.':
    'Compruebe el nombre en los ajustes y que esta máquina pregunta al servidor de nombres correcto.',
  'A machine or network is unreachable': 'No se llega a una máquina o red',
  'There is no way to the other machine: a cable, a VPN or a route is missing.':
    'No hay camino a la otra máquina: falta un cable, una VPN o una ruta.',
  'Check the network and the VPN of this machine.': 'Compruebe la red y la VPN de esta máquina.',
  'A port is in use by another program': 'Otro programa usa un puerto',
  'A service could not start to listen because another program, or a second start of the same, holds the port.':
    'Un servicio no pudo empezar a escuchar porque otro programa, o un segundo inicio del mismo, ocupa el puerto.',
  'Find the program that holds the port, or give the instance other ports.':
    'Busque el programa que ocupa el puerto o dé otros puertos a la instancia.',
  'A proxy refuses the connection': 'Un proxy rechaza la conexión',
  'A proxy is between this machine and the other and wants a sign-in, or does not let this through.':
    'Entre esta máquina y la otra hay un proxy que pide iniciar sesión o no deja pasar.',
  'Enter the server and its .soap addresses as exceptions of the proxy.':
    'Ponga el servidor y sus direcciones .soap como excepciones del proxy.',
  'A .soap endpoint did not answer': 'Un punto de conexión .soap no respondió',
  "A program could not speak with one of the product's services.":
    'Un programa no pudo hablar con uno de los servicios del producto.',
  'Check that the service of this endpoint runs, its port, and that no proxy is in between.':
    'Compruebe que el servicio de ese punto está en marcha, su puerto y que no hay un proxy en medio.',
  'A certificate is not trusted': 'No se confía en un certificado',
  'A secure connection was given up because the certificate of the other side is not trusted here, has expired, or is that of a device that looks into the traffic.':
    'Se desistió de una conexión segura porque aquí no se confía en el certificado del otro lado, ha caducado o es de un dispositivo que inspecciona el tráfico.',
  'Look at the certificate: install the issuing authority on this machine, or renew the certificate.':
    'Mire el certificado: instale la autoridad emisora en esta máquina o renueve el certificado.',
  'Two machines agree on no secure protocol': 'Dos máquinas no acuerdan ningún protocolo seguro',
  'One side only knows older or only newer versions of TLS than the other.':
    'Un lado solo conoce versiones de TLS más antiguas o más nuevas que el otro.',
  'Allow TLS 1.2 on both machines.': 'Permita TLS 1.2 en ambas máquinas.',
  'Access was denied': 'Se denegó el acceso',
  'The account of the service may not read or write what the line names.':
    'La cuenta del servicio no puede leer o escribir lo que nombra la línea.',
  'Give the log-on account of the service the right on this folder or file. The Interface service needs its working directory and the root of C:.':
    'Dé a la cuenta del servicio el permiso sobre esta carpeta o archivo. El servicio Interface necesita su directorio de trabajo y la raíz de C:.',
  'Sign-in with Active Directory failed': 'Falló el inicio de sesión con Active Directory',
  'A user could not be checked against Active Directory: the service account may not read it, the template user is missing, or the password is wrong.':
    'No se pudo comprobar un usuario en Active Directory: la cuenta del servicio no puede leerlo, falta el usuario plantilla o la contraseña es errónea.',
  'Check the log-on account of the system service, the template user AdTemplate, and that Active Directory sign-in is allowed in the instance.':
    'Compruebe la cuenta del servicio de sistema, el usuario plantilla AdTemplate y que la instancia permite iniciar sesión con Active Directory.',
  'Clocks of two machines differ': 'Los relojes de dos máquinas difieren',
  'Windows sign-in fails when the clocks of two machines differ by more than five minutes.':
    'El inicio de sesión de Windows falla cuando los relojes de dos máquinas difieren más de cinco minutos.',
  'Set the clock of this machine by the domain, and find out why it ran away.':
    'Ajuste el reloj de esta máquina con el dominio y averigüe por qué se desvió.',
  'Windows sign-in cannot be passed on': 'El inicio de sesión de Windows no se puede transmitir',
  'Windows sign-in between this machine and the server failed: the name of the service is registered wrongly, or the domains do not trust each other.':
    'Falló el inicio de sesión de Windows entre esta máquina y el servidor: el nombre del servicio está mal registrado o los dominios no confían entre sí.',
  'Ask the domain administrator to check the service principal name of the SQL Server and the account of the service.':
    'Pida al administrador del dominio que revise el nombre de entidad de servicio del SQL Server y la cuenta del servicio.',
  'A service ended unexpectedly': 'Un servicio terminó de forma inesperada',
  'A service of the machine ended by itself.': 'Un servicio de la máquina terminó por sí solo.',
  'Start it again. Look at the lines before, and at the event log, for what it ended on.':
    'Inícielo de nuevo. Mire en las líneas anteriores y en el registro de eventos por qué terminó.',
  'A service could not be started': 'No se pudo iniciar un servicio',
  'Windows could not start a service: it took too long, or its log-on account was refused.':
    'Windows no pudo iniciar un servicio: tardó demasiado o se rechazó su cuenta.',
  'Check the log-on account and its password in the services console, then start the service by hand.':
    'Compruebe la cuenta y su contraseña en la consola de servicios y luego inicie el servicio a mano.',
  'The Interface service is not reachable': 'No se llega al servicio Interface',
  'The ERP import cannot run because the Interface service is stopped or not reachable, or another user has the import wizard open.':
    'La importación del ERP no puede ejecutarse porque el servicio Interface está detenido o no se llega a él, o porque otro usuario tiene abierto el asistente.',
  'Start the APS Interface Service, set it to start automatically, and close other import wizards.':
    'Inicie el APS Interface Service, póngalo en inicio automático y cierre otros asistentes de importación.',
  'An import failed': 'Falló una importación',
  'Data of the ERP was not taken in, so the schedule works with older data.':
    'No se tomaron datos del ERP, así que la programación usa datos anteriores.',
  'Read the lines around it for the reason, correct it and run the import again.':
    'Lea en las líneas de alrededor el motivo, corríjalo y ejecute la importación de nuevo.',
  'The import wizard reported an error': 'El asistente de importación notificó un error',
  'The wizard could not open or could not read its sources: the Interface service is stopped, or somebody else has it open.':
    'El asistente no se pudo abrir o no pudo leer sus orígenes: el servicio Interface está detenido u otra persona lo tiene abierto.',
  'Check the Interface service, and that nobody else has the wizard open.':
    'Compruebe el servicio Interface y que nadie más tiene abierto el asistente.',
  'Something waited for an import': 'Algo esperó a una importación',
  'Scheduling functions may be denied while an import runs. That is expected and ends with the import.':
    'Mientras corre una importación pueden denegarse funciones de programación. Es lo previsto y termina con la importación.',
  'Wait for the import. When it never ends, look for a hanging import.':
    'Espere a la importación. Si no acaba nunca, busque una importación bloqueada.',
  'A publish failed': 'Falló una publicación',
  'The schedule was not written to where others read it, so reports and the ERP show an older one.':
    'La programación no se escribió donde otros la leen, así que los informes y el ERP muestran una anterior.',
  'Read the lines around it for the reason, then publish again.':
    'Lea en las líneas de alrededor el motivo y publique de nuevo.',
  'No licence is free': 'No hay ninguna licencia libre',
  'All licences of this type are in use. Each open session of a user takes one.':
    'Todas las licencias de este tipo están en uso. Cada sesión abierta de un usuario ocupa una.',
  'Close stale connections in the dialog Licenses and Connections, or ask for more licences.':
    'Cierre conexiones obsoletas en el diálogo «Licenses and Connections» o pida más licencias.',
  'The licence is not valid': 'La licencia no es válida',
  'The licence of the instance has expired, or its key does not fit this machine or version.':
    'La licencia de la instancia ha vencido o su clave no corresponde a esta máquina o versión.',
  'Ask for a new licence key and put it in the folder Key of the instance.':
    'Pida una clave de licencia nueva y póngala en la carpeta Key de la instancia.',
  'Internal Server Error': 'Internal Server Error',
  'A service of the product failed while it answered a request. When it comes again and again it is a sign of Severity 2.':
    'Un servicio del producto falló al responder una petición. Si se repite una y otra vez, es señal de gravedad 2.',
  'Note when it happened and what was done, and report it with the recordings of that time.':
    'Anote cuándo ocurrió y qué se hacía, y notifíquelo con las grabaciones de ese momento.',
  'A program met an error it was not made for': 'Un programa encontró un error para el que no está hecho',
  'A program of the product ended, or part of it did, on an error nobody expected.':
    'Un programa del producto, o parte de él, terminó por un error que nadie esperaba.',
  'Note what was done then, and report it with the log and the recordings of that time.':
    'Anote qué se hacía entonces y notifíquelo con el registro y las grabaciones de ese momento.',
  'A program used something that was not there': 'Un programa usó algo que no estaba',
  'An error inside the product: it expected something that was missing.':
    'Un error interno del producto: esperaba algo que faltaba.',
  'Report it with the log and the recordings of that time.':
    'Notifíquelo con el registro y las grabaciones de ese momento.',
  'Data was written by another version': 'Otra versión escribió los datos',
  'A scenario, a setting or a message comes from another version of the product than the one that reads it.':
    'Un escenario, un ajuste o un mensaje viene de otra versión del producto que la que lo lee.',
  'Compare the versions of client and server, and where the scenario data came from.':
    'Compare las versiones de cliente y servidor, y de dónde vienen los datos del escenario.',
  'Client and server have different versions': 'Cliente y servidor tienen versiones distintas',
  'A client of another version tried to work with the server.':
    'Un cliente de otra versión intentó trabajar con el servidor.',
  "Let the client update itself: close it, start it again, or install the client of the server's version.":
    'Deje que el cliente se actualice: ciérrelo, inícielo de nuevo o instale el cliente de la versión del servidor.',
  'Scenario data could not be read': 'No se pudieron leer los datos del escenario',
  'The file with the plan could not be read or written. The last good one lies among the recordings.':
    'El archivo con el plan no se pudo leer o escribir. El último bueno está entre las grabaciones.',
  'A recording could not be written': 'No se pudo escribir una grabación',
  'An action was not recorded, so it cannot be replayed when something has to be found out.':
    'No se grabó una acción, así que no se puede reproducir cuando haya que averiguar algo.',
  'Check the room on the disk and the rights on the Recordings folder.':
    'Compruebe el espacio en disco y los permisos de la carpeta Recordings.',
  'User settings were not synchronised': 'Los ajustes de usuario no se sincronizaron',
  'The layout of a user was not copied to or from the server, so it may look older at the next start.':
    'El diseño de un usuario no se copió al servidor o desde él, así que puede verse anterior en el próximo inicio.',
  'Close the client properly. Check the Client Updater service.':
    'Cierre el cliente correctamente. Compruebe el servicio Client Updater.',
  'An external ID exists twice': 'Un identificador externo existe dos veces',
  'Two records of the ERP have the same ID, so one of them was not taken in.':
    'Dos registros del ERP tienen el mismo identificador, así que uno no se tomó.',
  'Look for the ID named in the line in the data of the ERP.':
    'Busque en los datos del ERP el identificador que nombra la línea.',
  'A value of the import cannot be read': 'No se puede leer un valor de la importación',
  'A field holds something else than what is expected, for example a text in place of a number or a date.':
    'Un campo contiene algo distinto de lo esperado, por ejemplo un texto en lugar de un número o una fecha.',
  'Look for the value named in the line in the data of the ERP or in the mapping.':
    'Busque en los datos del ERP o en la asignación el valor que nombra la línea.',
  'A request took too long': 'Una petición tardó demasiado',
  'One service waited for another longer than it may. Each connection type has its own time-out; that of clients is set in the Instance Manager.':
    'Un servicio esperó a otro más de lo permitido. Cada tipo de conexión tiene su límite; el de los clientes se pone en el Instance Manager.',
  'See whether the other service was busy or stopped then. Raise the time-out only when long requests are normal.':
    'Mire si el otro servicio estaba ocupado o detenido entonces. Suba el límite solo si las peticiones largas son normales.',
  'A call of the API took too long': 'Una llamada a la API tardó demasiado',
  'A program that calls the API waited longer than the time it allows, 30 seconds unless it says otherwise.':
    'Un programa que llama a la API esperó más de lo que permite: 30 segundos si no indica otra cosa.',
  'Let the caller allow more time, or call with less.': 'Haga que quien llama permita más tiempo o pida menos.',
  'The disk is full': 'El disco está lleno',
  'A file could not be written because the disk has no room left. Recordings and the plan are at risk.':
    'No se pudo escribir un archivo porque el disco no tiene espacio. Las grabaciones y el plan están en riesgo.',
  'Free room on the disk now. Ten gigabytes for each instance should be free.':
    'Libere espacio en el disco ahora. Debería haber diez gigabytes libres por instancia.',
  'The disk is nearly full': 'El disco está casi lleno',
  'A disk of this machine has little room left.': 'A un disco de esta máquina le queda poco espacio.',
  'Free room on the disk before it is full.': 'Libere espacio en el disco antes de que se llene.',
  'The memory is used up': 'La memoria está agotada',
  'A program asked for more memory than the machine has left, and ended or left out work.':
    'Un programa pidió más memoria de la que queda y terminó o dejó trabajo sin hacer.',
  'See what uses the memory of this machine. Restart the service. Compare with the requirements of the product.':
    'Mire qué usa la memoria de esta máquina. Reinicie el servicio. Compare con los requisitos del producto.',
  'A program ran out of its stack': 'A un programa se le agotó la pila',
  'A program went round in circles and ended.': 'Un programa entró en bucle y terminó.',
  'A file is in use by another program': 'Otro programa usa un archivo',
  'A file could not be opened because another program holds it: a scanner, a backup, or a second start of the service.':
    'No se pudo abrir un archivo porque otro programa lo ocupa: un antivirus, una copia de seguridad o un segundo inicio del servicio.',
  'Find the program that holds the file. Leave the folders of the product out of the virus scanner.':
    'Busque el programa que ocupa el archivo. Excluya las carpetas del producto del antivirus.',
  'A file or folder is missing': 'Falta un archivo o una carpeta',
  'A program looked for a file that is not there.': 'Un programa buscó un archivo que no está.',
  'Check the path named in the line, and whether a share or drive is missing.':
    'Compruebe la ruta que nombra la línea y si falta un recurso compartido o una unidad.',
  'A program file is missing or of another version': 'Falta un archivo de programa o es de otra versión',
  'Part of an installation is missing, damaged, blocked, or of another version.':
    'Parte de una instalación falta, está dañada, bloqueada o es de otra versión.',
  'Repair the installation of this version, or the custom importer that belongs to it.':
    'Repare la instalación de esta versión o el importador propio que le corresponde.',
  'The disk or share reports an error': 'El disco o recurso compartido notifica un error',
  'Reading or writing failed in the hardware or on the way to a share.':
    'La lectura o escritura falló en el hardware o de camino a un recurso compartido.',
  'Check the disk, and the connection to the share.': 'Compruebe el disco y la conexión con el recurso compartido.',
  'A program had to wait for the processor': 'Un programa tuvo que esperar al procesador',
  'Work was ready and nobody did it: the processor is busy with something else.':
    'Había trabajo listo y nadie lo hizo: el procesador está ocupado con otra cosa.',
  'See what uses the processor at that time.': 'Mire qué usa el procesador a esa hora.',
  'A configuration file cannot be read': 'No se puede leer un archivo de configuración',
  'A settings file is damaged or holds something unknown.':
    'Un archivo de ajustes está dañado o contiene algo desconocido.',
  'Compare the file with an older copy. Undo the last change.':
    'Compare el archivo con una copia anterior. Deshaga el último cambio.',
  'A service was started': 'Se inició un servicio',
  'A service began anew at this time. Changed settings take effect then, and connections break off.':
    'Un servicio empezó de nuevo entonces. Los ajustes cambiados surten efecto y las conexiones se cortan.',
  'Compare with the time of the fault.': 'Compare con la hora del fallo.',
};
