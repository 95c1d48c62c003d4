import type { CoreWords } from '../../said-languages.ts';

export const checksServices: CoreWords = {
  'Services that start by themselves run': 'Los servicios que se inician solos funcionan',
  'The Interface Service starts by itself': 'El Interface Service se inicia solo',
  'No service is switched off': 'Ningún servicio está desactivado',
  'Every instance has its services': 'Cada instancia tiene sus servicios',
  'The System Service can read Active Directory': 'El System Service puede leer Active Directory',
  'Windows did not say which services there are.': 'Windows no dijo qué servicios hay.',
  'Only Windows can be asked for services.': 'Solo se puede preguntar por servicios a Windows.',
  'Windows services': 'servicios de Windows',
  'state not known': 'estado desconocido',
  'start not known': 'inicio desconocido',
  '{0} is still starting': '{0} aún se está iniciando',
  '{0} does not run': '{0} no está en marcha',
  'Services are still starting': 'Hay servicios que aún se inician',
  'Services that start by themselves do not run': 'Hay servicios que se inician solos y no funcionan',
  'Until it is up nobody can work with it. A large scenario takes its time to load.':
    'Hasta que arranque nadie puede trabajar con él. Un escenario grande tarda en cargarse.',
  'It is set to start by itself, so it stopped or could not start.':
    'Está puesto para iniciarse solo, así que se detuvo o no pudo iniciarse.',
  'Check again in some minutes. When it stays like this, look at its last log lines.':
    'Compruebe de nuevo en unos minutos. Si sigue así, mire las últimas líneas de su registro.',
  'Look at its last log lines, then start it in the Windows services.':
    'Mire las últimas líneas de su registro y luego inícielo en los Servicios de Windows.',
  'reach {0}': 'llegar a {0}',
  '{0} asked, all that start by themselves run.': '{0} consultados; todos los que se inician solos funcionan.',
  'Start Pending': 'Inicio pendiente',
  'Interface Service of {0} starts by hand and does not run':
    'El Interface Service de {0} se inicia a mano y no está en marcha',
  'Interface Service of {0} starts by hand': 'El Interface Service de {0} se inicia a mano',
  'The Interface Service starts by hand and does not run': 'El Interface Service se inicia a mano y no está en marcha',
  'The Interface Service starts by hand': 'El Interface Service se inicia a mano',
  'After a restart of the server nobody can import until somebody starts it.':
    'Tras un reinicio del servidor nadie puede importar hasta que alguien lo inicie.',
  'Start it, and set its start type to Automatic in the Windows services.':
    'Inícielo y ponga su tipo de inicio en «Automático» en los Servicios de Windows.',
  'Set its start type to Automatic in the Windows services.':
    'Ponga su tipo de inicio en «Automático» en los Servicios de Windows.',
  'Interface Service of {0}': 'Interface Service de {0}',
  'reach the Interface Service of {0}': 'llegar al Interface Service de {0}',
  'It is set to start by itself.': 'Está puesto para iniciarse solo.',
  'settings and Windows services': 'ajustes y servicios de Windows',
  '{0} is switched off': '{0} está desactivado',
  'Services are switched off': 'Hay servicios desactivados',
  'A service that is disabled cannot be started, by nobody and by no program.':
    'Un servicio deshabilitado no lo puede iniciar nadie, ni ningún programa.',
  'When it is needed, set its start type to Automatic in the Windows services and start it.':
    'Si hace falta, ponga su tipo de inicio en «Automático» en los Servicios de Windows e inícielo.',
  '{0}, none is switched off.': '{0}; ninguno está desactivado.',
  'Some services could not be told to be of one instance.':
    'De algunos servicios no se pudo saber a qué instancia pertenecen.',
  '{0} has no Windows service here': '{0} no tiene aquí ningún servicio de Windows',
  'Instances have no Windows service here': 'Hay instancias sin servicio de Windows aquí',
  'Its folders are on this machine, and Windows knows no service that belongs to it.':
    'Sus carpetas están en esta máquina y Windows no conoce ningún servicio suyo.',
  'If it should run here, create its services again in the Instance Manager. A copy of old folders needs none.':
    'Si debe funcionar aquí, vuelva a crear sus servicios en el Instance Manager. Una copia de carpetas antiguas no los necesita.',
  'none of {0}': 'ninguno de {0}',
  'Windows knows services of every instance.': 'Windows conoce servicios de cada instancia.',
  'No instance is known to sign people in by Active Directory.':
    'No se sabe de ninguna instancia que use Active Directory para iniciar sesión.',
  'Local Service': 'Servicio local',
  'Local System': 'Sistema local',
  'The System Service of {0} runs as {1} and has to read Active Directory':
    'El System Service de {0} se ejecuta como {1} y tiene que leer Active Directory',
  'People sign in by Active Directory, for which its account needs the right to read there. An own account is usual.':
    'Se inicia sesión con Active Directory, para lo que su cuenta necesita permiso de lectura. Lo habitual es una cuenta propia.',
  'When such sign-ins fail, let the service run with an account that may read Active Directory.':
    'Si fallan esos inicios de sesión, haga que el servicio use una cuenta que pueda leer Active Directory.',
  'It runs with an account of its own.': 'Se ejecuta con una cuenta propia.',
  '1 service': '1 servicio',
  '{0} services': '{0} servicios',
};
