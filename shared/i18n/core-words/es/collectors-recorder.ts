import type { CoreWords } from '../../said-languages.ts';

export const collectorsRecorder: CoreWords = {
  'the last 30 minutes': 'los últimos 30 minutos',
  'Nothing was recorded here. The recorder runs while the window of the app is open.':
    'Aquí no se registró nada. El registrador funciona mientras la ventana de la aplicación está abierta.',
  'flight recorder': 'registrador',
  'not always': 'no siempre',
  '{0}, processor {1} % on average and {2} % at most': '{0}, procesador {1} % de media y {2} % como máximo',
};
