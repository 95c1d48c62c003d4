import type { CoreWords } from '../../said-languages.ts';

export const checksEventLog: CoreWords = {
  'This machine did not restart unexpectedly': 'Esta máquina no se reinició de forma inesperada',
  'This machine restarted unexpectedly {0}': 'Esta máquina se reinició de forma inesperada {0}',
  'Power was lost, or Windows broke down. What was not saved is lost, and recordings may be cut off.':
    'Se fue la luz o Windows se bloqueó. Lo no guardado se perdió y las grabaciones pueden estar cortadas.',
  'Find out why: power, hardware, or a crash that Windows recorded.':
    'Averigüe por qué: corriente, hardware o un bloqueo que Windows registró.',
  "The product's services did not fail": 'Los servicios del producto no fallaron',
  'A service of the product failed {0}': 'Un servicio del producto falló {0}',
  'Windows saw it end or not start. It may have been started again since.':
    'Windows lo vio terminar o no iniciarse. Quizá se haya iniciado después.',
  'Compare the time with its log, and send both with a case.':
    'Compare la hora con su registro y envíe ambos con un caso.',
  'No .NET program crashed': 'Ningún programa .NET se bloqueó',
  'A .NET program crashed {0}': 'Un programa .NET se bloqueó {0}',
  'The product is such a program. The entry says which one it was.':
    'El producto es un programa así. La entrada dice cuál fue.',
  'Read the entries in the bundle. When it was the product, send them with a case.':
    'Lea las entradas del paquete. Si fue el producto, envíelas con un caso.',
  'The disks reported no errors': 'Los discos no notificaron errores',
  'A disk reported errors {0}': 'Un disco notificó errores {0}',
  'A disk that fails takes data with it.': 'Un disco que falla se lleva los datos.',
  "Look at the disk's health and at its backup now.": 'Revise ahora el estado del disco y su copia de seguridad.',
  'Windows did not run out of memory': 'A Windows no se le agotó la memoria',
  'Windows ran out of memory {0}': 'A Windows se le agotó la memoria {0}',
  'Programs were slow or ended at that time.': 'En ese momento los programas iban lentos o terminaron.',
  'The entry names the programs that used most. Add memory, or restart what leaks.':
    'La entrada nombra los programas que más usaban. Añada memoria o reinicie lo que la pierde.',
  'Windows saw no errors of encryption': 'Windows no vio errores de cifrado',
  'Encryption failed {0}': 'El cifrado falló {0}',
  'A connection could not agree on encryption. Some such entries are usual where something scans ports.':
    'Una conexión no pudo acordar el cifrado. Algunas entradas así son normales donde algo rastrea puertos.',
  'Compare the times with failures of the product.': 'Compare las horas con los fallos del producto.',
  'The event logs were not read.': 'No se leyeron los registros de eventos.',
  'Only Windows keeps such logs.': 'Solo Windows lleva esos registros.',
  'None in the time that was looked at.': 'Ninguno en el tiempo que se miró.',
  'Windows event log': 'Registro de eventos de Windows',
  '{0} times': '{0} veces',
  '{0}, last at {1}': '{0}, la última a las {1}',
};
