import type { CoreWords } from '../../said-languages.ts';

export const compare: CoreWords = {
  "{0} is encrypted. Open it with its key first; only plain bundles can be compared.":
    "{0} está cifrado. Ábralo primero con su clave; solo se pueden comparar paquetes sin cifrar.",
  "{0} is not sound, so it is not compared. {1}":
    "{0} no está íntegro, así que no se compara. {1}",
  "{0} could not be read. {1}":
    "No se pudo leer {0}. {1}",
  "{0} holds no facts that can be compared. Collect again with this version.":
    "{0} no contiene datos comparables. Recopile de nuevo con esta versión.",
  "The facts in {0} are not of a kind this version knows.":
    "Los datos de {0} no son de un tipo que esta versión conozca.",
  "the earlier collection":
    "la recopilación anterior",
  "the later collection":
    "la recopilación posterior",
  "Nothing was collected yet. Collect first.":
    "Aún no se ha recopilado nada. Recopile primero.",
  "There is no earlier collection of the same folder and instance to compare with.":
    "No hay una recopilación anterior de la misma carpeta e instancia con la que comparar.",
  "Name two instances; both names mean {0}.":
    "Indique dos instancias; ambos nombres se refieren a {0}.",
  "It knows none.":
    "No conoce ninguna.",
  "It knows {0}.":
    "Conoce {0}.",
  "The newest collection knows no instance \"{0}\". {1}":
    "La recopilación más reciente no conoce la instancia «{0}». {1}",
  "The verdict is another one: {0}":
    "La conclusión es otra: {0}",
  "The verdict differs: {0} ({1}) {2} ({3})":
    "La conclusión difiere: {0} ({1}) {2} ({3})",
  "It could not be judged on one of the two sides.":
    "No se pudo juzgar en uno de los dos lados.",
  "On {0} only: {1}.{2}":
    "Solo en {0}: {1}.{2}",
  "Was fine before, is not now: {0}.{1}":
    "Antes estaba bien, ahora no: {0}.{1}",
  "Is fine now: {0}.":
    "Ahora está bien: {0}.",
  "Found on {0} only: {1}.":
    "Hallado solo en {0}: {1}.",
  "New finding: {0}.":
    "Hallazgo nuevo: {0}.",
  "No finding any more: {0}.":
    "Ya no hay hallazgo: {0}.",
  "No log was read {0}.":
    "No se leyó ningún registro: {0}.",
  "Errors in the log":
    "Errores en el registro",
  "Warnings in the log":
    "Advertencias en el registro",
  "an hour":
    "por hora",
  "{0}: {1} an hour before, {2} an hour now.":
    "{0}: antes {1} por hora, ahora {2} por hora.",
  "{0}: {1} an hour on {2}, {3} an hour on {4}.":
    "{0}: {1} por hora en {2}, {3} por hora en {4}.",
  "In the log{0} on {1} only: {2} ({3}).":
    "En el registro{0} solo en {1}: {2} ({3}).",
  "New in the log{0}: {1} ({2}).":
    "Nuevo en el registro{0}: {1} ({2}).",
  "Not in the log{0} any more: {1} (it was there {2}).":
    "Ya no está en el registro{0}: {1} (estaba {2}).",
  "The instance {0} is called {1} now.":
    "La instancia {0} se llama ahora {1}.",
  ", version {0}":
    ", versión {0}",
  "The instance {0} is on {1} only.":
    "La instancia {0} está solo en {1}.",
  "The instance {0} is new{1}.":
    "La instancia {0} es nueva{1}.",
  "The instance {0} is gone{1}.":
    "La instancia {0} ya no está{1}.",
  "{0} is new.":
    "{0}: nuevo.",
  "{0} is gone.":
    "{0}: ya no está.",
  "{0} at a time that is not known any more.":
    "{0} en un momento que ya no se conoce.",
  "{0} now.":
    "Ahora: {0}.",
  "Whether {0} is not known any more.":
    "Ya no se sabe si: {0}.",
  "{0} is new: {1}.":
    "{0} es nuevo: {1}.",
  "{0} is gone; it was {1}.":
    "{0} ya no está; era {1}.",
  "{0} is not known any more; it was {1}.":
    "{0} ya no se conoce; era {1}.",
  "{0} is known now: {1}.":
    "{0} ya se conoce: {1}.",
  "{0} changed a little; it reads {1} both times.":
    "{0} cambió un poco; ambas veces se lee {1}.",
  "{0} went from {1} to {2}.":
    "{0} pasó de {1} a {2}.",
  "{0} is not there any more.":
    "{0} ya no está.",
  "{0} was installed on {1}.":
    "{0} se instaló el {1}.",
  "{0} was installed.":
    "{0} se instaló.",
  "{0}: {1} on {2}, {3} on {4}.":
    "{0}: {1} en {2}, {3} en {4}.",
  "{0} on {1} and {2} on {3}.":
    "{0} en {1} y {2} en {3}.",
  "{0} ({1}) is on {2} only.":
    "{0} ({1}) está solo en {2}.",
  "{0} is on {1} only.":
    "{0} está solo en {1}.",
  "not known":
    "no se conoce",
  "{0} on {1}; that is known of {2} only.":
    "{0}: {1}; solo se conoce de {2}.",
  "{0} on {1}; of the other it is not known.":
    "{0} en {1}; del otro no se conoce.",
  "{0} ({1}) is known of {2} only.":
    "{0} ({1}) solo se conoce de {2}.",
  ", which is {0}":
    ", es decir, {0}",
  "the first":
    "el primero",
  "the second":
    "el segundo",
  "The two looked at different folders of the product. What differs may be the folder alone.":
    "Los dos miraron carpetas distintas del producto. Quizá solo difiere la carpeta.",
  "One looked at {0} alone, the other at {1}. Only the machine is compared.":
    "Una miró solo {0}; la otra, {1}. Solo se compara la máquina.",
  "One of the two looked at {0} alone. Other instances are not compared.":
    "Una de las dos miró solo {0}. Las demás instancias no se comparan.",
  "is new":
    "es nuevo",
  "is gone":
    "ya no está",
  "is allowed":
    "se permite",
  "is not allowed":
    "no se permite",
  "was installed":
    "se instaló",
  "was removed":
    "se quitó",
  "The start type of":
    "El tipo de inicio de",
  "The account of":
    "La cuenta de",
  "The port of":
    "El puerto de",
  "The service {0}":
    "El servicio {0}",
  "The version{0}":
    "La versión{0}",
  "The ports{0}":
    "Los puertos{0}",
  "The last start was":
    "El último inicio fue",
  "{0} was last started":
    "{0} se inició por última vez",
  "A folder{0} on this machine":
    "Una carpeta{0} en esta máquina",
  "is there":
    "está",
  "is not there":
    "no está",
  "Sign-in by Active Directory{0}":
    "El inicio de sesión con Active Directory{0}",
  "Taking web transmissions{0}":
    "La recepción de transmisiones web{0}",
  "The data connection {0}":
    "La conexión de datos {0}",
  "The interval of {0}":
    "El intervalo de {0}",
  "the data connection {0}":
    "la conexión de datos {0}",
  "is encrypted":
    "está cifrada",
  "is not encrypted":
    "no está cifrada",
  "time limit in seconds":
    "límite de tiempo en segundos",
  "The {0} of {1}":
    "{0} de {1}",
  "The version of the Instance Manager":
    "La versión del Instance Manager",
  "Version {0} of the product":
    "La versión {0} del producto",
  "Version {0} of the client":
    "La versión {0} del cliente",
  "Port {0}":
    "El puerto {0}",
  "listens now":
    "ahora escucha",
  "does not listen any more":
    "ya no escucha",
  "The port of old clients":
    "El puerto de los clientes antiguos",
  "does not listen":
    "no escucha",
  "Connections of old clients":
    "Las conexiones de clientes antiguos",
  "are allowed":
    "se permiten",
  "are not allowed":
    "no se permiten",
  "The port of the Instance Manager":
    "El puerto del Instance Manager",
  "Free space on the disk of the product's folder":
    "El espacio libre en el disco de la carpeta del producto",
  "Free space on {0}":
    "El espacio libre en {0}",
  "The size of {0}":
    "El tamaño de {0}",
  "The operating system":
    "El sistema operativo",
  "The version of the operating system":
    "La versión del sistema operativo",
  "The build of the operating system":
    "La compilación del sistema operativo",
  "The kernel":
    "El núcleo del sistema",
  "The architecture":
    "La arquitectura",
  "The time zone of the machine":
    "La zona horaria de la máquina",
  "The processor":
    "El procesador",
  "The number of logical cores":
    "El número de núcleos lógicos",
  "The number of cores":
    "El número de núcleos",
  "The clock of the processor":
    "La frecuencia del procesador",
  "The memory of the machine":
    "La memoria de la máquina",
  "The load of the processor in percent":
    "La carga del procesador en porcentaje",
  "The size of the page file":
    "El tamaño del archivo de paginación",
  "The maker of the machine":
    "El fabricante de la máquina",
  "The model of the machine":
    "El modelo de la máquina",
  "The machine":
    "La máquina",
  "is virtual":
    "es virtual",
  "is not virtual":
    "no es virtual",
  "An SQL Server":
    "Un SQL Server",
  "is on this machine":
    "está en esta máquina",
  "is not on this machine":
    "no está en esta máquina",
  "The machine was restarted":
    "La máquina se reinició",
  "A restart of the system":
    "Un reinicio del sistema",
  "is waiting":
    "está pendiente",
  "is not waiting":
    "no está pendiente",
  "The system was last updated":
    "El sistema se actualizó por última vez",
  "The synchronisation of the machine's clock":
    "La sincronización del reloj de la máquina",
  "The number of network interfaces":
    "El número de interfaces de red",
  "A way to other networks":
    "Un camino a otras redes",
  "The number of name servers":
    "El número de servidores de nombres",
  "The proxy":
    "El proxy",
  "The settings file {0}":
    "El archivo de ajustes {0}",
  "{0} was written":
    "{0} se escribió",
  "The newest recording{0} began":
    "La grabación más reciente{0} empezó",
  "The test \"{0}\"":
    "La prueba «{0}»",
  "Windows update {0}":
    "La actualización de Windows {0}",
  "{0} in the Windows event log":
    "{0} en el registro de eventos de Windows",
  "{0} of the machine":
    "{0} de la máquina",
  "Windows updates":
    "actualizaciones de Windows",
  "were installed":
    "se instalaron",
  "are not there any more":
    "ya no están",
  "were removed":
    "se quitaron",
  "{0} and {1} more":
    "{0} y {1} más",
  "{0} are on {1} only: {2}.":
    "{0} están solo en {1}: {2}.",
  ", the last on {0}":
    ", la última el {0}",
  "was read only in part":
    "se leyó solo en parte",
  "may not be read by this account":
    "esta cuenta no puede leerlo",
  "took too long":
    "tardó demasiado",
  "found nothing to read":
    "no halló nada que leer",
  "was left out":
    "se omitió",
  "It was not looked at in {0}.":
    "No se miró en {0}.",
  "It {0} in {1}.":
    "En {1}: {0}.",
  "{0} was collected with the profile {1}, {2} with {3}. What only one of them looks at is not compared.":
    "{0} se recopiló con el perfil {1}; {2}, con {3}. Lo que solo mira una de ellas no se compara.",
};
