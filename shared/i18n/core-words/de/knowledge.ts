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
  'The articles did not answer in time. Ask again.': 'Die Artikel antworteten nicht rechtzeitig. Fragen Sie erneut.',
  'No file was named. Choose one.': 'Es wurde keine Datei genannt. Wählen Sie eine.',
  'it has no title': 'er hat keinen Titel',
  'it is not published ({0})': 'er ist nicht veröffentlicht ({0})',
  'it has no text': 'er hat keinen Text',
  'its address is no web address': 'seine Adresse ist keine Webadresse',
  'it has no title: neither "title:" in its front matter nor a heading in its first line':
    'er hat keinen Titel: weder "title:" im Vorspann noch eine Überschrift in der ersten Zeile',
  'The first row names no column of titles. It has to hold "Article title" or "Title", and "Article body" or "Body".':
    'Die erste Zeile nennt keine Spalte mit Titeln. Sie muss "Article title" oder "Title" und "Article body" oder "Body" enthalten.',
  'The first row names no column with the text of the articles. It has to hold "Article body" or "Body".':
    'Die erste Zeile nennt keine Spalte mit dem Text der Artikel. Sie muss "Article body" oder "Body" enthalten.',
  'There is nothing at {0}.': 'Unter {0} ist nichts.',
  '{0} is of no kind that can be taken in. Save it as text with tabs (.txt, .tsv), as .csv, or as Markdown (.md).':
    '{0} ist von keiner Art, die sich übernehmen lässt. Speichern Sie es als Text mit Tabulatoren (.txt, .tsv), als .csv oder als Markdown (.md).',
  '{0} holds more than {1} Markdown files. Choose one below it.':
    '{0} enthält mehr als {1} Markdown-Dateien. Wählen Sie einen Ordner darunter.',
  'There is no Markdown file (.md) in {0}.': 'In {0} ist keine Markdown-Datei (.md).',
  'line {0}': 'Zeile {0}',
  'the rest of the file': 'der Rest der Datei',
  '{0} is empty.': '{0} ist leer.',
  'The quote that begins in line {0} never ends, so the rest cannot be told apart.':
    'Das Anführungszeichen aus Zeile {0} endet nie, deshalb lässt sich der Rest nicht trennen.',
  'Line {0} has more than {1} cells, so it is no table of articles.':
    'Zeile {0} hat mehr als {1} Zellen, das ist also keine Tabelle mit Artikeln.',
  'Line {0} holds more than {1} signs in one cell, so it is no table of articles.':
    'In Zeile {0} stehen mehr als {1} Zeichen in einer Zelle, das ist also keine Tabelle mit Artikeln.',
  'The quote that begins in line {0} does not end within {1} signs.':
    'Das Anführungszeichen aus Zeile {0} endet nicht innerhalb von {1} Zeichen.',
  '{0} Nothing was taken in.': '{0} Nichts wurde übernommen.',
  'Cancelled. Nothing was taken in.': 'Abgebrochen. Nichts wurde übernommen.',
  'The articles could not be taken in ({0}). Nothing was changed.':
    'Die Artikel ließen sich nicht übernehmen ({0}). Nichts wurde geändert.',
  'There is no source "{0}". "kb status" names them.': 'Es gibt keine Quelle „{0}“. "kb status" nennt sie.',
  'These articles came with the app and stay.': 'Diese Artikel kamen mit der App und bleiben.',
  'The disk is full.': 'Die Platte ist voll.',
  'Articles are being taken in already.': 'Es werden schon Artikel übernommen.',
  'The file cannot be read ({0}).': 'Die Datei lässt sich nicht lesen ({0}).',
  'There is no article in it.': 'Darin ist kein Artikel.',
  'There is no article in it that can be taken in. The first ({0}): {1}.':
    'Darin ist kein Artikel, der sich übernehmen lässt. Der erste ({0}): {1}.',
};
