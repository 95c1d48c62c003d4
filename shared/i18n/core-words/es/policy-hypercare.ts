import type { CoreWords } from '../../said-languages.ts';

export const policyHypercare: CoreWords = {
  'HyperCare Premium Service Description': 'Descripción del servicio HyperCare Premium',
  "The copy this was taken from had lost its table and carries no date. The minutes and business days are those of the vendor's page; compare them with your agreement before relying on them.":
    'La copia de la que se tomó esto había perdido su tabla y no lleva fecha. Los minutos y días laborables son los de la página del proveedor; compárelos con su contrato antes de basarse en ellos.',
  "The description does not say how it changes. Look at the vendor's page now and then.":
    'La descripción no dice cómo cambia. Mire de vez en cuando la página del proveedor.',
  'set by this app; H does not say': 'fijado por esta aplicación; H no lo dice',
  'Severity 1 is answered at once, at any hour. Call, chat or write as for every other case.':
    'La gravedad 1 se responde de inmediato, a cualquier hora. Llame, use el chat o escriba como en cualquier otro caso.',
  'set by this app; H limits nothing': 'fijado por esta aplicación; H no limita nada',
  'Product support by e-mail, telephone, chat and the portal, at every hour, for every customer.':
    'Soporte de producto por correo, teléfono, chat y el portal, a cualquier hora, para todos los clientes.',
  'Every hour of the year': 'Todas las horas del año',
  'Business week in North America': 'Semana laboral en Norteamérica',
  'H names Monday to Friday in usual business hours; the hours and the zone are set by this app':
    'H indica de lunes a viernes en horario laboral habitual; las horas y la zona las fija esta aplicación',
  'Business week in Europe, the Middle East and Africa': 'Semana laboral en Europa, Oriente Medio y África',
  'Business week in Asia and the Pacific': 'Semana laboral en Asia y el Pacífico',
  "Business week of the customer's region": 'Semana laboral de la región del cliente',
  'North America': 'Norteamérica',
  'H names the region; its zone and hours are set by this app':
    'H indica la región; su zona y horario los fija esta aplicación',
  'Europe, Middle East and Africa': 'Europa, Oriente Medio y África',
  'Asia and the Pacific': 'Asia y el Pacífico',
  Basic: 'Básico',
  'HyperCare for Professional': 'HyperCare para Professional',
  'HyperCare for Enterprise': 'HyperCare para Enterprise',
  Critical: 'Crítica',
  High: 'Alta',
  Medium: 'Media',
  Low: 'Baja',
  'Production cannot be used, or much of it is down.': 'Producción no se puede usar, o gran parte está caída.',
  'Nobody can use the service': 'Nadie puede usar el servicio',
  'Data are lost or wrong on a large scale': 'Los datos se perdieron o son erróneos a gran escala',
  'set by this app; H refers to your agreement for the meaning of the levels':
    'fijado por esta aplicación; para el significado de los niveles H remite a su contrato',
  'An important part does not work and there is no good way around it.':
    'Una parte importante no funciona y no hay una buena alternativa.',
  'A function you depend on fails': 'Falla una función de la que usted depende',
  'Work has become much slower for many': 'El trabajo se ha vuelto mucho más lento para muchos',
  'Something is wrong, but work goes on.': 'Algo está mal, pero el trabajo sigue.',
  'One function misbehaves and there is a way around it': 'Una función se comporta mal y hay una alternativa',
  'A question, or something small.': 'Una pregunta o algo pequeño.',
  'How something is done': 'Cómo se hace algo',
  'Something looks wrong and harms nothing': 'Algo se ve mal y no perjudica nada',
  'H; that the alarm comes after 15 minutes is set by this app':
    'H; que la alarma salte a los 15 minutos lo fija esta aplicación',
  "H, table of the vendor's page https://www.anaplan.com/legal/hypercare-support/":
    'H, tabla de la página del proveedor https://www.anaplan.com/legal/hypercare-support/',
  'Support waits for your answer or for information from you; that time is not part of the time to resolution.':
    'Soporte espera su respuesta o información suya; ese tiempo no forma parte del tiempo de resolución.',
  'With the next level': 'En el siguiente nivel',
  'The case went to the next levels of support. It no longer counts towards the time to resolution.':
    'El caso pasó a los siguientes niveles de soporte. Ya no cuenta para el tiempo de resolución.',
  'Support closed the case with a solution.': 'Soporte cerró el caso con una solución.',
  'A further message goes on with the same case.': 'Otro mensaje continúa el mismo caso.',
  'An outage is reported the way every case is: by e-mail, telephone or chat.':
    'Una interrupción se notifica como cualquier caso: por correo, teléfono o chat.',
  'Product support': 'Soporte de producto',
  'By e-mail, telephone, chat and the portal, at every hour.':
    'Por correo, teléfono, chat y el portal, a cualquier hora.',
  'HyperCare resource, assigned': 'Recurso de HyperCare, asignado',
  'Somebody who knows you, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    'Alguien que le conoce, de lunes a viernes en horario laboral, en su región si es posible. Los casos siguen la vía habitual.',
  'HyperCare resource, dedicated': 'Recurso de HyperCare, dedicado',
  'Somebody for you alone, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    'Alguien solo para usted, de lunes a viernes en horario laboral, en su región si es posible. Los casos siguen la vía habitual.',
  'Priority queue': 'Cola prioritaria',
  'Your cases are worked before those of customers without it.':
    'Sus casos se atienden antes que los de clientes sin ella.',
  'Quarterly business review': 'Revisión trimestral del negocio',
  'More goes into the quarterly review with your business partner.':
    'La revisión trimestral con su socio comercial abarca más.',
  'Model optimisation': 'Optimización de modelos',
  'Analysts look for what makes a model slow and how it is better built.':
    'Los analistas buscan qué hace lento un modelo y cómo construirlo mejor.',
  'Yearly survey and interview': 'Encuesta y entrevista anuales',
  'Users are asked how they get on, by an interview at a distance on written request and by a survey.':
    'Se pregunta a los usuarios cómo les va, con una entrevista a distancia a petición escrita y una encuesta.',
  Events: 'Eventos',
  "Offers for the vendor's events.": 'Ofertas para los eventos del proveedor.',
  'Weekly report': 'Informe semanal',
  'How models were used and how fast they were: opening, import and export times, processing, accesses, users and changes, by workspace, model, container and user. On request, for models in production.':
    'Cómo se usaron los modelos y su velocidad: tiempos de apertura, importación y exportación, procesamiento, accesos, usuarios y cambios, por espacio de trabajo, modelo, contenedor y usuario. A petición, para modelos en producción.',
  'Daily monitoring': 'Supervisión diaria',
  'Models in production are watched, and you are told when something leaves the range that was computed for it. On request.':
    'Se vigilan los modelos en producción y se le avisa cuando algo sale del intervalo calculado. A petición.',
  'Centre-of-excellence concierge': 'Conserjería del centro de excelencia',
  'A comparison each quarter, and help to find the right people.':
    'Una comparación cada trimestre y ayuda para encontrar a las personas adecuadas.',
  'Product programmes': 'Programas de producto',
  'You are considered first for product programmes.': 'Se le considera primero para programas de producto.',
  'Something does not work, or the service is down.': 'Algo no funciona, o el servicio está caído.',
  'By e-mail, telephone or chat, also when a HyperCare resource is there.':
    'Por correo, teléfono o chat, también si hay un recurso de HyperCare.',
  'Something support is to do.': 'Algo que soporte debe hacer.',
  'Analysts of the vendor go through a model with you.': 'Analistas del proveedor repasan un modelo con usted.',
  'You ask for it in writing.': 'Se pide por escrito.',
  'It takes four weeks or more.': 'Tarda cuatro semanas o más.',
  'You, the business partner, the analysts and perhaps a delivery partner work on it together.':
    'Usted, el socio comercial, los analistas y quizá un socio de implantación trabajan juntos en ello.',
  'Beyond what your programme includes it is bought.': 'Lo que supera su programa se compra.',
  'Severity 1 comes before everything.': 'La gravedad 1 va antes que todo.',
  'So does an outage.': 'Una interrupción también.',
  'Then both paid programmes come before all other cases.':
    'Después, ambos programas de pago van antes que los demás casos.',
  'Model optimisations': 'Optimizaciones de modelos',
  'Models in the weekly report': 'Modelos en el informe semanal',
  'Models watched daily': 'Modelos supervisados a diario',
  'The times are what support aims at, not promises. The programme decides both of them.':
    'Los tiempos son lo que soporte se propone, no promesas. El programa decide ambos.',
  'The time to resolution is how long support expects to take until it closes a case.':
    'El tiempo de resolución es lo que soporte espera tardar hasta cerrar un caso.',
  HyperCare: 'HyperCare',
  Topic: 'Tema',
  'Model to be optimised': 'Modelo que se va a optimizar',
  'Four weeks or more from now.': 'Dentro de cuatro semanas o más.',
};
