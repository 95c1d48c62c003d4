import type { GermanWords } from '../words.ts';

export const field: GermanWords['field'] = {
  open: 'Auswahl zeigen',
  openOf: 'Auswahl zeigen: {{label}}',
  clear: 'Auswahl aufheben',
  clearText: 'Text löschen',
};
