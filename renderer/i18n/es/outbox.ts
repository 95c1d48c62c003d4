import type { SpanishWords } from '../words.ts';

export const outbox: SpanishWords['outbox'] = {
  create: 'Caso: {{label}}',
  reply: 'Respuesta: {{label}}',
  attachment: 'Archivo: {{label}}',
  handover: 'Entrega: {{label}}',
  sending: 'Enviándose ahora',
  sent: 'Enviado',
  queued: 'Espera el envío, escrito {{at}}',
  waitsUntil: 'Espera hasta {{at}}, luego comprueba si llegó',
  stuck: 'Sin enviar, escrito {{at}}',
};
