import type { SpanishWords } from '../words.ts';

export const lifecycle: SpanishWords['lifecycle'] = {
  unknown: 'No está en el catálogo de versiones',
  withdrawn: 'Acceso anticipado, puede retirarse',
  left_one: 'Con mantenimiento {{count, number}} día más',
  left_other: 'Con mantenimiento {{count, number}} días más',
  ended_one: 'El mantenimiento terminó hace {{count, number}} día',
  ended_other: 'El mantenimiento terminó hace {{count, number}} días',
};
