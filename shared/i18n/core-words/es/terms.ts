import type { CoreWords } from '../../said-languages.ts';

export const terms: CoreWords = {
  "approved":
    "aprobada",
  "refused":
    "rechazada",
  "withdrawn":
    "retirada",
  "asked":
    "solicitada",
  "recordings":
    "grabaciones",
  "scenarios":
    "escenarios",
  "primary":
    "principales",
  "backup":
    "suplentes",
  "Due":
    "Vence",
  "now":
    "ahora",
  "Quiet":
    "En silencio",
  "solution":
    "solución",
  "manager's plan":
    "plan del responsable",
  "{0} h":
    "{0} h",
  "in {0} h":
    "en {0} h",
  "{0} days":
    "{0} días",
  "{0} h {1} min":
    "{0} h {1} min",
  "{0} days {1} h":
    "{0} días {1} h",
  "{0} behind":
    "{0} de retraso",
  "{0} ahead of":
    "{0} de adelanto",
  "{0} has expired":
    "{0} ha caducado",
  "{0} is not valid yet":
    "{0} aún no es válido",
  "{0} is for another name":
    "{0} es para otro nombre",
  "{0} is signed by itself":
    "{0} está firmado por sí mismo",
  "{0} comes from an authority that this machine does not know":
    "{0} viene de una autoridad que esta máquina no conoce",
  "{0} is not accepted":
    "{0} no se acepta",
  "{0} has a password that expired or has to be changed":
    "{0} tiene una contraseña caducada o que hay que cambiar",
  "{0} is locked after too many wrong passwords":
    "{0} está bloqueado tras demasiadas contraseñas erróneas",
  "{0} is locked, switched off, or its password expired":
    "{0} está bloqueado, desactivado o su contraseña caducó",
  "{0} is allowed":
    "{0}: se permite",
  "{0} is not allowed":
    "{0}: no se permite",
  "{0} are allowed":
    "{0}: se permiten",
  "{0} are not allowed":
    "{0}: no se permiten",
  "{0} is there":
    "{0}: está",
  "{0} is not there":
    "{0}: no está",
  "{0} is encrypted":
    "{0}: con cifrado",
  "{0} is not encrypted":
    "{0}: sin cifrado",
  "{0} listens":
    "{0}: escucha",
  "{0} does not listen":
    "{0}: no escucha",
  "{0} listens now":
    "{0}: ahora escucha",
  "{0} does not listen any more":
    "{0}: ya no escucha",
  "{0} was removed":
    "{0} se quitó",
  "{0} was installed":
    "{0} se instaló",
  "{0} is virtual":
    "{0} es virtual",
  "{0} is not virtual":
    "{0} no es virtual",
  "{0} is on this machine":
    "{0} está en esta máquina",
  "{0} is not on this machine":
    "{0} no está en esta máquina",
  "{0} is waiting":
    "{0}: pendiente",
  "{0} is not waiting":
    "{0}: no pendiente",
  "The start type of {0}":
    "El tipo de inicio de {0}",
  "The account of {0}":
    "La cuenta de {0}",
  "The port of {0}":
    "El puerto de {0}",
  "The type of {0}":
    "El tipo de {0}",
  "The sign-in of {0}":
    "El inicio de sesión de {0}",
  "The provider of {0}":
    "El proveedor de {0}",
  "The time limit in seconds of {0}":
    "El límite de tiempo en segundos de {0}",
  "The machine was restarted on {0}":
    "La máquina se reinició el {0}",
  "The system was last updated on {0}":
    "El sistema se actualizó por última vez el {0}",
  "The last start was on {0}":
    "El último inicio fue el {0}",
  "{0} was last started on {1}":
    "{0} se inició por última vez el {1}",
  "{0} was written on {1}":
    "{0} se escribió el {1}",
  "The newest recording{0} began on {1}":
    "La grabación más reciente{0} empezó el {1}",
  "of {0}":
    "de {0}",
  "Free memory":
    "La memoria libre",
  "running":
    "en marcha",
  "stopped":
    "detenido",
  "Running":
    "en marcha",
  "Stopped":
    "detenido",
  "automatic":
    "automático",
  "auto":
    "automático",
  "manual":
    "manual",
  "disabled":
    "deshabilitado",
  "paused":
    "en pausa",
  "yes":
    "sí",
  "no":
    "no",
  "once":
    "una vez",
  "newer":
    "más nuevo",
  "older":
    "más antiguo",
  "before":
    "antes",
  "logs":
    "registros",
  "memory":
    "memoria",
  "processor":
    "procesador",
  "network":
    "red",
  "settings":
    "ajustes",
  "versions":
    "versiones",
  "services":
    "servicios",
  "services and their settings":
    "servicios y sus ajustes",
  "listens":
    "escucha",
  "cancelled":
    "cancelado",
  "Cancelled.":
    "Cancelado.",
  "closed":
    "cerrado",
  "certificate":
    "certificado",
  "AWS key":
    "clave de AWS",
  "Google key":
    "clave de Google",
  "Google token":
    "token de Google",
  "npm token":
    "token de npm",
  "Vault token":
    "token de Vault",
  "service key":
    "clave de servicio",
  "Stripe key":
    "clave de Stripe",
  "GitHub token":
    "token de GitHub",
  "GitLab token":
    "token de GitLab",
  "Slack token":
    "token de Slack",
  "SendGrid key":
    "clave de SendGrid",
  "PyPI token":
    "token de PyPI",
  "Shopify token":
    "token de Shopify",
  "DigitalOcean token":
    "token de DigitalOcean",
  "signing secret":
    "secreto de firma",
  "web token":
    "token web",
  "private key":
    "clave privada",
  "password in an address":
    "contraseña en una dirección",
  "password on a command line":
    "contraseña en una línea de comandos",
  "password hash":
    "hash de contraseña",
  "product key":
    "clave de producto",
  "password":
    "contraseña",
  "token":
    "token",
  "secret":
    "secreto",
  "sign-in header":
    "cabecera de inicio de sesión",
};
