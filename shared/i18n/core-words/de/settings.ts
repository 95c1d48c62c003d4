import type { CoreWords } from '../../said-languages.ts';

export const settings: CoreWords = {
  'There is no setting "{0}".': 'Es gibt keine Einstellung „{0}“.',
  'it has to be text': 'es muss Text sein',
  'it has to be a list of texts': 'es muss eine Liste von Texten sein',
  'from {0} on': 'ab {0}',
  'from {0} to {1}': 'von {0} bis {1}',
  'it has to be a whole number {0}': 'es muss eine ganze Zahl sein ({0})',
  'it has to be an address such as http://proxy:8080, without a name and a password: give those in HTTPS_PROXY':
    'es muss eine Adresse wie http://proxy:8080 sein, ohne Name und Passwort: geben Sie die in HTTPS_PROXY an',
  'it has to be an address that begins with https:// (http:// on this machine alone)':
    'es muss eine Adresse sein, die mit https:// beginnt (http:// nur auf dieser Maschine)',
  'it has to be a time such as 19:00': 'es muss eine Uhrzeit wie 19:00 sein',
  'it has to be a list of days such as mon': 'es muss eine Liste von Tagen wie mon sein',
  'it has to be a list of days': 'es muss eine Liste von Tagen sein',
  'it has to be a moment such as 2026-11-24T07:00:00Z': 'es muss ein Zeitpunkt wie 2026-11-24T07:00:00Z sein',
  'it has to hold one group in brackets: what lies in them is taken':
    'es muss eine Gruppe in Klammern enthalten: Genommen wird, was darin steht',
  'it is not a regular expression ({0})': 'es ist kein regulärer Ausdruck ({0})',
  'it has to be a range such as 8001-8020': 'es muss ein Bereich wie 8001-8020 sein',
  'it has to be a list of patterns': 'es muss eine Liste von Mustern sein',
  'it has to be modified or name': 'es muss modified oder name sein',
  'it has to be approved or never': 'es muss approved oder never sein',
  'it has to be a number': 'es muss eine Zahl sein',
  'it has to be true or false': 'es muss true oder false sein',
  'it has to be 0, or 1000000 and more': 'es muss 0 sein oder 1000000 und mehr',
  'it has to be default or strict': 'es muss default oder strict sein',
  'it has to be minimal, standard or full': 'es muss minimal, standard oder full sein',
  'it has to be system, light or dark': 'es muss system, light oder dark sein',
  '"{0}" does not take this value: {1}.': '„{0}“ nimmt diesen Wert nicht an: {1}.',
  'it has to be keys with two of Control, Alt, Shift and Super, such as Control+Alt+Shift+P, or empty':
    'es müssen Tasten mit zwei von Control, Alt, Shift und Super sein, wie Control+Alt+Shift+P, oder leer',
  'it has to be one of {0}': 'es muss eines sein von {0}',
  'it has to be open or put-away': 'es muss open oder put-away sein',
};
