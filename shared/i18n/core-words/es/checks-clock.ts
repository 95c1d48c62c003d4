import type { CoreWords } from '../../said-languages.ts';

export const checksClock: CoreWords = {
  'The clock agrees with other machines': 'El reloj coincide con el de otras máquinas',
  'The clock is set by a time server': 'Un servidor de hora ajusta el reloj',
  'No other machine told its time.': 'Ninguna otra máquina indicó su hora.',
  '{0} asked, less than a minute apart.': '{0} preguntadas, con menos de un minuto de diferencia.',
  'that of {0}': 'el de {0}',
  'of that of {0}': 'respecto al de {0}',
  'The clock of this machine is {0} behind{1}': 'El reloj de esta máquina va atrasado {0}{1}',
  'The clock of this machine is {0} ahead{1}': 'El reloj de esta máquina va adelantado {0}{1}',
  'Sign-ins by Windows accounts fail from five minutes on, and certificates may seem expired or not yet valid.':
    'A partir de cinco minutos fallan los inicios de sesión con cuentas de Windows, y los certificados pueden parecer caducados o aún no válidos.',
  'Times in logs and recordings do not fit those of other machines.':
    'Las horas de registros y grabaciones no encajan con las de otras máquinas.',
  'See by a third clock which of the two is wrong, and set that one by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    'Vea con un tercer reloj cuál de los dos está mal y ajústelo con el servidor de hora de su empresa: en Windows, `w32tm /resync`. Después compruebe de nuevo.',
  'Set the clock by the time server of your company: in Windows, `w32tm /resync`. Then check again.':
    'Ajuste el reloj con el servidor de hora de su empresa: en Windows, `w32tm /resync`. Después compruebe de nuevo.',
  'agree with other machines on the time': 'coincidir en la hora con otras máquinas',
  'The clock of {0} is {1} ahead': 'El reloj de {0} va adelantado {1}',
  'The clock of {0} is {1} behind': 'El reloj de {0} va atrasado {1}',
  'This machine agrees with some and not with all. Sign-ins by Windows accounts fail from five minutes on.':
    'Esta máquina coincide con algunas y no con todas. A partir de cinco minutos fallan los inicios de sesión con cuentas de Windows.',
  'Have the clock of that machine set by a time server.':
    'Haga que un servidor de hora ajuste el reloj de esa máquina.',
  'The system did not say whether its clock is set by a time server.':
    'El sistema no dijo si un servidor de hora ajusta su reloj.',
  'It is set by a time server.': 'Lo ajusta un servidor de hora.',
  'The clock is not set by a time server': 'Ningún servidor de hora ajusta el reloj',
  'It drifts by seconds a day until sign-ins and certificates fail.':
    'Se desvía segundos al día hasta que fallan los inicios de sesión y los certificados.',
  'Start the Windows Time service, or have the time server of your company entered.':
    'Inicie el servicio Hora de Windows o haga que configuren el servidor de hora de su empresa.',
  '1 machine': '1 máquina',
  '{0} machines': '{0} máquinas',
  '1 minute': '1 minuto',
  '{0} minutes': '{0} minutos',
};
