import type { CoreWords } from '../../said-languages.ts';

export const checksSystem: CoreWords = {
  'Restart that waits': 'Reinicio pendiente',
  'Since when this machine runs': 'Desde cuándo funciona esta máquina',
  'Updates of the last days': 'Actualizaciones de los últimos días',
  'Windows did not say whether a restart waits.': 'Windows no dijo si hay un reinicio pendiente.',
  'No restart waits.': 'No hay ningún reinicio pendiente.',
  'A restart of this machine waits': 'Hay un reinicio de esta máquina pendiente',
  'Updates or an installation are only half done until then. Programs may behave oddly meanwhile.':
    'Hasta entonces hay actualizaciones o una instalación a medias. Mientras tanto los programas pueden comportarse de forma extraña.',
  'Plan a restart outside planning hours, and check afterwards that all services run.':
    'Programe un reinicio fuera del horario de planificación y compruebe después que todos los servicios funcionan.',
  'a restart is pending': 'hay un reinicio pendiente',
  'The system did not say since when it runs.': 'El sistema no dijo desde cuándo funciona.',
  'It has been running for {0}.': 'Lleva {0} en marcha.',
  'This machine was started {0} ago': 'Esta máquina se inició hace {0}',
  'Services that start late may not be ready yet. What went wrong before the start is in the logs.':
    'Los servicios que se inician tarde quizá no estén listos. Lo que falló antes del inicio está en los registros.',
  'Wait some minutes and check again. When nobody restarted it on purpose, find out why it did.':
    'Espere unos minutos y compruebe de nuevo. Si nadie la reinició a propósito, averigüe por qué ocurrió.',
  'up for {0}': 'en marcha desde hace {0}',
  'Windows did not list its updates.': 'Windows no enumeró sus actualizaciones.',
  'None in the last {0} days.': 'Ninguna en los últimos {0} días.',
  'This machine was updated in the last days': 'Esta máquina se actualizó en los últimos días',
  '{0} in the last {1} days': '{0} en los últimos {1} días',
  'When the trouble began at the same time, the update is a suspect. Else it is not.':
    'Si el problema empezó a la vez, la actualización es sospechosa. Si no, no lo es.',
  'Say in the case when the trouble began, so that both can be compared.':
    'Diga en el caso cuándo empezó el problema, para poder comparar ambos.',
  'last update {0}': 'última actualización {0}',
  'Only Windows says this.': 'Solo Windows lo dice.',
  '1 hour': '1 hora',
  '{0} hours': '{0} horas',
  '1 day': '1 día',
  '1 update': '1 actualización',
  '{0} updates': '{0} actualizaciones',
};
