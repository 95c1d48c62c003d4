import type { CoreWords } from '../../said-languages.ts';

export const collectorsMachine: CoreWords = {
  "{0} gave no answer in time":
    "{0}: keine Antwort in der Zeit",
  "{0} could not be asked":
    "{0}: ließ sich nicht fragen",
  "{0} of {1} missing: {2}.":
    "{0} von {1} fehlen: {2}.",
  "{0} gave no answer in time: {1}.":
    "{0} antworteten nicht rechtzeitig: {1}.",
  "the operating system":
    "das Betriebssystem",
  "the processor":
    "der Prozessor",
  "the memory":
    "der Arbeitsspeicher",
  "the model":
    "das Modell",
  "the memory modules":
    "die Speichermodule",
  "the physical disks":
    "die physischen Platten",
  "the displays":
    "die Bildschirme",
  "volume {0}":
    "Volume {0}",
  "the load":
    "die Last",
  "the ports":
    "die Ports",
  "the state of the system":
    "der Zustand des Systems",
  "not synchronized":
    "nicht synchronisiert",
  "the disks":
    "die Platten",
  "{0} core":
    "{0} Kern",
  "{0} core at {1} GHz":
    "{0} Kern mit {1} GHz",
  "{0} cores at {1} GHz":
    "{0} Kerne mit {1} GHz",
  "the processes":
    "die Prozesse",
  "the services of the system":
    "die Dienste des Systems",
  "the packages":
    "die Pakete",
  "the file systems":
    "die Dateisysteme",
  "the connections":
    "die Verbindungen",
  "the troubles of the kernel":
    "die Störungen des Kernels",
  "the limits":
    "die Grenzen",
  "the hardware":
    "die Hardware",
  "free space at the root folder":
    "freier Platz am Stammordner",
  "free space at the home folder":
    "freier Platz am Benutzerordner",
  "SQL Server":
    "SQL Server",
  "Microsoft SQL Server":
    "Microsoft SQL Server",
  "the way out":
    "der Weg nach draußen",
  "pending restarts":
    "anstehende Neustarts",
  "the time source":
    "die Zeitquelle",
};
