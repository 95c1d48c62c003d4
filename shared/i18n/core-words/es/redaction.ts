import type { CoreWords } from '../../said-languages.ts';

export const redaction: CoreWords = {
  'Looking for secrets in it took too long.': 'Buscar secretos en él tardó demasiado.',
  'Looking for secrets in it needed more than this machine has.':
    'Buscar secretos en él necesitó más de lo que tiene esta máquina.',
  'Looking for secrets in it failed.': 'Buscar secretos en él falló.',
  'It is not text that can be read with certainty, so nobody could say what is in it.':
    'No es texto que se pueda leer con certeza, así que nadie podría decir qué contiene.',
  'Looking through it failed, so it is left out.': 'El examen falló, así que se omite.',
  'It is larger than what can be looked through in one piece.': 'Es mayor de lo que se puede examinar de una vez.',
  'The redaction rules cannot be read: {0}: {1}.': 'No se pueden leer las reglas de eliminación: {0}: {1}.',
  'It is a table with a column of secrets, too large to be looked through in one piece.':
    'Es una tabla con una columna de secretos, demasiado grande para examinarla de una vez.',
  'It holds more different secrets than can be looked for.':
    'Contiene más secretos distintos de los que se pueden buscar.',
};
