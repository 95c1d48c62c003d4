import type { SpanishWords } from '../words.ts';

export const alarm: SpanishWords['alarm'] = {
  case: 'Caso {{number}}:',
  warning: '{{clock}} vence {{time}} {{day}}.',
  missed: '{{clock}} vencía {{time}} {{day}} y no se cumplió.',
  noDue: '{{clock}} requiere atención.',
  answerNow:
    'Soporte responde de inmediato, pero a las {{at}} aún no lo ha hecho. Llame o pida hablar con el responsable de soporte.',
  more_one: '{{count, number}} más',
  more_other: '{{count, number}} más',
  dismiss: 'Apartar la alarma del caso {{number}}',
  dismissShort: 'Apartar',
  behind: 'El reloj de este equipo va {{by}} por detrás del portal. Los vencimientos pueden desviarse en ese tiempo.',
  ahead: 'El reloj de este equipo va {{by}} por delante del portal. Los vencimientos pueden desviarse en ese tiempo.',
  skewTodo: 'Ajuste la hora en la configuración del sistema o avise a su administrador.',
};
