import type { SpanishWords } from '../words.ts';

export const next: SpanishWords['next'] = {
  none: 'No corre ningún plazo.',
  case: 'caso {{number}}',
  due: 'Próximo vencimiento: {{name}}, {{clock}} en {{left}}.',
  at: 'Próximo vencimiento: {{name}}, {{clock}} hasta {{at}}.',
  late: 'Con retraso: {{name}}, {{clock}}, {{by}}.',
  atOnce: 'Próximo vencimiento: {{name}}, {{clock}} de inmediato, {{time}} hasta ahora.',
  mayClose: 'Soporte puede cerrar {{name}} si usted no responde.',
};
