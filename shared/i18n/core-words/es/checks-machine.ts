import type { CoreWords } from '../../said-languages.ts';

export const checksMachine: CoreWords = {
  'Processor cores': 'Núcleos del procesador',
  'Clock of the processor': 'Frecuencia del procesador',
  'Memory of this machine': 'Memoria de esta máquina',
  'Memory for the number of orders': 'Memoria para el número de pedidos',
  'Free memory': 'Memoria libre',
  'Programs that the system ended': 'Programas que el sistema terminó',
  'Page file': 'Archivo de paginación',
  'Load of the processor': 'Carga del procesador',
  'Database server on the same machine': 'Servidor de base de datos en la misma máquina',
  'The system did not say how many cores it has.': 'El sistema no dijo cuántos núcleos tiene.',
  '{0} cores, {1} are needed.': '{0} núcleos; se necesitan {1}.',
  '{0} processor core, {1} are needed': '{0} núcleo; se necesitan {1}',
  '{0} processor cores, {1} are needed': '{0} núcleos; se necesitan {1}',
  'The product asks for more cores than this machine has. Optimizing and importing take longer.':
    'El producto pide más núcleos de los que tiene esta máquina. Optimizar e importar tardan más.',
  'Give the server more cores, or move it to a machine that has them.':
    'Dé más núcleos al servidor o trasládelo a una máquina que los tenga.',
  '{0} cores': '{0} núcleos',
  'Only a clock that rises and falls is known.': 'Solo se conoce una frecuencia que sube y baja.',
  '{0} GHz, {1} GHz are needed.': '{0} GHz; se necesitan {1} GHz.',
  'The processor runs at {0} GHz, {1} GHz are needed': 'El procesador va a {0} GHz; se necesitan {1} GHz',
  'The clock is what the speed of the scheduling engine depends on most.':
    'De la frecuencia depende sobre todo la velocidad del motor de programación.',
  'Choose a processor with a higher clock when this server is renewed.':
    'Elija un procesador de mayor frecuencia cuando renueve este servidor.',
  '{0} GHz': '{0} GHz',
  'The system did not say how much memory it has.': 'El sistema no dijo cuánta memoria tiene.',
  '{0} GB, {1} GB are recommended.': '{0} GB; se recomiendan {1} GB.',
  '{0} GB of memory, {1} GB are recommended': '{0} GB de memoria; se recomiendan {1} GB',
  'The recommendation is for fewer than 20,000 orders over all active instances; small plans may need less.':
    'La recomendación es para menos de 20.000 pedidos en todas las instancias activas; los planes pequeños pueden necesitar menos.',
  'Watch the memory the services use, and add some when it comes near the limit.':
    'Vigile la memoria que usan los servicios y añada cuando se acerque al límite.',
  'Nobody said how many orders are planned (setting requirements.orders).':
    'Nadie dijo cuántos pedidos se planifican (ajuste requirements.orders).',
  '{0} GB for {1} orders.': '{0} GB para {1} pedidos.',
  '{0} GB of memory for {1} orders, {2} GB are recommended':
    '{0} GB de memoria para {1} pedidos; se recomiendan {2} GB',
  'With so many orders over all active instances planning may run out of memory.':
    'Con tantos pedidos en todas las instancias activas, a la planificación se le puede agotar la memoria.',
  'Add memory, or move an instance to another server.': 'Añada memoria o traslade una instancia a otro servidor.',
  'The system did not say how much memory is free.': 'El sistema no dijo cuánta memoria queda libre.',
  '{0} GB of memory are free.': 'Hay {0} GB de memoria libres.',
  'Only {0} GB of memory are free': 'Solo hay {0} GB de memoria libres',
  'Windows moves memory to the disk, so everything gets slow, and services that ask for more may end.':
    'Windows pasa memoria al disco, así que todo va lento y los servicios que pidan más pueden terminar.',
  'See in the Task Manager which program holds the memory. Restart it, or add memory.':
    'Mire en el Administrador de tareas qué programa ocupa la memoria. Reinícielo o añada memoria.',
  'get memory from the system': 'obtener memoria del sistema',
  '{0} of {1} GB free': '{0} de {1} GB libres',
  'The system does not count how often memory ran out.': 'El sistema no cuenta cuántas veces se agotó la memoria.',
  'None since the start.': 'Ninguna desde el inicio.',
  'The system ended programs once because memory ran out':
    'El sistema terminó programas una vez porque se agotó la memoria',
  'The system ended programs {0} times because memory ran out':
    'El sistema terminó programas {0} veces porque se agotó la memoria',
  'What it ends first is what uses most. That may have been a service of the product or of the database.':
    'Lo primero que termina es lo que más usa. Puede haber sido un servicio del producto o de la base de datos.',
  'Find out what used the memory, and add some.': 'Averigüe qué usó la memoria y añada más.',
  '{0} since the start': '{0} desde el inicio',
  'The system did not say how large its page file is.': 'El sistema no dijo qué tamaño tiene su archivo de paginación.',
  'page file': 'archivo de paginación',
  'This machine has no page file': 'Esta máquina no tiene archivo de paginación',
  'When the memory is used up, programs end at once instead of getting slow.':
    'Cuando se agota la memoria, los programas terminan de golpe en vez de ir lentos.',
  'Let Windows manage the page file, unless it was switched off for a reason.':
    'Deje que Windows gestione el archivo de paginación, salvo que se desactivara por algún motivo.',
  'The system did not say how busy it is.': 'El sistema no dijo lo ocupado que está.',
  'The processor is busy at {0} %': 'El procesador está ocupado al {0} %',
  'Whatever runs at this moment waits for its turn. One look is not a trend: optimizing does this for a while.':
    'Lo que se ejecuta ahora espera su turno. Una mirada no es una tendencia: al optimizar pasa durante un rato.',
  'See in the Task Manager what keeps it busy. When it is not the product, that is what to look at.':
    'Mire en el Administrador de tareas qué lo ocupa. Si no es el producto, eso es lo que hay que revisar.',
  'It is not known whether a database server runs here.': 'No se sabe si aquí funciona un servidor de base de datos.',
  'No database server shares this machine.': 'Ningún servidor de base de datos comparte esta máquina.',
  'A database server runs on the same machine': 'Un servidor de base de datos funciona en la misma máquina',
  'Both want the memory and the processor. That is allowed, and it is a thing to look at when planning gets slow.':
    'Ambos quieren la memoria y el procesador. Está permitido, y es algo que mirar si la planificación va lenta.',
  'Limit the memory of the database server so that enough is left for planning.':
    'Limite la memoria del servidor de base de datos para que quede suficiente para planificar.',
  'SQL Server is installed here': 'SQL Server está instalado aquí',
};
