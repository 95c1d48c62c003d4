import type { CoreWords } from '../../said-languages.ts';

export const clocks: CoreWords = {
  'Computed with time-zone data {0}; this computer has {1} now.':
    'Calculado con los datos de zonas horarias {0}; este equipo tiene ahora {1}.',
  'This case does not have that clock.': 'Este caso no tiene ese reloj.',
  'This case is not here. It may have been removed elsewhere.': 'Este caso no está aquí. Quizá se quitó en otro lugar.',
  'Holidays of {0} are known until {1}; later ones may still come.':
    'Los festivos de {0} se conocen hasta {1}; pueden faltar posteriores.',
  '{0}, version {1}': '{0}, versión {1}',
  'Answered at once for severity {0}; an alarm comes after {1} without an answer':
    'La gravedad {0} se responde de inmediato; tras {1} sin respuesta salta una alarma',
  'less than {0}': 'menos de {0}',
  'Target {0} for severity {1}, counted in: {2}': 'Objetivo {0} para la gravedad {1}, contado en: {2}',
  'No rule closes a case without an answer': 'Ninguna regla cierra un caso sin respuesta',
  'business day': 'día laborable',
  'May be closed after {0} to reach you and {1} without an answer':
    'Puede cerrarse tras {0} de contactarle y {1} sin respuesta',
  '{0} ({1} of open time)': '{0} ({1} de tiempo abierto)',
  '{0} min': '{0} min',
};
