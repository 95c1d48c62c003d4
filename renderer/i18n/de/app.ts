import type { GermanWords } from '../words.ts';

export const app: GermanWords['app'] = {
  name: 'Support Companion',
  loading: 'Wird gelesen',
  said: 'Was getan wurde',
  tryAgain: 'Erneut versuchen',
  undo: 'Rückgängig',
  cancel: 'Abbrechen',
  save: 'Speichern',
  remove: 'Entfernen',
  close: 'Schließen',
  notCopied: 'Nicht kopiert. Markieren Sie den Text und kopieren Sie ihn von Hand.',
};
