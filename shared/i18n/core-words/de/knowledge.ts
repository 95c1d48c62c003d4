import type { CoreWords } from '../../said-languages.ts';

export const knowledge: CoreWords = {
  'This case is not here any more.': 'Dieser Fall ist nicht mehr hier.',
  'There is no article "{0}" here. It may have gone with an import that was removed.':
    'Hier gibt es keinen Artikel „{0}“. Er ist vielleicht mit einem entfernten Import verschwunden.',
  'The library of articles is being made by another program.':
    'Die Artikelsammlung wird gerade von einem anderen Programm erstellt.',
  'The library of articles cannot be opened ({0}).': 'Die Artikelsammlung lässt sich nicht öffnen ({0}).',
  'This case was sent, so it is closed by support. Write to support that it is solved.':
    'Dieser Fall wurde gesendet, also schließt ihn der Support. Schreiben Sie dem Support, dass er gelöst ist.',
  'Answered by the article "{0}"': 'Beantwortet durch den Artikel „{0}“',
  'This was taken back already.': 'Das wurde schon zurückgenommen.',
};
