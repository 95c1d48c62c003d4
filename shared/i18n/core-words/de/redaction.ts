import type { CoreWords } from '../../said-languages.ts';

export const redaction: CoreWords = {
  'Looking for secrets in it took too long.': 'Die Suche nach Geheimnissen darin dauerte zu lange.',
  'Looking for secrets in it needed more than this machine has.':
    'Die Suche nach Geheimnissen darin brauchte mehr, als diese Maschine hat.',
  'Looking for secrets in it failed.': 'Die Suche nach Geheimnissen darin schlug fehl.',
  'It is not text that can be read with certainty, so nobody could say what is in it.':
    'Es ist kein sicher lesbarer Text, deshalb könnte niemand sagen, was darin ist.',
  'Looking through it failed, so it is left out.': 'Das Durchsehen schlug fehl, deshalb ist es weggelassen.',
  'It is larger than what can be looked through in one piece.':
    'Es ist größer, als sich in einem Stück durchsehen lässt.',
  'The redaction rules cannot be read: {0}: {1}.': 'Die Regeln zum Entfernen lassen sich nicht lesen: {0}: {1}.',
  'It is a table with a column of secrets, too large to be looked through in one piece.':
    'Es ist eine Tabelle mit einer Spalte von Geheimnissen, zu groß zum Durchsehen in einem Stück.',
  'It holds more different secrets than can be looked for.':
    'Es enthält mehr verschiedene Geheimnisse, als gesucht werden können.',
};
