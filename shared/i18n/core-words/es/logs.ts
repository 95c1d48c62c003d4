import type { CoreWords } from '../../said-languages.ts';

export const logs: CoreWords = {
  'took too long to read': 'tardó demasiado en leerse',
  'needed more memory than there is to read': 'necesitó más memoria de la que hay para leer',
  'is so large that only its end was read; what was written before is not counted':
    'es tan grande que solo se leyó el final; lo escrito antes no se cuenta',
  'Day and month can be read in two ways in {0}, so times of these lines may be wrong.':
    'El día y el mes se pueden leer de dos formas en {0}, así que las horas de esas líneas pueden ser erróneas.',
  'Lines are counted from where reading began, not from the beginning, in {0}.':
    'En {0} las líneas se cuentan desde donde empezó la lectura, no desde el principio.',
  'The pattern {0} took too long and was left out of part of the logs.':
    'El patrón {0} tardó demasiado y se omitió en parte de los registros.',
  'Of {0} logs each {1}: {2}.': 'De {0} registros, cada uno {1}: {2}.',
  'The file of patterns holds more anchors than can be searched for at once.':
    'El archivo de patrones contiene más anclas de las que se pueden buscar a la vez.',
  'The file of patterns (setting logs.patternsFile) is not JSON.':
    'El archivo de patrones (ajuste logs.patternsFile) no es JSON.',
  'The file of patterns (setting logs.patternsFile) cannot be read.':
    'El archivo de patrones (ajuste logs.patternsFile) no se puede leer.',
  'it has to have three characters or more': 'debe tener tres caracteres o más',
  'it has to have at most 80 characters': 'debe tener como máximo 80 caracteres',
  'it has to be of plain letters, digits and signs (no umlauts); name the part that is':
    'debe ser de letras sin acentos, cifras y signos; indique la parte que lo es',
  'it has to be of small letters, digits and hyphens': 'debe ser de letras minúsculas, cifras y guiones',
  'it needs at least one anchor': 'necesita al menos un ancla',
  'The patterns cannot be read: {0}.': 'No se pueden leer los patrones: {0}.',
  'The patterns cannot be read: {0}: {1}.': 'No se pueden leer los patrones: {0}: {1}.',
  'number {0}': 'número {0}',
  'The pattern {0} was left out: {1}.': 'El patrón {0} se omitió: {1}.',
  'The pattern {0} was left out: there is another of this id.':
    'El patrón {0} se omitió: hay otro con este identificador.',
  'it is no pattern': 'no es un patrón',
  'match: {0}': 'match: {0}',
  'it is longer than {0} characters': 'tiene más de {0} caracteres',
  'it can match more than {0} characters': 'puede coincidir con más de {0} caracteres',
  'it can be matched in too many ways; use fewer or smaller repeats':
    'puede coincidir de demasiadas formas; use menos repeticiones o más pequeñas',
  'it is not a regular expression': 'no es una expresión regular',
  'a closing bracket has no opening one': 'un paréntesis de cierre no tiene apertura',
  'a group may be repeated only by ?': 'un grupo solo se puede repetir con ?',
  'a repeat of a repeat is not allowed': 'no se permite una repetición de una repetición',
  'there is nothing before "{0}" to repeat': 'delante de «{0}» no hay nada que repetir',
  'looking ahead or behind and named groups are not allowed':
    'no se permiten miradas adelante o atrás ni grupos con nombre',
  'groups are nested too deeply': 'los grupos están anidados con demasiada profundidad',
  'an opening bracket has no closing one': 'un paréntesis de apertura no tiene cierre',
  'a class of characters has no end': 'una clase de caracteres no tiene fin',
  'came {0}': 'apareció {0}',
  'came from {0} to {1}': 'apareció de {0} a {1}',
  'none in the {0} before': 'ninguno en los {0} anteriores',
  'far fewer in the {0} before': 'muchos menos en los {0} anteriores',
  '{0} ({1}); {2}, and none or few since.': '{0} ({1}); {2}, y desde entonces ninguno o pocos.',
  '{0} began {1}; before that none in {2}.': '{0} empezó {1}; antes, ninguno en {2}.',
  '{0} became far more frequent {1}: {2} since then, {3} in the {4} before.':
    '{0} se volvió mucho más frecuente {1}: {2} desde entonces, {3} en los {4} anteriores.',
  'Errors of no known kind': 'Errores de tipo desconocido',
};
