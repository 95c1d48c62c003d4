import type { SpanishWords } from '../words.ts';

export const checkList: SpanishWords['checkList'] = {
  title: 'Comprobaciones',
  counts_one: 'Una comprobación: {{fine}} bien, {{found}} con algo que mirar, {{unknown}} no posibles',
  counts_other: '{{count}} comprobaciones: {{fine}} bien, {{found}} con algo que mirar, {{unknown}} no posibles',
  show: 'Mostrar todas las comprobaciones',
  hide: 'Ocultar las comprobaciones',
  state: { fine: 'Bien', finding: 'Mirar', unknown: 'No posible' },
};
