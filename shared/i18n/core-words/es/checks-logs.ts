import type { CoreWords } from '../../said-languages.ts';

export const checksLogs: CoreWords = {
  'The logs hold no failures of the database': 'Los registros no contienen fallos de la base de datos',
  'The logs speak of failures of the database': 'Los registros hablan de fallos de la base de datos',
  'The product could not use its database at that time.': 'El producto no pudo usar su base de datos en ese momento.',
  'Compare the times with what the database administrator knows: restarts, backups, space.':
    'Compare las horas con lo que sabe el administrador de la base de datos: reinicios, copias, espacio.',
  'The logs hold no data or statements that the database refuses':
    'Los registros no contienen datos ni instrucciones que la base de datos rechace',
  'The logs speak of data or statements that are refused': 'Los registros hablan de datos o instrucciones rechazados',
  'A mapping, a changed table or the data themselves do not fit. The lines name which.':
    'Una asignación, una tabla cambiada o los propios datos no encajan. Las líneas dicen cuál.',
  'Compare the import mapping with the tables of the source, and say in the case what changed there.':
    'Compare la asignación de importación con las tablas de origen y diga en el caso qué cambió.',
  'The logs hold no broken connections': 'Los registros no contienen conexiones cortadas',
  'The logs speak of broken connections': 'Los registros hablan de conexiones cortadas',
  'Connections broke, were refused or were not answered in time.':
    'Las conexiones se cortaron, se rechazaron o no se respondieron a tiempo.',
  'Compare the times with what the network administrator knows, and check again while it happens.':
    'Compare las horas con lo que sabe el administrador de red y compruebe de nuevo mientras ocurre.',
  'The logs hold no services that ended or did not answer':
    'Los registros no contienen servicios que terminaran o no respondieran',
  'The logs speak of services that ended or did not answer':
    'Los registros hablan de servicios que terminaron o no respondieron',
  'A service of the product was not there when it was needed.':
    'Un servicio del producto no estaba cuando hacía falta.',
  'Look at the Windows services and their start type, and at what the service wrote last.':
    'Mire los servicios de Windows y su tipo de inicio, y lo último que escribió el servicio.',
  'The logs hold no refused sign-ins, rights or certificates':
    'Los registros no contienen inicios de sesión, permisos ni certificados rechazados',
  'The logs speak of refused sign-ins, missing rights or certificates':
    'Los registros hablan de inicios de sesión rechazados, permisos que faltan o certificados',
  'An account may not do what the product needs, or a certificate is not trusted.':
    'Una cuenta no puede hacer lo que el producto necesita, o no se confía en un certificado.',
  'See with which account the service runs, and whether its rights or its password changed.':
    'Mire con qué cuenta se ejecuta el servicio y si cambiaron sus permisos o su contraseña.',
  'The logs do not speak of clocks that differ': 'Los registros no hablan de relojes distintos',
  'The logs speak of clocks that differ': 'Los registros hablan de relojes distintos',
  'A sign-in by a Windows account failed because two clocks are more than five minutes apart.':
    'Falló un inicio de sesión con una cuenta de Windows porque dos relojes difieren más de cinco minutos.',
  'Have the clocks of this machine and of the domain set by a time server.':
    'Haga que un servidor de hora ajuste los relojes de esta máquina y del dominio.',
  'The logs do not speak of missing memory or time of the processor':
    'Los registros no hablan de falta de memoria o de procesador',
  'The logs speak of missing memory or time of the processor':
    'Los registros hablan de falta de memoria o de procesador',
  'A service asked for more than this machine had at that moment.':
    'Un servicio pidió más de lo que tenía esta máquina en ese momento.',
  'See in the Task Manager how much is used when planning is at work, and add what is short.':
    'Mire en el Administrador de tareas cuánto se usa al planificar y añada lo que falte.',
  'The logs do not speak of a full or failing disk': 'Los registros no hablan de un disco lleno o que falla',
  'The logs speak of a full or failing disk': 'Los registros hablan de un disco lleno o que falla',
  'Something could not be written.': 'Algo no se pudo escribir.',
  'Look at the space and the health of the disk of the root folder, then restart the services.':
    'Revise el espacio y el estado del disco de la carpeta raíz y reinicie los servicios.',
  'The logs hold no damaged plan or lost recording':
    'Los registros no contienen un plan dañado ni una grabación perdida',
  'The logs speak of a damaged plan or a lost recording':
    'Los registros hablan de un plan dañado o una grabación perdida',
  'The scenario could not be read or written, or what people did was not recorded.':
    'El escenario no se pudo leer o escribir, o no se grabó lo que se hizo.',
  'Do not overwrite anything. Copy the Recordings folder away and report it at once.':
    'No sobrescriba nada. Copie la carpeta Recordings a otro sitio y notifíquelo de inmediato.',
  'The logs do not speak of files or drivers that are missing or in use':
    'Los registros no hablan de archivos o controladores que falten o estén en uso',
  'The logs speak of files or drivers that are missing or in use':
    'Los registros hablan de archivos o controladores que faltan o están en uso',
  'An update that is half done, or security software, does this.':
    'Lo causa una actualización a medias o un software de seguridad.',
  'Have the program files left out of scans, and compare the versions of the drivers.':
    'Haga excluir los archivos de programa de los análisis y compare las versiones de los controladores.',
  'The logs hold no trouble with licences': 'Los registros no contienen problemas de licencias',
  'The logs speak of licences': 'Los registros hablan de licencias',
  'A licence was missing, used up or over.': 'Faltaba una licencia, estaba agotada o había vencido.',
  'See in the dialog of licences and connections who holds them, and whether the key is still valid.':
    'Mire en el diálogo de licencias y conexiones quién las tiene y si la clave sigue siendo válida.',
  'The server does not fail again and again': 'El servidor no falla una y otra vez',
  'The server failed again and again': 'El servidor falló una y otra vez',
  'Repeated internal errors of the server are a sign of severity 2.':
    'Los errores internos repetidos del servidor son señal de gravedad 2.',
  'Send a case of severity 2 with this collection, when people are hindered by it.':
    'Envíe un caso de gravedad 2 con esta recopilación si dificulta el trabajo.',
  'Errors are no more than before': 'Los errores no son más que antes',
  'The logs hold no other known errors': 'Los registros no contienen otros errores conocidos',
  'No log was read.': 'No se leyó ningún registro.',
  '{0} read.': '{0} leídos.',
  'log file': 'archivo de registro',
  'There are more errors in the logs than before': 'Hay más errores en los registros que antes',
  'Say in the case what changed at that time, and send the logs of that time with it.':
    'Diga en el caso qué cambió en ese momento y envíe los registros de entonces.',
  'None was found.': 'No se encontró ninguno.',
  'Known errors stand in the logs: {0}': 'Hay errores conocidos en los registros: {0}',
  'Read the lines with their files below the findings of the logs, and send them with the case.':
    'Lea las líneas con sus archivos bajo los hallazgos de los registros y envíelas con el caso.',
  '{0}: {1}, the newest in {2} line {3}': '{0}: {1}, la más reciente en {2} línea {3}',
  '1 log file': '1 archivo de registro',
  '{0} log files': '{0} archivos de registro',
  '1 line': '1 línea',
  '{0} lines': '{0} líneas',
};
