import type { CoreWords } from '../../said-languages.ts';

export const policyProblems: CoreWords = {
  "the span is empty: it ends where it starts. A whole day is 00:00 to 24:00":
    "el tramo está vacío: termina donde empieza. Un día entero es de 00:00 a 24:00",
  "a span starts before 24:00; 00:00 of the next day is the same moment":
    "un tramo empieza antes de las 24:00; las 00:00 del día siguiente son el mismo momento",
  "use a date such as 2026-11-26":
    "use una fecha como 2026-11-26",
  "the week has no open time. Give it hours":
    "la semana no tiene tiempo abierto. Póngale horas",
  "the window is empty: it ends where it starts":
    "la ventana está vacía: termina donde empieza",
  "what stays open of a holiday ends on the same day":
    "lo que queda abierto en un festivo termina el mismo día",
  "the day":
    "el día",
  "these spans overlap":
    "estos tramos se solapan",
  "\"{0}\" is no place in the guide \"{1}\". Name one, such as \"{2} 4.3\", or say that the value is ours":
    "«{0}» no es un lugar de la guía «{1}». Indique uno, como «{2} 4.3», o diga que el valor es nuestro",
  "text in quotes":
    "texto entre comillas",
  "a whole number":
    "un número entero",
  "true or false":
    "true o false",
  "a list in [ ]":
    "una lista entre [ ]",
  "an object in { }":
    "un objeto entre { }",
  "has to be date, time and offset, such as 2026-01-01T00:00:00Z":
    "debe ser fecha, hora y desfase, como 2026-01-01T00:00:00Z",
  "has to be a whole web address, such as https://example.com/support":
    "debe ser una dirección web completa, como https://example.com/support",
  "has to be an e-mail address":
    "debe ser una dirección de correo",
  "it is missing":
    "falta",
  "has to be {0}":
    "debe ser {0}",
  "has to be one of":
    "debe ser uno de",
  "there is no text":
    "no hay texto",
  "needs exactly {0}":
    "necesita exactamente {0}",
  "needs at least {0}":
    "necesita al menos {0}",
  "has to be more than {0}":
    "debe ser más de {0}",
  "has to be {0} or more":
    "debe ser {0} o más",
  "takes at most {0} characters":
    "admite como máximo {0} caracteres",
  "takes exactly {0}":
    "admite exactamente {0}",
  "takes at most {0}":
    "admite como máximo {0}",
  "has to be less than {0}":
    "debe ser menos de {0}",
  "has to be {0} or less":
    "debe ser {0} o menos",
  "{0} entries":
    "{0} entradas",
  "a policy is a JSON object":
    "una política es un objeto JSON",
  "this name is not known here and is left out. Check how it is written":
    "este nombre no se conoce aquí y se omite. Compruebe cómo está escrito",
  "holiday list":
    "lista de festivos",
  "clock rule":
    "regla de reloj",
  "closing reason":
    "motivo de cierre",
  "kind of request":
    "tipo de solicitud",
  "{0} \"{1}\" is there twice":
    "{0} «{1}» está dos veces",
  "the status \"{0}\" is there twice; it can mean one thing":
    "el estado «{0}» está dos veces; solo puede significar una cosa",
  "{0} is there twice":
    "{0} está dos veces",
  "severity {0} is not described":
    "la gravedad {0} no está descrita",
  "severity {0} is described {1} times":
    "la gravedad {0} está descrita {1} veces",
  "for cases of the kind {0}":
    "para casos del tipo {0}",
  "severity {0} has no first response that is on in tier \"{1}\"{2}":
    "la gravedad {0} no tiene una primera respuesta activa en el programa «{1}»{2}",
  "it measures the same as \"{0}\": one of the two has to be off, or for another severity, tier or kind":
    "mide lo mismo que «{0}»: uno de los dos debe estar desactivado o ser para otra gravedad, programa o tipo",
  "there is no calendar \"{0}\"":
    "no hay ningún calendario «{0}»",
  "there is no holiday list \"{0}\"":
    "no hay ninguna lista de festivos «{0}»",
  "the calendars name each other in a circle: {0}":
    "los calendarios se nombran en círculo: {0}",
  "the calendar \"{0}\" is made of more than {1} others; name fewer":
    "el calendario «{0}» se compone de más de {1} otros; nombre menos",
  "say which reading applies: {0}":
    "indique qué lectura se aplica: {0}",
  "there is no reading \"{0}\"":
    "no hay ninguna lectura «{0}»",
  "there is no tier \"{0}\"":
    "no hay ningún programa «{0}»",
  "there is no centre \"{0}\"":
    "no hay ningún centro «{0}»",
  "\"{0}\" is a calendar's name already":
    "«{0}» ya es el nombre de un calendario",
  "the reading \"{0}\" does not say which calendar \"{1}\" is":
    "la lectura «{0}» no dice qué calendario es «{1}»",
  "there is no calendar and no alias \"{0}\"":
    "no hay ningún calendario ni alias «{0}»",
  "tier \"{0}\" is there twice":
    "el programa «{0}» está dos veces",
  "the calendar \"{0}\" does not say how long a business day is; give it \"dayMinutes\"":
    "el calendario «{0}» no dice cuánto dura un día laborable; póngale \"dayMinutes\"",
  "use HH:MM or HH:MM:SS, at most 24:00":
    "use HH:MM o HH:MM:SS, como máximo 24:00",
  "takes letters, digits, dot and dash":
    "admite letras, cifras, punto y guion",
  "this app reads policies of schema {0}. A file of another schema needs another version of the app":
    "esta aplicación lee políticas del esquema {0}. Un archivo de otro esquema necesita otra versión de la aplicación",
  "takes capital letters":
    "admite letras mayúsculas",
  "{0} and {1} overlap":
    "{0} y {1} se solapan",
  "use HH:MM, at most 24:00":
    "use HH:MM, como máximo 24:00",
};
