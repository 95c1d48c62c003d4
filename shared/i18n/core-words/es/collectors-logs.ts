import type { CoreWords } from '../../said-languages.ts';

export const collectorsLogs: CoreWords = {
  'It was written outside the time that was asked for.': 'Se escribió fuera del tiempo pedido.',
  'Newer logs fill what one run takes.': 'Los registros más nuevos llenan lo que toma una ejecución.',
  'The packed log is larger than one run unpacks.':
    'El registro comprimido es mayor de lo que descomprime una ejecución.',
  'looks for log files': 'busca archivos de registro',
  'No log file was found.': 'No se encontró ningún archivo de registro.',
  'No log was written in the time that was asked for.': 'No se escribió ningún registro en el tiempo pedido.',
  'no log of that time': 'ningún registro de ese tiempo',
  'no logs': 'ningún registro',
  '{0} error, {1} warning in them': '{0} error, {1} advertencia',
  '{0} error, {1} warnings in them': '{0} error, {1} advertencias',
  '{0} errors, {1} warning in them': '{0} errores, {1} advertencia',
  '{0} errors, {1} warnings in them': '{0} errores, {1} advertencias',
  '1 file': '1 archivo',
  '{0} files': '{0} archivos',
  '1 log': '1 registro',
  '{0} logs': '{0} registros',
};
