import type { CoreWords } from '../../said-languages.ts';

export const preview: CoreWords = {
  'The bundle does not say what was taken out of it. Collect again.':
    'Das Paket sagt nicht, was daraus entfernt wurde. Sammeln Sie erneut.',
  'The bundle cannot be opened. {0} Collect again.': 'Das Paket lässt sich nicht öffnen. {0} Sammeln Sie erneut.',
  'This bundle is encrypted already, so only its recipient can open it. Collect again to look through a new one.':
    'Dieses Paket ist schon verschlüsselt, nur sein Empfänger kann es öffnen. Sammeln Sie erneut, um ein neues durchzusehen.',
  'This program cannot make a bundle anew.': 'Dieses Programm kann kein Paket neu machen.',
  'What you wrote stands nowhere in this bundle, so nothing was changed. Write it as it stands there.':
    'Was Sie geschrieben haben, steht nirgends in diesem Paket, deshalb wurde nichts geändert. Schreiben Sie es so, wie es dort steht.',
  'The bundle is being made anew already. Wait for it, or cancel it.':
    'Das Paket wird schon neu gemacht. Warten Sie darauf, oder brechen Sie es ab.',
  'This change is not there any more.': 'Diese Änderung ist nicht mehr da.',
  'Choose at least three characters.': 'Wählen Sie mindestens drei Zeichen.',
  'This file is not in the bundle (any more).': 'Diese Datei ist nicht (mehr) im Paket.',
  'The list of what is in the bundle, and of what was taken out, goes with every bundle.':
    'Die Liste dessen, was im Paket ist und was entfernt wurde, geht mit jedem Paket.',
  'A secret is never sent, whatever the reason. It stays taken out.':
    'Ein Geheimnis wird nie gesendet, aus welchem Grund auch immer. Es bleibt entfernt.',
  'What this mark stands for is not known on this computer. Collect again to keep it.':
    'Wofür dieses Kennzeichen steht, ist auf diesem Computer nicht bekannt. Sammeln Sie erneut, um es zu behalten.',
  'The new bundle is not whole. Try again. ({0})':
    'Das neue Paket ist nicht vollständig. Versuchen Sie es erneut. ({0})',
  'one thing that looks': 'etwas, das aussieht',
  '{0} things that look': '{0} Stellen, die aussehen',
  'The second scan found {0} secret in the new bundle, so the one before stays.':
    'Die zweite Prüfung fand im neuen Paket {0} Geheimnis, deshalb bleibt das vorige.',
  'The first bundle was changed on this disk. Collect again.':
    'Das erste Paket wurde auf dieser Platte verändert. Sammeln Sie erneut.',
  'Cancelled. The bundle is as it was.': 'Abgebrochen. Das Paket ist, wie es war.',
  'The disk is full, so the bundle stays as it was. Free some space and try again.':
    'Die Platte ist voll, das Paket bleibt, wie es war. Schaffen Sie Platz und versuchen Sie es erneut.',
  'The bundle was changed on this disk, so it is not used.':
    'Das Paket wurde auf dieser Platte verändert und wird deshalb nicht verwendet.',
  'The bundle could not be made anew ({0}). It is as it was.':
    'Das Paket ließ sich nicht neu machen ({0}). Es ist, wie es war.',
  'The bundle was made anew meanwhile. It is shown as it is now.':
    'Das Paket wurde inzwischen neu gemacht. Gezeigt wird, wie es jetzt ist.',
  'This file cannot be unpacked. {0}': 'Diese Datei lässt sich nicht auspacken. {0}',
  'This file cannot be shown as a picture.': 'Diese Datei lässt sich nicht als Bild zeigen.',
  'left out by the person': 'von der Person weggelassen',
  'It could not be read again.': 'Es ließ sich nicht noch einmal lesen.',
  'Nothing of this part is in the bundle (any more).': 'Von diesem Teil ist nichts (mehr) im Paket.',
};
