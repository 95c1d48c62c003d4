import type { SpanishWords } from '../words.ts';

export const wanted: SpanishWords['wanted'] = {
  section: 'Qué necesita',
  description: {
    question: '¿Qué quiere saber?',
    service: '¿Qué debe hacer soporte?',
    enhancement: '¿Cuál es su idea?',
    change: '¿Por qué hace falta el cambio?',
    refresh: '¿Para qué es la actualización de datos?',
    training: '¿Para qué es la formación?',
    professional: '¿De qué trata el proyecto?',
  },
  desiredResult: {
    question: '¿Qué quiere conseguir?',
    service: '¿Cómo debe quedar después?',
    enhancement: '¿Qué debería ser posible con ello?',
    change: '¿Cómo debe quedar después?',
    refresh: '¿Cómo debe quedar después?',
    training: '¿Qué deben saber hacer después los participantes?',
    professional: '¿Qué debe haber al final?',
  },
  workaround: '¿Cómo se arregla hoy sin ello?',
  businessImpact: '¿Qué significa para la empresa?',
  prompt: {
    description: 'Qué quiere, para quién y por qué',
    desiredResult: 'Qué quiere ver o poder hacer',
    workaround: 'Por ejemplo: la lista se lleva en una hoja de cálculo',
    businessImpact: 'Qué ahorra o hace posible, y para quién',
    title: 'Por ejemplo: colores por cliente en el Gantt',
  },
  noFilesRest: 'No hace falta ninguno; lo que añada se envía.',
};
