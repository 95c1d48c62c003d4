import type { SpanishWords } from '../words.ts';

export const role: SpanishWords['role'] = {
  production: 'Producción',
  test: 'Pruebas',
  preview: 'Vista previa',
  other: 'Otra',
  unknown: 'Función no definida',
};
