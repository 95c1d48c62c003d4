import type { CoreWords } from '../../said-languages.ts';

export const evidence: CoreWords = {
  'It changed after it was looked at, so it is not taken.':
    'Sie änderte sich, nachdem sie angesehen wurde, und wird deshalb nicht genommen.',
  'The system does not let this account read it.': 'Das System lässt dieses Konto es nicht lesen.',
  'It could not be read.': 'Es ließ sich nicht lesen.',
  'Save the evidence as': 'Belege speichern unter',
  'There is no snapshot {0}.': 'Es gibt keinen Snapshot {0}.',
  'There is no bundle of this snapshot.': 'Zu diesem Snapshot gibt es kein Paket.',
  'Only the window of the app can show a file in the file manager.':
    'Nur das Fenster der App kann eine Datei im Dateimanager zeigen.',
  'The bundle is not where it was put any more. Collect again.':
    'Das Paket ist nicht mehr da, wo es abgelegt wurde. Sammeln Sie erneut.',
  'The bundle was changed after it was packed, so it is not used. Collect again.':
    'Das Paket wurde nach dem Packen verändert und wird deshalb nicht verwendet. Sammeln Sie erneut.',
  'Only the window of the app can ask where a file goes. `collect --out` says it at once.':
    'Nur das Fenster der App kann fragen, wohin eine Datei soll. `collect --out` sagt es gleich.',
  'Collecting was cancelled. Nothing was packed.': 'Das Sammeln wurde abgebrochen. Nichts wurde gepackt.',
  '1 file was': '1 Datei wurde',
  '{0} files were': '{0} Dateien wurden',
  '{0} left out because {1} could not be read, or not be shown to hold no secret. The manifest names {2}.':
    '{0} weggelassen: nicht lesbar, oder es ließ sich nicht zeigen, dass kein Geheimnis darin ist. Das Verzeichnis nennt die Namen.',
  'The second scan found something in it that looks like a secret.':
    'Die zweite Prüfung fand darin etwas, das wie ein Geheimnis aussieht.',
  'Without all that can be left out the bundle is still {0} bytes, and {1} are allowed. Allow more.':
    'Auch ohne alles Weglassbare hat das Paket noch {0} Bytes, und {1} sind erlaubt. Erlauben Sie mehr.',
  'The second scan still found something that looks like a secret{0}, so no bundle was made.':
    'Die zweite Prüfung fand noch etwas, das wie ein Geheimnis aussieht{0}, deshalb entstand kein Paket.',
  'The check was cancelled.': 'Die Prüfung wurde abgebrochen.',
  'It was not looked at.': 'Es wurde nicht angesehen.',
  'The window of time ends ({0}) before it begins ({1}). Swap the two.':
    'Der Zeitraum endet ({0}) vor seinem Beginn ({1}). Tauschen Sie die beiden.',
  'no root folder of the product is known': 'es ist kein Stammordner des Produkts bekannt',
  'the root folder could not be opened': 'der Stammordner ließ sich nicht öffnen',
  'The instance "{0}" cannot be looked for: {1}. Name the root folder.':
    'Die Instanz „{0}“ lässt sich nicht suchen: {1}. Nennen Sie den Stammordner.',
  'There is none at this root.': 'In diesem Stammordner gibt es keine.',
  'Known are: {0}.': 'Bekannt sind: {0}.',
  'There is no instance "{0}". {1}': 'Es gibt keine Instanz „{0}“. {1}',
  '{0} has no folders that this machine reaches. Ask the administrator of its server for a bundle: instances request "{1}" --out FILE writes the file to send.':
    '{0} hat keine Ordner, die diese Maschine erreicht. Bitten Sie den Administrator des Servers um ein Paket: instances request "{1}" --out FILE schreibt die Datei zum Senden.',
  'Collecting ended on an unexpected error. The log of this app names it.':
    'Das Sammeln endete mit einem unerwarteten Fehler. Das Protokoll dieser App nennt ihn.',
  'A collection runs already. Wait for it, or cancel it first.':
    'Es läuft schon eine Sammlung. Warten Sie darauf, oder brechen Sie sie zuerst ab.',
  'The app ended while this collection ran, so nothing was packed. Collect again when you need it.':
    'Die App endete, während diese Sammlung lief, deshalb wurde nichts gepackt. Sammeln Sie bei Bedarf erneut.',
  '{0}, its newest part': '{0}, der neueste Teil',
  'The disk is full, so the snapshot could not be stored. Free some space and collect again.':
    'Die Platte ist voll, der Snapshot ließ sich nicht speichern. Schaffen Sie Platz und sammeln Sie erneut.',
  'Other entries of this folder: {0}': 'Andere Einträge dieses Ordners: {0}',
};
