import type { SpanishWords } from '../words.ts';

export const recorder: SpanishWords['recorder'] = {
  title: 'Últimos 30 minutos',
  off: 'Este equipo no se registra: el registrador está apagado.',
  turnOn: 'Encenderlo',
  begins: 'El registrador acaba de empezar. Mostrará algo en unos segundos.',
  none: 'Aquí no se registró nada.',
  cpu: 'Procesador al {{mean}}\u00a0% de media, {{max}}\u00a0% como máximo.',
  memory: 'Al menos {{least}} de memoria libre.',
  gaps_one: 'Un hueco.',
  gaps_other: '{{count, number}} huecos.',
  marks_one: 'Un momento marcado.',
  marks_other: '{{count, number}} momentos marcados.',
  legend: 'línea: procesador; puntos: memoria',
  asTable: 'Como tabla',
  mark: 'Marcar este momento',
  caption: 'Los últimos 30 minutos de cinco en cinco',
  time: 'Desde',
  processor: 'Procesador',
  freeMemory: 'Memoria libre',
  freeDisk: 'Disco libre',
  setting: 'Recordar los últimos 30 minutos de este equipo',
  settingText:
    'Cada 5 segundos: procesador, memoria, espacio libre y, una vez por minuto, si responden los puertos del producto. Sin nombres ni programas. Se queda en este equipo hasta que recopile y ocupa unos 35 kB.',
};
