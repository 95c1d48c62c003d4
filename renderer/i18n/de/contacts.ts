import type { GermanWords } from '../words.ts';

export const contacts: GermanWords['contacts'] = {
  role: { primary: 'Primärkontakt', backup: 'Ersatzkontakt', other: 'Kontakt' },
};
