import type { CoreWords } from '../../said-languages.ts';

export const knowledge: CoreWords = {
  'This case is not here any more.': 'Este caso ya no está aquí.',
  'There is no article "{0}" here. It may have gone with an import that was removed.':
    'Aquí no hay ningún artículo «{0}». Quizá se fue con una importación que se quitó.',
  'The library of articles is being made by another program.': 'Otro programa está creando la biblioteca de artículos.',
  'The library of articles cannot be opened ({0}).': 'No se puede abrir la biblioteca de artículos ({0}).',
  'This case was sent, so it is closed by support. Write to support that it is solved.':
    'Este caso se envió, así que lo cierra soporte. Escriba a soporte que está resuelto.',
  'Answered by the article "{0}"': 'Respondido por el artículo «{0}»',
  'This was taken back already.': 'Esto ya se retiró.',
};
