import type { SpanishWords } from '../words.ts';

export const contacts: SpanishWords['contacts'] = {
  role: { primary: 'Contacto principal', backup: 'Contacto suplente', other: 'Contacto' },
};
