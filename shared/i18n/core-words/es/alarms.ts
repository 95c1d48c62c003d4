import type { CoreWords } from '../../said-languages.ts';

export const alarms: CoreWords = {
  "This alarm is over already.":
    "Esta alarma ya ha terminado.",
  "Next due: case {0} (severity {1}) {2}":
    "Próximo vencimiento: caso {0} (gravedad {1}) {2}",
  "{0} missed":
    "{0} vencidos",
  "Nothing waits for you":
    "Nada espera su respuesta",
  "{0} case waits for you":
    "{0} caso espera su respuesta",
  "{0} cases wait for you":
    "{0} casos esperan su respuesta",
  "{0}. Severity 1 still rings":
    "{0}. La gravedad 1 avisa igualmente",
  "in {0} min":
    "en {0} min",
  "in {0} days":
    "en {0} días",
  "Quiet until {0}":
    "En silencio hasta {0}",
  "Quiet hours {0} to {1}":
    "Horas de silencio de {0} a {1}",
  "End quiet now":
    "Terminar el silencio ahora",
  "Quiet for 1 hour":
    "Silencio durante 1 hora",
  "Quiet until tomorrow morning":
    "Silencio hasta mañana por la mañana",
  "first response":
    "primera respuesta",
  "next update":
    "próxima actualización",
  "restoration of service":
    "restablecimiento del servicio",
  "less than a minute":
    "menos de un minuto",
  "{0} min":
    "{0} min",
  "Case {0}: {1}":
    "Caso {0}: {1}",
  "Severity {0}.":
    "Gravedad {0}.",
  "and {0} more":
    "y {0} más",
  "{0} case needs a look":
    "{0} caso requiere su atención",
  "{0} cases need a look":
    "{0} casos requieren su atención",
  "{0} time was missed.":
    "{0} plazo ha vencido.",
  "{0} times were missed.":
    "{0} plazos han vencido.",
  "They waited for your quiet hours to end.":
    "Esperaron a que terminaran sus horas de silencio.",
  "Case {0}.{1}":
    "Caso {0}.{1}",
  "support should have answered at once, and nobody has":
    "soporte debía responder de inmediato y nadie lo ha hecho",
  "{0} left for the {1}":
    "quedan {0} para: {1}",
  "the time for the {0} is over":
    "se acabó el tiempo para: {0}",
  "{0} missed by {1}":
    "{0}: vencido hace {1}",
  "support may close it in {0}":
    "soporte puede cerrarlo en {0}",
  "support may close it now":
    "soporte puede cerrarlo ahora",
  "May be closed from":
    "Puede cerrarse a partir de",
  "May be closed since":
    "Puede cerrarse desde",
  "It was due":
    "Vencía",
  "Write to support to keep it open.":
    "Escriba a soporte para mantenerlo abierto.",
  "Call support.":
    "Llame a soporte.",
  "Noticed {0} later: this computer slept, its clock was set, or the app was closed.":
    "Advertido {0} más tarde: este equipo estaba en reposo, se ajustó su reloj o la aplicación estaba cerrada.",
  "Held back for {0} by your quiet hours.":
    "Retenido {0} por sus horas de silencio.",
  "This computer's clock is {0} support's":
    "El reloj de este equipo no coincide con el de soporte: {0}",
  "The portal \"{0}\" tells another time. Times left are counted with this computer's clock, so they are off by as much. Set the clock right.":
    "El portal «{0}» indica otra hora. El tiempo restante se cuenta con el reloj de este equipo, así que difiere en lo mismo. Ponga el reloj en hora.",
};
