import type { CoreWords } from '../../said-languages.ts';

export const screenshots: CoreWords = {
  'The picture of the screen is too large.': 'Das Bild des Bildschirms ist zu groß.',
  'The picture came in parts that do not fit. Take it again.':
    'Das Bild kam in Teilen, die nicht passen. Nehmen Sie es erneut auf.',
  'The picture came cut off. Take it again.': 'Das Bild kam abgeschnitten an. Nehmen Sie es erneut auf.',
  'No steps are being recorded.': 'Es werden keine Schritte aufgezeichnet.',
  'No picture could be taken.': 'Es ließ sich kein Bild aufnehmen.',
  'This picture is not on the draft any more.': 'Dieses Bild ist nicht mehr am Entwurf.',
  'This picture belongs to a case that was sent, so it stays as it is.':
    'Dieses Bild gehört zu einem gesendeten Fall und bleibt, wie es ist.',
  'This picture is not known any more. Paste it again.': 'Dieses Bild ist nicht mehr bekannt. Fügen Sie es erneut ein.',
  'This is no whole picture of a kind that the app reads. Save it as PNG and choose the file.':
    'Das ist kein vollständiges Bild einer Art, die die App liest. Speichern Sie es als PNG, und wählen Sie die Datei.',
  'The disk is full, so the picture could not be kept. Free some space and try again.':
    'Die Platte ist voll, das Bild ließ sich nicht behalten. Schaffen Sie Platz und versuchen Sie es erneut.',
  'The picture could not be written into the data folder.': 'Das Bild ließ sich nicht in den Datenordner schreiben.',
  'The picture is too large. Save it and choose the file.':
    'Das Bild ist zu groß. Speichern Sie es, und wählen Sie die Datei.',
  'More came than was said. Paste the picture again.': 'Es kam mehr als angekündigt. Fügen Sie das Bild erneut ein.',
  'Not all of the picture came. Paste it again.': 'Das Bild kam nicht ganz an. Fügen Sie es erneut ein.',
  'Steps are recorded onto a draft only.': 'Schritte werden nur an einem Entwurf aufgezeichnet.',
  'Steps are being recorded already. Stop that recording first.':
    'Es werden schon Schritte aufgezeichnet. Beenden Sie diese Aufzeichnung zuerst.',
  'Pictures of the screen are switched off on this computer. Paste a picture or choose a file instead.':
    'Bildschirmfotos sind auf diesem Computer ausgeschaltet. Fügen Sie stattdessen ein Bild ein, oder wählen Sie eine Datei.',
  'The draft of this picture is gone.': 'Der Entwurf zu diesem Bild ist weg.',
};
