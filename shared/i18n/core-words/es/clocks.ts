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
  'There was no calendar "{0}" at that time.': 'En ese momento no había ningún calendario «{0}».',
  'This calendar is never open, so its clocks would never end. Give it hours.':
    'Este calendario nunca está abierto, así que sus relojes no acabarían nunca. Póngale horas.',
  'There is no holiday list "{0}". Import it, or take it out.':
    'No hay ninguna lista de festivos «{0}». Impórtela o quítela.',
  'Calendars name each other in a circle: {0}. Break it at one of them.':
    'Los calendarios se nombran en círculo: {0}. Rómpalo en uno de ellos.',
  'There is no calendar "{0}". Add it, or name another one.': 'No hay ningún calendario «{0}». Añádalo o indique otro.',
  'The calendar "{0}" cannot be used. {1}': 'El calendario «{0}» no se puede usar. {1}',
  'The policy "{0}" has no reading "{1}". Choose one that it has.':
    'La política «{0}» no tiene la lectura «{1}». Elija una que tenga.',
  'The reading "{0}" names the calendar "{1}", which is not there. Add it.':
    'La lectura «{0}» nombra el calendario «{1}», que no está. Añádalo.',
  'The policy "{0}" has no tier "{1}". Choose one that it has.':
    'La política «{0}» no tiene el programa «{1}». Elija uno que tenga.',
  'The clock rule "{0}" names the calendar "{1}", which is not there.':
    'La regla de reloj «{0}» nombra el calendario «{1}», que no está.',
  'The clock rule "{0}" counts business days, but its calendar does not say how many minutes one has. Give the calendar "dayMinutes".':
    'La regla de reloj «{0}» cuenta días laborables, pero su calendario no dice cuántos minutos tiene uno. Ponga "dayMinutes" al calendario.',
  '"{0}" is not a time zone this machine knows. Use an IANA name such as Europe/Berlin.':
    '«{0}» no es una zona horaria que esta máquina conozca. Use un nombre IANA como Europe/Berlin.',
  '1 attempt': '1 intento',
  '{0} attempts': '{0} intentos',
  '1 business day': '1 día laborable',
  '{0} business days': '{0} días laborables',
};
