import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecorder: CoreWords = {
  'the last 30 minutes': 'die letzten 30 Minuten',
  'Nothing was recorded here. The recorder runs while the window of the app is open.':
    'Hier wurde nichts aufgezeichnet. Der Rekorder läuft, solange das Fenster der App offen ist.',
  'flight recorder': 'Flugschreiber',
  'not always': 'nicht immer',
  '{0}, processor {1} % on average and {2} % at most': '{0}, Prozessor im Mittel {1} %, höchstens {2} %',
};
