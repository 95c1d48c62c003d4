import type { CoreWords } from '../../said-languages.ts';

export const recordings: CoreWords = {
  'Nothing is recorded here now. The recorder runs in the window of the app.':
    'Hier wird jetzt nichts aufgezeichnet. Der Rekorder läuft im Fenster der App.',
  'The run holds no recorded file any more.': 'Der Lauf enthält keine aufgezeichnete Datei mehr.',
  'The run has no file {0} (any more). Choose the range again.':
    'Der Lauf hat keine Datei {0} (mehr). Wählen Sie den Bereich erneut.',
  'The range ends ({0}) before it begins ({1}). Swap the two.':
    'Der Bereich endet ({0}) vor seinem Beginn ({1}). Tauschen Sie die beiden.',
  'No root folder of the product is known on this machine. Name it: settings set root DIR, or --root DIR on the command line.':
    'Auf dieser Maschine ist kein Stammordner des Produkts bekannt. Nennen Sie ihn: settings set root DIR, oder --root DIR auf der Befehlszeile.',
  'There is no instance "{0}" with folders here. {1}': 'Hier gibt es keine Instanz „{0}“ mit Ordnern. {1}',
  'The system does not let this account look into the recordings. An administrator may.':
    'Das System lässt dieses Konto nicht in die Aufzeichnungen sehen. Ein Administrator darf es.',
  'The Recordings folder leads to another place and is not followed.':
    'Der Ordner Recordings führt anderswohin und wird nicht verfolgt.',
  'The Recordings folder could not be listed.': 'Der Ordner Recordings ließ sich nicht auflisten.',
  'There is no such stretch in this run.': 'In diesem Lauf gibt es keinen solchen Abschnitt.',
  'There is no case {0}.': 'Es gibt keinen Fall {0}.',
  'whole run': 'ganzer Lauf',
  'There is no such run (any more). Look at the list again.':
    'Es gibt keinen solchen Lauf (mehr). Sehen Sie die Liste erneut an.',
  'Several instances have such a run: {0}. Name one with --instance.':
    'Mehrere Instanzen haben einen solchen Lauf: {0}. Nennen Sie eine mit --instance.',
  'There is no recorded run "{0}". "recordings" lists them.':
    'Es gibt keinen aufgezeichneten Lauf „{0}“. "recordings" führt sie auf.',
  'No run was recorded.': 'Es wurde kein Lauf aufgezeichnet.',
  'No recording holds that time. "recordings --around ISO" says which is the nearest.':
    'Keine Aufzeichnung enthält diese Zeit. "recordings --around ISO" sagt, welche die nächste ist.',
};
