import type { SpanishWords } from '../words.ts';

export const field: SpanishWords['field'] = {
  open: 'Mostrar opciones',
  openOf: 'Mostrar opciones: {{label}}',
  clear: 'Quitar la selección',
  clearText: 'Borrar el texto',
};
