import type { SpanishWords } from '../words.ts';

export const quiet: SpanishWords['quiet'] = {
  title: 'Horas de silencio',
  enabled: 'Guardar silencio a horas fijas',
  text: 'La gravedad 1 suena de todos modos. Lo retenido se muestra al terminar el silencio.',
  until: 'En silencio hasta {{at}}.',
  end: 'Volver a sonar',
  from: 'De',
  to: 'A, la mañana siguiente si es antes',
  days: 'Empiezan el',
  wholeDays: 'Silencio todo el día el',
  day: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
};
