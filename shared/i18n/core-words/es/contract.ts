import type { CoreWords } from '../../said-languages.ts';

export const contract: CoreWords = {
  "is not an address such as https://help.example.com":
    "no es una dirección como https://help.example.com",
  "The part of the app that keeps your data stopped. It is being started again.":
    "La parte de la aplicación que guarda sus datos se detuvo. Se está iniciando de nuevo.",
  "The parts of the app do not fit each other ({0} and {1}). Install it again.":
    "Las partes de la aplicación no encajan ({0} y {1}). Instálela de nuevo.",
  "No answer to {0} within {1} ms.":
    "Sin respuesta a {0} en {1} ms.",
  "The answer to {0} had an unexpected shape.":
    "La respuesta a {0} tenía una forma inesperada.",
  "has to be said":
    "hay que indicarlo",
  "is too long":
    "es demasiado largo",
  "This version does not know \"{0}\".":
    "Esta versión no conoce «{0}».",
  "Something went wrong inside the app. Support can look it up under {0}.":
    "Algo falló dentro de la aplicación. Soporte puede buscarlo con {0}.",
  "The input of {0} is not valid{1}: {2}.":
    "La entrada de {0} no es válida{1}: {2}.",
  "has to name what is to be freed":
    "debe indicar qué se libera",
  "name at least one kind of data":
    "indique al menos un tipo de datos",
  "say who asks":
    "indique quién lo pide",
  "say what it is needed for":
    "indique para qué hace falta",
  "has to be text":
    "debe ser texto",
  "has signs that do not belong in a line":
    "tiene signos que no pertenecen a una línea",
  "has to be a moment with its offset":
    "debe ser un momento con su desfase",
  "is of a kind this version does not know":
    "es de un tipo que esta versión no conoce",
  "has to name the instance":
    "debe indicar la instancia",
  "is not a public key of age":
    "no es una clave pública de age",
  "has to be {0} or {1}":
    "debe ser {0} o {1}",
  "has to be an object with \"id\"":
    "debe ser un objeto con \"id\"",
  "is longer than {0} characters":
    "tiene más de {0} caracteres",
  "has to be a list of texts":
    "debe ser una lista de textos",
  "has to be an object with a text per item":
    "debe ser un objeto con un texto por elemento",
  "has to be a list of objects with \"id\"":
    "debe ser una lista de objetos con \"id\"",
  "holds more than 1000":
    "contiene más de 1000",
  "has to be one or many":
    "debe ser one o many",
  "has to be true or false":
    "debe ser true o false",
  "holds more than 10000":
    "contiene más de 10000",
  "(name kept back)":
    "(nombre retenido)",
  "has to be a whole number from {0} on":
    "debe ser un número entero desde {0}",
  "is empty":
    "está vacío",
  "needs date, time and offset, for example 2026-11-23T16:40:00+01:00":
    "necesita fecha, hora y desfase, por ejemplo 2026-11-23T16:40:00+01:00",
  "is not a time zone this machine knows. Write one such as Europe/Berlin":
    "no es una zona horaria que esta máquina conozca. Escriba una como Europe/Berlin",
  "takes letters, digits, dot, dash and underscore":
    "admite letras, cifras, punto, guion y guion bajo",
  "has to be 1, 2, 3 or 4":
    "debe ser 1, 2, 3 o 4",
};
