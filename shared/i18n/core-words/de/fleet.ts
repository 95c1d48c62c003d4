import type { CoreWords } from '../../said-languages.ts';

export const fleet: CoreWords = {
  'There is no machine "{0}" on the share.': 'Auf der Freigabe gibt es keine Maschine „{0}“.',
  '"{0}" means {1} machines. Name the beginning of an id: {2}.':
    '„{0}“ meint {1} Maschinen. Nennen Sie den Anfang einer Kennung: {2}.',
  'It ended as {0}.': 'Es endete als {0}.',
  'The second scan found something in it that looks like a secret and was not known when it was packed, so it stays here. Collect again.':
    'Die zweite Prüfung fand darin etwas, das wie ein Geheimnis aussieht und beim Packen nicht bekannt war, deshalb bleibt es hier. Sammeln Sie erneut.',
  'More secrets are known by now than when it was encrypted, and nobody can look for them in it. Collect again.':
    'Inzwischen sind mehr Geheimnisse bekannt als beim Verschlüsseln, und niemand kann darin danach suchen. Sammeln Sie erneut.',
  'Nobody can say what is in it, so it stays here. Collect again.':
    'Niemand kann sagen, was darin ist, deshalb bleibt es hier. Sammeln Sie erneut.',
  'It holds {0}, and no approval for that is in force. Collect again.':
    'Es enthält {0}, und dafür gilt keine Freigabe. Sammeln Sie erneut.',
  'no answer for {0} ms': '{0} ms keine Antwort',
  'Cancelled after {0} files were removed.': 'Nach dem Entfernen von {0} Dateien abgebrochen.',
  'There is no folder {0}.': 'Es gibt keinen Ordner {0}.',
  'It goes only with its bundle.': 'Sie geht nur mit ihrem Paket.',
  'The summary was not made: {0}': 'Die Zusammenfassung wurde nicht erstellt: {0}',
  'it was not looked at.': 'sie wurde nicht angesehen.',
  'The second scan found something in the summary that looks like a secret, so it stays here.':
    'Die zweite Prüfung fand in der Zusammenfassung etwas, das wie ein Geheimnis aussieht, deshalb bleibt sie hier.',
  'The summary was not made: redaction left nothing that can be read.':
    'Die Zusammenfassung wurde nicht erstellt: Nach dem Entfernen blieb nichts Lesbares.',
  '{0} other values elsewhere': '{0} andere Werte anderswo',
  '{0} is missing on {1}.': '{0} fehlt auf {1}.',
  'the other one': 'die andere',
  'the other {0}': 'die anderen {0}',
  'nothing known': 'nichts bekannt',
  'Reading the share was cancelled.': 'Das Lesen der Freigabe wurde abgebrochen.',
  'It is not a folder, so it was not opened.': 'Es ist kein Ordner und wurde deshalb nicht geöffnet.',
  '{0} more machines than are read at once.': '{0} Maschinen mehr, als auf einmal gelesen werden.',
  'It says it is of another machine.': 'Sie gibt an, von einer anderen Maschine zu sein.',
  'It does not have the shape of a summary.': 'Sie hat nicht die Form einer Zusammenfassung.',
  'It is larger than a summary can be.': 'Sie ist größer, als eine Zusammenfassung sein kann.',
  'It is not a plain file here.': 'Sie ist hier keine gewöhnliche Datei.',
  'It is not JSON that can be read.': 'Es ist kein lesbares JSON.',
  'The share is full.': 'Die Freigabe ist voll.',
  'The share has no room left for this account.': 'Die Freigabe hat für dieses Konto keinen Platz mehr.',
  'This account may not write to the share.': 'Dieses Konto darf auf der Freigabe nicht schreiben.',
  'The share can only be read.': 'Die Freigabe lässt sich nur lesen.',
  'The share is not there any more.': 'Die Freigabe ist nicht mehr da.',
  'What was named is not a folder.': 'Das Genannte ist kein Ordner.',
  'A file of this name is there already and is never replaced.':
    'Eine Datei dieses Namens ist schon da und wird nie ersetzt.',
  'The connection to the share was lost.': 'Die Verbindung zur Freigabe ging verloren.',
  'The server of the share does not answer.': 'Der Server der Freigabe antwortet nicht.',
  'The share answered with an input or output error.': 'Die Freigabe antwortete mit einem Ein- oder Ausgabefehler.',
  'The path to the share is too long.': 'Der Pfad zur Freigabe ist zu lang.',
  'The share gave no answer for {0} s.': 'Die Freigabe antwortete {0} s lang nicht.',
  'The share could not be used ({0}).': 'Die Freigabe ließ sich nicht verwenden ({0}).',
  'On the share, {0} is not a folder.': 'Auf der Freigabe ist {0} kein Ordner.',
  'The share is not there.': 'Die Freigabe ist nicht da.',
  'The bundle on this machine is not what it was when it was packed. Collect again.':
    'Das Paket auf dieser Maschine ist nicht mehr, was gepackt wurde. Sammeln Sie erneut.',
};
