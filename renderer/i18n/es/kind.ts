import type { SpanishWords } from '../words.ts';

export const kind: SpanishWords['kind'] = {
  problem: 'Problema',
  question: 'Pregunta',
  service: 'Solicitud de servicio',
  enhancement: 'Deseo para el producto',
  change: 'Cambio',
  refresh: 'Actualización de una instancia',
  training: 'Formación',
  professional: 'Servicios profesionales',
};
