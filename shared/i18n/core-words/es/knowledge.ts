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
  'The articles did not answer in time. Ask again.': 'Los artículos no respondieron a tiempo. Pregunte de nuevo.',
  'No file was named. Choose one.': 'No se indicó ningún archivo. Elija uno.',
  'it has no title': 'no tiene título',
  'it is not published ({0})': 'no está publicado ({0})',
  'it has no text': 'no tiene texto',
  'its address is no web address': 'su dirección no es una dirección web',
  'it has no title: neither "title:" in its front matter nor a heading in its first line':
    'no tiene título: ni "title:" en su cabecera ni un encabezado en la primera línea',
  'The first row names no column of titles. It has to hold "Article title" or "Title", and "Article body" or "Body".':
    'La primera fila no nombra ninguna columna de títulos. Debe contener "Article title" o "Title", y "Article body" o "Body".',
  'The first row names no column with the text of the articles. It has to hold "Article body" or "Body".':
    'La primera fila no nombra ninguna columna con el texto de los artículos. Debe contener "Article body" o "Body".',
  'There is nothing at {0}.': 'No hay nada en {0}.',
  '{0} is of no kind that can be taken in. Save it as text with tabs (.txt, .tsv), as .csv, or as Markdown (.md).':
    '{0} no es de un tipo que se pueda importar. Guárdelo como texto con tabuladores (.txt, .tsv), como .csv o como Markdown (.md).',
  '{0} holds more than {1} Markdown files. Choose one below it.':
    '{0} contiene más de {1} archivos Markdown. Elija una carpeta de su interior.',
  'There is no Markdown file (.md) in {0}.': 'No hay ningún archivo Markdown (.md) en {0}.',
  'line {0}': 'línea {0}',
  'the rest of the file': 'el resto del archivo',
  '{0} is empty.': '{0} está vacío.',
  'The quote that begins in line {0} never ends, so the rest cannot be told apart.':
    'La comilla que empieza en la línea {0} no se cierra, así que el resto no se puede separar.',
  'Line {0} has more than {1} cells, so it is no table of articles.':
    'La línea {0} tiene más de {1} celdas, así que no es una tabla de artículos.',
  'Line {0} holds more than {1} signs in one cell, so it is no table of articles.':
    'La línea {0} tiene más de {1} caracteres en una celda, así que no es una tabla de artículos.',
  'The quote that begins in line {0} does not end within {1} signs.':
    'La comilla que empieza en la línea {0} no se cierra en {1} signos.',
  '{0} Nothing was taken in.': '{0} No se importó nada.',
  'Cancelled. Nothing was taken in.': 'Cancelado. No se importó nada.',
  'The articles could not be taken in ({0}). Nothing was changed.':
    'No se pudieron importar los artículos ({0}). No se cambió nada.',
  'There is no source "{0}". "kb status" names them.': 'No hay ninguna fuente «{0}». "kb status" las nombra.',
  'These articles came with the app and stay.': 'Estos artículos vinieron con la aplicación y se quedan.',
  'The disk is full.': 'El disco está lleno.',
  'Articles are being taken in already.': 'Ya se están importando artículos.',
  'The file cannot be read ({0}).': 'El archivo no se puede leer ({0}).',
  'There is no article in it.': 'No contiene ningún artículo.',
  'There is no article in it that can be taken in. The first ({0}): {1}.':
    'No contiene ningún artículo que se pueda importar. El primero ({0}): {1}.',
};
