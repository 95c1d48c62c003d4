import type { CoreWords } from '../../said-languages.ts';

export const policies: CoreWords = {
  '{0} has {1} entries, too many for a list of holidays. Export the holidays alone.':
    '{0} hat {1} Einträge, zu viele für eine Feiertagsliste. Exportieren Sie nur die Feiertage.',
  'it repeats too often': 'er wiederholt sich zu oft',
  'it comes after {0}': 'er kommt nach dem {0}',
  'it was over before {0}': 'er war vor dem {0} vorbei',
  'none of its days is left': 'keiner seiner Tage ist übrig',
  'it was cancelled': 'er wurde abgesagt',
  'it has no date that can be read': 'er hat kein lesbares Datum',
  'it has no length': 'er hat keine Dauer',
  'it lasts longer than a year': 'er dauert länger als ein Jahr',
  'it has several rules of repetition': 'er hat mehrere Wiederholungsregeln',
  'it repeats in a way this app does not know': 'er wiederholt sich auf eine Art, die diese App nicht kennt',
  '{0} is no calendar file. Choose one that ends in .ics, as calendar programs export it.':
    '{0} ist keine Kalenderdatei. Wählen Sie eine mit der Endung .ics, wie Kalenderprogramme sie exportieren.',
  '{0} is damaged and cannot be read as a calendar ({1}). Export it again.':
    '{0} ist beschädigt und nicht als Kalender lesbar ({1}). Exportieren Sie erneut.',
  'its parts are mixed up': 'seine Teile sind durcheinander',
  'There is no version {0} of the policy "{1}".': 'Es gibt keine Version {0} der Supportregeln „{1}“.',
  'As version {0}.': 'Wie Version {0}.',
  'As version {0} of {1}.': 'Wie Version {0} von {1}.',
  'Version {0} of "{1}" is in use by now, and this change was made from version {2} of "{3}". Look at the present one and make the change again.':
    'Inzwischen gilt Version {0} von „{1}“, und diese Änderung ging von Version {2} von „{3}“ aus. Sehen Sie die jetzige an, und ändern Sie erneut.',
  'The policy cannot be used{0}: {1}.{2}': 'Die Supportregeln sind nicht brauchbar{0}: {1}.{2}',
  'it is not valid': 'sie sind nicht gültig',
  'It has none.': 'Sie haben keine.',
  'The policy has no reading "{0}". {1}': 'Die Supportregeln haben keine Lesart „{0}“. {1}',
  'There is no policy "{0}". Known: {1}.': 'Es gibt keine Supportregeln „{0}“. Bekannt: {1}.',
  'The policy "{0}" has no programme "{1}". Known: {2}.':
    'Die Supportregeln „{0}“ haben kein Programm „{1}“. Bekannt: {2}.',
  'It applies from {0} on; until then everything stays.': 'Es gilt ab {0}; bis dahin bleibt alles.',
  'Version {0}, which waits for {1}, will not apply any more: this one takes its place.':
    'Version {0}, die auf {1} wartet, wird nicht mehr gelten: Diese tritt an ihre Stelle.',
  'it has {0} characters as JSON, and at most {1} are taken. Take out what nobody needs, such as holidays of long ago':
    'als JSON hat es {0} Zeichen, und höchstens {1} werden genommen. Nehmen Sie heraus, was niemand braucht, etwa längst vergangene Feiertage',
  'a policy is a JSON object, and this cannot be written as JSON':
    'Supportregeln sind ein JSON-Objekt, und dies lässt sich nicht als JSON schreiben',
  'The chosen policy "{0}" cannot be used on this machine, so "{1}" applies. Choose another one, or apply "{2}" again.':
    'Die gewählten Supportregeln „{0}“ sind auf dieser Maschine nicht brauchbar, deshalb gelten „{1}“. Wählen Sie andere, oder wenden Sie „{2}“ erneut an.',
  'The holidays of {0} known until {1}. Later ones count as usual days until the list of the next year is there.':
    'Die Feiertage von {0} sind bis {1} bekannt. Spätere zählen als gewöhnliche Tage, bis die Liste des nächsten Jahres da ist.',
  'No holidays are known for the centre "{0}", so its holidays count as usual days.':
    'Für das Zentrum „{0}“ sind keine Feiertage bekannt, deshalb zählen sie als gewöhnliche Tage.',
  'no centre is': 'kein Zentrum',
  'one centre is': 'ein Zentrum',
  'The readings "{0}" and "{1}" give the same hours as long as {2} known.':
    'Die Lesarten „{0}“ und „{1}“ ergeben dieselben Zeiten, solange {2} bekannt ist.',
  'No support policy came with the app. Install it again.':
    'Mit der App kamen keine Supportregeln. Installieren Sie sie neu.',
};
