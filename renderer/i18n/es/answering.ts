import type { SpanishWords } from '../words.ts';

export const answering: SpanishWords['answering'] = {
  always: 'Soporte responde a todas horas',
  never: 'Soporte no indica horario',
  open: 'Soporte responde ahora, hasta {{mine}}',
  closing: 'Soporte cierra en {{left}}, a las {{mine}}',
  closed: 'Soporte vuelve a responder {{mine}}, en {{left}}',
  holiday: 'Cerrado por {{holiday}}. Soporte vuelve a responder {{mine}}, en {{left}}',
  next: 'Cerrado {{day}}, {{holiday}}',
  from: 'en {{centre}}',
  closedFor: 'Soporte cerrado, {{holiday}}',
};
