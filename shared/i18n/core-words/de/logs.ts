import type { CoreWords } from '../../said-languages.ts';

export const logs: CoreWords = {
  'took too long to read': 'dauerte beim Lesen zu lange',
  'needed more memory than there is to read': 'brauchte mehr Speicher, als zum Lesen da ist',
  'is so large that only its end was read; what was written before is not counted':
    'ist so groß, dass nur das Ende gelesen wurde; früher Geschriebenes ist nicht gezählt',
  'Day and month can be read in two ways in {0}, so times of these lines may be wrong.':
    'Tag und Monat lassen sich in {0} auf zwei Arten lesen, Zeiten dieser Zeilen können falsch sein.',
  'Lines are counted from where reading began, not from the beginning, in {0}.':
    'In {0} sind Zeilen ab dem Beginn des Lesens gezählt, nicht vom Anfang.',
  'The pattern {0} took too long and was left out of part of the logs.':
    'Das Muster {0} dauerte zu lange und wurde für einen Teil der Protokolle weggelassen.',
  'Of {0} logs each {1}: {2}.': 'Von {0} Protokollen gilt je: {1}: {2}.',
  'The file of patterns holds more anchors than can be searched for at once.':
    'Die Musterdatei enthält mehr Anker, als auf einmal gesucht werden können.',
  'The file of patterns (setting logs.patternsFile) is not JSON.':
    'Die Musterdatei (Einstellung logs.patternsFile) ist kein JSON.',
  'The file of patterns (setting logs.patternsFile) cannot be read.':
    'Die Musterdatei (Einstellung logs.patternsFile) lässt sich nicht lesen.',
  'it has to have three characters or more': 'es müssen drei Zeichen oder mehr sein',
  'it has to have at most 80 characters': 'es dürfen höchstens 80 Zeichen sein',
  'it has to be of plain letters, digits and signs (no umlauts); name the part that is':
    'es müssen einfache Buchstaben, Ziffern und Zeichen sein (keine Umlaute); nennen Sie den Teil, der es ist',
  'it has to be of small letters, digits and hyphens': 'es müssen Kleinbuchstaben, Ziffern und Bindestriche sein',
  'it needs at least one anchor': 'es braucht mindestens einen Anker',
  'The patterns cannot be read: {0}.': 'Die Muster lassen sich nicht lesen: {0}.',
  'The patterns cannot be read: {0}: {1}.': 'Die Muster lassen sich nicht lesen: {0}: {1}.',
  'number {0}': 'Nummer {0}',
  'The pattern {0} was left out: {1}.': 'Das Muster {0} wurde weggelassen: {1}.',
  'The pattern {0} was left out: there is another of this id.':
    'Das Muster {0} wurde weggelassen: Es gibt ein anderes mit dieser Kennung.',
  'it is no pattern': 'es ist kein Muster',
  'match: {0}': 'match: {0}',
  'it is longer than {0} characters': 'es ist länger als {0} Zeichen',
  'it can match more than {0} characters': 'es kann auf mehr als {0} Zeichen passen',
  'it can be matched in too many ways; use fewer or smaller repeats':
    'es kann auf zu viele Arten passen; verwenden Sie weniger oder kleinere Wiederholungen',
  'it is not a regular expression': 'es ist kein regulärer Ausdruck',
  'a closing bracket has no opening one': 'eine schließende Klammer hat keine öffnende',
  'a group may be repeated only by ?': 'eine Gruppe darf nur mit ? wiederholt werden',
  'a repeat of a repeat is not allowed': 'eine Wiederholung einer Wiederholung ist nicht erlaubt',
  'there is nothing before "{0}" to repeat': 'vor „{0}“ steht nichts zum Wiederholen',
  'looking ahead or behind and named groups are not allowed':
    'Vor- und Rückblick und benannte Gruppen sind nicht erlaubt',
  'groups are nested too deeply': 'Gruppen sind zu tief verschachtelt',
  'an opening bracket has no closing one': 'eine öffnende Klammer hat keine schließende',
  'a class of characters has no end': 'eine Zeichenklasse hat kein Ende',
  'came {0}': 'kam {0}',
  'came from {0} to {1}': 'kam von {0} bis {1}',
  'none in the {0} before': '{0} lang davor keine',
  'far fewer in the {0} before': '{0} lang davor weit weniger',
  '{0} ({1}); {2}, and none or few since.': '{0} ({1}); {2}, und seither keine oder wenige.',
  '{0} began {1}; before that none in {2}.': '{0} begann {1}; davor {2} lang keine.',
  '{0} became far more frequent {1}: {2} since then, {3} in the {4} before.':
    '{0} wurde {1} weit häufiger: seither {2}, {4} lang davor {3}.',
  'Errors of no known kind': 'Fehler keiner bekannten Art',
};
