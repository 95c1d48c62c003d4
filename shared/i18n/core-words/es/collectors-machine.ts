import type { CoreWords } from '../../said-languages.ts';

export const collectorsMachine: CoreWords = {
  "{0} gave no answer in time":
    "{0}: sin respuesta a tiempo",
  "{0} could not be asked":
    "{0}: no se pudo preguntar",
  "{0} of {1} missing: {2}.":
    "Faltan {0} de {1}: {2}.",
  "{0} gave no answer in time: {1}.":
    "{0} no respondieron a tiempo: {1}.",
  "the operating system":
    "el sistema operativo",
  "the processor":
    "el procesador",
  "the memory":
    "la memoria",
  "the model":
    "el modelo",
  "the memory modules":
    "los módulos de memoria",
  "the physical disks":
    "los discos físicos",
  "the displays":
    "las pantallas",
  "volume {0}":
    "volumen {0}",
  "the load":
    "la carga",
  "the ports":
    "los puertos",
  "the state of the system":
    "el estado del sistema",
  "not synchronized":
    "sin sincronizar",
  "the disks":
    "los discos",
  "{0} core":
    "{0} núcleo",
  "{0} core at {1} GHz":
    "{0} núcleo a {1} GHz",
  "{0} cores at {1} GHz":
    "{0} núcleos a {1} GHz",
  "the processes":
    "los procesos",
  "the services of the system":
    "los servicios del sistema",
  "the packages":
    "los paquetes de software",
  "the file systems":
    "los sistemas de archivos",
  "the connections":
    "las conexiones",
  "the troubles of the kernel":
    "los problemas del núcleo",
  "the limits":
    "los límites",
  "the hardware":
    "el hardware",
  "free space at the root folder":
    "espacio libre en la carpeta raíz",
  "free space at the home folder":
    "espacio libre en la carpeta personal",
  "SQL Server":
    "SQL Server",
  "Microsoft SQL Server":
    "Microsoft SQL Server",
  "the way out":
    "el camino hacia fuera",
  "pending restarts":
    "reinicios pendientes",
  "the time source":
    "la fuente de hora",
};
