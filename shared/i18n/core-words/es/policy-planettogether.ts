import type { CoreWords } from '../../said-languages.ts';

export const policyPlanettogether: CoreWords = {
  'PlanetTogether standard support': 'Soporte estándar de PlanetTogether',
  'PlanetTogether Service & Support Guide': 'Guía de servicio y soporte de PlanetTogether',
  "The copy these numbers were taken from carries no revision date. Compare them with the vendor's present guide before relying on them.":
    'La copia de la que se tomaron estos números no lleva fecha de revisión. Compárelos con la guía actual del proveedor antes de basarse en ellos.',
  'The vendor may change this guide at any time and tells its customers when it does. The newest guide replaces all earlier ones.':
    'El proveedor puede cambiar esta guía en cualquier momento y lo comunica a sus clientes. La guía más reciente sustituye a las anteriores.',
  'For severity 1 the telephone is answered during the whole support week. A case logged online with severity 1 counts the same.':
    'Para la gravedad 1 se atiende el teléfono durante toda la semana de soporte. Un caso notificado en línea con gravedad 1 cuenta igual.',
  'Every case and every question about the service goes through one of the named contacts.':
    'Cada caso y cada pregunta sobre el servicio pasa por uno de los contactos nombrados.',
  'Only they ask for changes to the service or agree to them.':
    'Solo ellos piden cambios en el servicio o los aceptan.',
  'They look at each request for access to data and decide on it.':
    'Revisan cada solicitud de acceso a datos y deciden sobre ella.',
  'Requests about the service.': 'Solicitudes sobre el servicio.',
  'Advice on running the system well.': 'Consejos para que el sistema funcione bien.',
  'What technical errors and warnings mean.': 'Qué significan los errores y advertencias técnicos.',
  'Looking into how fast the system works.': 'Análisis de la velocidad del sistema.',
  'Why analytic results are as they are.': 'Por qué los resultados analíticos son como son.',
  'How a function is used.': 'Cómo se usa una función.',
  'Integrations made for one customer; Professional Services or a partner help.':
    'Integraciones hechas para un cliente; ayudan Professional Services o un socio.',
  'Add-ins made for one customer; Professional Services or a partner help.':
    'Complementos hechos para un cliente; ayudan Professional Services o un socio.',
  'Consulting in depth; Professional Services or a partner help.':
    'Consultoría a fondo; ayudan Professional Services o un socio.',
  'Training; it is bought as courses.': 'Formación; se compra en forma de cursos.',
  'Rule out other software, the machine and the company network.':
    'Descarte otro software, la máquina y la red de la empresa.',
  'Look in the Knowledgebase whether it is known.': 'Mire en la base de conocimientos si ya se conoce.',
  'Try to make it happen again.': 'Intente que vuelva a ocurrir.',
  'Find out whether one environment has it or several.': 'Averigüe si lo tiene un entorno o varios.',
  'Find out whether it comes every time or now and then.': 'Averigüe si ocurre siempre o de vez en cuando.',
  'Go over what was changed lately: new routines, new data.':
    'Repase lo que se cambió últimamente: rutinas nuevas, datos nuevos.',
  'Read what the release notes, the manual and the online help say about it.':
    'Lea lo que dicen las notas de la versión, el manual y la ayuda en línea.',
  'Support week': 'Semana de soporte',
  'Support week without holidays of the centre': 'Semana de soporte sin festivos del centro',
  'Support week, eight hours behind UTC all year': 'Semana de soporte, ocho horas por detrás de UTC todo el año',
  'Support week without holidays of the centre, eight hours behind UTC all year':
    'Semana de soporte sin festivos del centro, ocho horas por detrás de UTC todo el año',
  'San Diego office': 'Oficina de San Diego',
  'assumed by this app; the guide points to a page of office hours that could not be had':
    'supuesto por esta aplicación; la guía remite a una página de horarios que no se pudo obtener',
  'Hours of the centre that handles the case': 'Horario del centro que lleva el caso',
  'Hours of all centres together': 'Horarios de todos los centros juntos',
  'United States': 'Estados Unidos',
  "New Year's Day": 'Año Nuevo',
  'Martin Luther King Jr. Day': 'Día de Martin Luther King',
  "Washington's Birthday": 'Natalicio de Washington',
  'Memorial Day': 'Día de los Caídos',
  Juneteenth: 'Juneteenth',
  'Independence Day (observed)': 'Día de la Independencia (observado)',
  'Labor Day': 'Día del Trabajo',
  'Columbus Day': 'Día de Colón',
  'Veterans Day': 'Día de los Veteranos',
  'Thanksgiving Day': 'Día de Acción de Gracias',
  'Day after Thanksgiving': 'Día después de Acción de Gracias',
  'Christmas Day': 'Navidad',
  'Juneteenth (observed)': 'Juneteenth (observado)',
  'Christmas Day (observed)': 'Navidad (observada)',
  "New Year's Day 2028 (observed)": 'Año Nuevo 2028 (observado)',
  "Ours: the federal holidays of the United States on the days they are observed, and the day after Thanksgiving. The guide points to a list that could not be had; compare it with the vendor's.":
    'Nuestro: los festivos federales de Estados Unidos en los días en que se observan, y el día después de Acción de Gracias. La guía remite a una lista que no se pudo obtener; compárela con la del proveedor.',
  'North American Support Center': 'Centro de soporte de Norteamérica',
  'San Diego, California': 'San Diego, California',
  'The whole support week': 'Toda la semana de soporte',
  'One stretch from Monday 08:00 to Friday 16:00 Pacific time counts, nights included, because teams elsewhere take over outside office hours. Holidays of the centre do not count for severities 2 to 4; severity 1 has none.':
    'Cuenta un tramo desde el lunes a las 08:00 hasta el viernes a las 16:00, hora del Pacífico, noches incluidas, porque fuera del horario de oficina se encargan equipos de otros lugares. Los festivos del centro no cuentan para las gravedades 2 a 4; la gravedad 1 no los tiene.',
  'Only while my centre is open': 'Solo mientras mi centro está abierto',
  'For severities 2 to 4 only the office hours of the centre that handles the case count, without its national holidays, as the footnote of the table says. Severity 1 counts the whole support week.':
    'Para las gravedades 2 a 4 solo cuenta el horario de oficina del centro que lleva el caso, sin sus festivos nacionales, como dice la nota al pie de la tabla. La gravedad 1 cuenta toda la semana de soporte.',
  'While any centre is open': 'Mientras algún centro está abierto',
  "For severities 2 to 4 time counts whenever at least one centre of the world is at work, each without its own holidays. Severity 1 counts the whole support week. With one centre entered it is the same as that centre's hours.":
    'Para las gravedades 2 a 4 el tiempo cuenta cuando trabaja al menos un centro del mundo, cada uno sin sus festivos. La gravedad 1 cuenta toda la semana de soporte. Con un solo centro indicado equivale a su horario.',
  'The whole support week in standard time': 'Toda la semana de soporte en hora estándar',
  'The words Pacific Standard Time taken exactly: the same stretch, eight hours behind UTC also in summer, which is one hour later than Pacific clocks then show.':
    'Las palabras «Pacific Standard Time» tomadas al pie de la letra: el mismo tramo, ocho horas por detrás de UTC también en verano, una hora más tarde de lo que marcan entonces los relojes del Pacífico.',
  'Standard support': 'Soporte estándar',
  'Critical impact': 'Impacto crítico',
  '1 – critical impact - production service': '1 – impacto crítico - servicio de producción',
  'Production is down: nobody can work with the service, or its data cannot be trusted.':
    'Producción está caída: nadie puede trabajar con el servicio, o sus datos no son fiables.',
  'Nobody can reach the service': 'Nadie llega al servicio',
  'People reach it but cannot sign in': 'Se llega a él, pero no se puede iniciar sesión',
  'Sign-in works, then the application does not open': 'Se inicia sesión, pero la aplicación no se abre',
  'Much of the data is wrong, or transmissions fail on a large scale':
    'Muchos datos son erróneos o las transmisiones fallan a gran escala',
  'Major impact': 'Impacto mayor',
  'The service runs, but an important part of it is badly affected.':
    'El servicio funciona, pero una parte importante está muy afectada.',
  'Everything has become much slower': 'Todo se ha vuelto mucho más lento',
  'A problem that stays and hits many people': 'Un problema que persiste y afecta a muchas personas',
  'Data does not stay in step between systems': 'Los datos no se mantienen sincronizados entre sistemas',
  'A function you depend on hangs or hardly answers':
    'Una función de la que usted depende se bloquea o apenas responde',
  '"Internal Server Error" keeps coming back': '«Internal Server Error» aparece una y otra vez',
  'Minor impact': 'Impacto menor',
  'Something is wrong, but work goes on without serious harm.':
    'Algo está mal, pero el trabajo sigue sin perjuicio grave.',
  'A report looks wrong or shows wrong figures': 'Un informe se ve mal o muestra cifras erróneas',
  'An import or export that somebody starts by hand fails': 'Falla una importación o exportación iniciada a mano',
  'Some things are a little slower than usual': 'Algunas cosas van algo más lentas de lo habitual',
  'An ordinary request to the support team': 'Una solicitud corriente al equipo de soporte',
  'No impact': 'Sin impacto',
  'Nothing is broken: a question, a wish for advice, or an idea for the product.':
    'Nada está roto: una pregunta, un deseo de consejo o una idea para el producto.',
  'How something is best done': 'Cómo se hace algo de la mejor manera',
  'Help with designing a report': 'Ayuda para diseñar un informe',
  'Finding or reading the documentation': 'Encontrar o leer la documentación',
  'Using the website': 'Usar el sitio web',
  'An idea for a new or better function': 'Una idea para una función nueva o mejor',
  'read out of G 4.3, which knows no questions': 'deducido de G 4.3, que no contiene preguntas',
  'suggested by this app; the guide names no interval': 'sugerido por esta aplicación; la guía no indica intervalo',
  'suggested by this app; G 4.5 asks for a plan and names no time':
    'sugerido por esta aplicación; G 4.5 pide un plan y no indica plazo',
  'Waiting for your answer': 'A la espera de su respuesta',
  'Support asked something and waits for the answer. The first response never waits; the time to restoration does, and that is shown.':
    'Soporte preguntó algo y espera la respuesta. La primera respuesta nunca espera; el tiempo hasta el restablecimiento sí, y se muestra.',
  'With development': 'En desarrollo',
  'Support passed the case on to development. This guide lets the clocks run on.':
    'Soporte pasó el caso a desarrollo. Según esta guía, los relojes siguen corriendo.',
  'Waiting for an agreed date': 'A la espera de una fecha acordada',
  'You and support agreed on a date for an upgrade or a test.':
    'Usted y soporte acordaron una fecha para una actualización o una prueba.',
  'G 2.1.1; that clocks wait for it is set by this app': 'G 2.1.1; que los relojes esperen lo fija esta aplicación',
  'With Professional Services': 'En Professional Services',
  'Professional Services took the case over by agreement, and standard support no longer counts it.':
    'Professional Services asumió el caso por acuerdo y el soporte estándar ya no lo cuenta.',
  'set by this app; the guide names no pauses': 'fijado por esta aplicación; la guía no indica pausas',
  'set by this app: the usual words of Request Tracker, HubSpot and Zendesk':
    'fijado por esta aplicación: las palabras habituales de Request Tracker, HubSpot y Zendesk',
  'set by this app': 'fijado por esta aplicación',
  'A solution was given that answers what the case asked.': 'Se dio una solución que responde a lo que pedía el caso.',
  'The service request was carried out, or withdrawn.': 'La solicitud de servicio se llevó a cabo o se retiró.',
  'The wish is with product management, which decides about later releases.':
    'El deseo está en gestión de producto, que decide sobre versiones futuras.',
  'Professional Services can solve it best and have taken it on.':
    'Professional Services puede resolverlo mejor y lo ha asumido.',
  'Support tried three times to reach you and heard nothing for five business days in a row.':
    'Soporte intentó contactarle tres veces y no supo nada durante cinco días laborables seguidos.',
  'G 4.7; that the attempts fall on different days is set by this app':
    'G 4.7; que los intentos caigan en días distintos lo fija esta aplicación',
  'A closed case stays closed. To go on with it, a new case is logged that names the number of the old one.':
    'Un caso cerrado sigue cerrado. Para continuarlo se notifica un caso nuevo que indica el número del antiguo.',
  'Call and ask for the Support Manager; only by telephone is a severity raised.':
    'Llame y pida hablar con el Support Manager; la gravedad solo se sube por teléfono.',
  'A first response or a restoration is late: time to ask for the Support Manager.':
    'Una primera respuesta o un restablecimiento va con retraso: es hora de pedir hablar con el Support Manager.',
  'suggested by this app; G 4.5 leaves the moment to the customer':
    'sugerido por esta aplicación; G 4.5 deja el momento al cliente',
  'The Support Manager looks at the case and says how it goes on.':
    'El Support Manager examina el caso y dice cómo sigue.',
  'Work on the case follows the plan.': 'El trabajo en el caso sigue el plan.',
  'You are not content with the plan or with what came of it: management and the Support Manager look into it together and decide what else is needed.':
    'No está conforme con el plan o con su resultado: la dirección y el Support Manager lo estudian juntos y deciden qué más hace falta.',
  Workaround: 'Solución provisional',
  'A way around the problem until it is solved.': 'Una forma de sortear el problema hasta que se resuelva.',
  Defect: 'Defecto',
  "A fault of the product, recorded for development. A critical one can be asked for as a service update, with its effect on your business; whether and when it comes is the vendor's decision.":
    'Un fallo del producto, registrado para desarrollo. Si es crítico se puede pedir como actualización de servicio, con su efecto en su negocio; si llega y cuándo lo decide el proveedor.',
  Enhancement: 'Mejora',
  'A wish for the product, looked at when a new release is planned.':
    'Un deseo para el producto, que se estudia al planificar una versión nueva.',
  'You tell support that the service is down.': 'Usted avisa a soporte de que el servicio está caído.',
  'Support logs a severity 1 case if there is none, which reaches the key contacts.':
    'Soporte registra un caso de gravedad 1 si no lo hay, que llega a los contactos clave.',
  'Support brings the service back and reports on the case as it goes.':
    'Soporte restablece el servicio e informa en el caso sobre la marcha.',
  'Once it is back, the incident is tied to a problem case that goes on to the cause, and is closed.':
    'Una vez restablecido, el incidente se vincula a un caso de problema que busca la causa y se cierra.',
  'For an outage of production that counts under the contract, a Reason for Outage report follows.':
    'Para una interrupción de producción que cuenta según el contrato sigue un informe de la causa.',
  'A key contact goes through the report with support; then it lies in the portal with the problem case.':
    'Un contacto clave repasa el informe con soporte; después queda en el portal con el caso de problema.',
  'When it began and how long it lasted.': 'Cuándo empezó y cuánto duró.',
  'What the problem was.': 'Cuál fue el problema.',
  'How things stand now.': 'Cómo están las cosas ahora.',
  'What caused it at the root.': 'Cuál fue la causa de fondo.',
  'What was put in place against it.': 'Qué se hizo para evitarlo.',
  'When it was gone through with the key contact.': 'Cuándo se repasó con el contacto clave.',
  'Service updates and upgrades': 'Actualizaciones de servicio y de versión',
  'New versions with corrections, security fixes and new functions.':
    'Versiones nuevas con correcciones, arreglos de seguridad y funciones nuevas.',
  'Support contacts': 'Contactos de soporte',
  'Two contacts and two backups.': 'Dos contactos y dos suplentes.',
  'Additional support contacts': 'Contactos de soporte adicionales',
  'More named contacts against a fee; the account executive arranges them.':
    'Más contactos nombrados, de pago; los gestiona el ejecutivo de cuenta.',
  'Unlimited cases': 'Casos ilimitados',
  'As many cases as needed, one for each matter.': 'Tantos casos como hagan falta, uno por asunto.',
  Knowledgebase: 'Base de conocimientos',
  'Logging cases, documentation, quality alerts, search and videos for the named contacts.':
    'Notificar casos, documentación, alertas de calidad, búsqueda y vídeos para los contactos nombrados.',
  'Early-access programme': 'Programa de acceso anticipado',
  'At times the vendor invites customers to try new functions and say what they think.':
    'A veces el proveedor invita a clientes a probar funciones nuevas y dar su opinión.',
  Training: 'Formación',
  'Courses to learn alone, in a virtual classroom or in public classes, by subscription or single.':
    'Cursos para aprender por cuenta propia, en aula virtual o en clases abiertas, por suscripción o sueltos.',
  Problem: 'Problema',
  'Something does not work as it should, or security may be at risk.':
    'Algo no funciona como debe, o la seguridad puede estar en riesgo.',
  'One case for each matter.': 'Un caso por asunto.',
  Question: 'Pregunta',
  'How something is done, or what something means.': 'Cómo se hace algo o qué significa algo.',
  'Service request': 'Solicitud de servicio',
  'Something support is to do for the system.': 'Algo que soporte debe hacer para el sistema.',
  'Idea for the product': 'Idea para el producto',
  'A new or better function.': 'Una función nueva o mejor.',
  'Nobody promises that it becomes part of a release.': 'Nadie promete que forme parte de una versión.',
  'What you hand in belongs to the vendor, without payment.': 'Lo que entrega pertenece al proveedor, sin pago.',
  'What you hand in is not treated as confidential.': 'Lo que entrega no se trata como confidencial.',
  'You are told when there is news of it.': 'Se le avisa cuando hay novedades.',
  'Wishes that no project depends on go to the ideas portal.':
    'Los deseos de los que no depende ningún proyecto van al portal de ideas.',
  'An urgent one can be moved forward against a fee.': 'Uno urgente se puede adelantar pagando.',
  'Without a subscription, or where it does not fit the roadmap, you write down the whole requirement; support checks whether it can be done.':
    'Sin suscripción, o si no encaja en la hoja de ruta, usted describe todo el requisito; soporte comprueba si es posible.',
  'Parts of it may need a subscription before work begins.':
    'Partes de ello pueden requerir una suscripción antes de empezar.',
  'Change of the data model': 'Cambio del modelo de datos',
  'The data model of production follows the host system or new needs of the business.':
    'El modelo de datos de producción sigue al sistema principal o a nuevas necesidades del negocio.',
  'Nobody can work while it is put in.': 'Nadie puede trabajar mientras se instala.',
  'It is done at a time that suits you.': 'Se hace en el momento que le convenga.',
  'On other servers you may make such changes yourself.': 'En otros servidores puede hacer usted mismo esos cambios.',
  'Database refresh': 'Actualización de la base de datos',
  "An environment takes over another one's data, or goes back to an earlier state.":
    'Un entorno toma los datos de otro o vuelve a un estado anterior.',
  'You carry it out yourself.': 'Lo lleva a cabo usted mismo.',
  'Support can be there while you do it, if you ask.': 'Soporte puede acompañarle mientras lo hace, si lo pide.',
  'Courses for your people.': 'Cursos para su personal.',
  'Courses are bought; they are no part of standard support.':
    'Los cursos se compran; no forman parte del soporte estándar.',
  'Professional services': 'Servicios profesionales',
  'Models, extensions and integrations made for you, as a project.':
    'Modelos, extensiones e integraciones hechos para usted, como proyecto.',
  'It is paid for as a project; you are told before.': 'Se paga como proyecto; se le avisa antes.',
  'Usually a partner does it; ask yours first.': 'Normalmente lo hace un socio; pregunte primero al suyo.',
  'Support passes the request on to who can do it.': 'Soporte pasa la solicitud a quien puede hacerlo.',
  'Once it is agreed, the matter leaves standard support and is talked over with Professional Services alone.':
    'Una vez acordado, el asunto sale del soporte estándar y se trata solo con Professional Services.',
  'Gathering requirements, models and concepts are always projects.':
    'Recoger requisitos, modelos y conceptos son siempre proyectos.',
  'Short questions about extensions are answered by e-mail; sessions and meetings are arranged one by one.':
    'Las preguntas breves sobre extensiones se responden por correo; las sesiones y reuniones se acuerdan una a una.',
  'Standard integrations are fitted to you, or new ones are made.':
    'Se adaptan integraciones estándar o se hacen nuevas.',
  'Severity decides what is worked first; the most critical come first.':
    'La gravedad decide qué se atiende primero; lo más crítico va delante.',
  'Among equals, who came first.': 'Entre iguales, quien llegó primero.',
  'set by this app; the guide does not say': 'fijado por esta aplicación; la guía no lo dice',
  'Support hands over the installation files.': 'Soporte entrega los archivos de instalación.',
  'Support gives a licence for testing.': 'Soporte da una licencia de pruebas.',
  'Support tests the data connections.': 'Soporte prueba las conexiones de datos.',
  'The new version is installed as an instance of its own beside production, on the same server or another.':
    'La versión nueva se instala como instancia propia junto a producción, en el mismo servidor o en otro.',
  'The results of the tests are gone through in a meeting.': 'Los resultados de las pruebas se repasan en una reunión.',
  'Then a preview instance is there for a while, to try your processes and show it to your people.':
    'Después hay durante un tiempo una instancia de vista previa para probar sus procesos y mostrarla a su personal.',
  'It goes into production on a date both agreed on.': 'Pasa a producción en una fecha acordada por ambos.',
  'The old instance can be kept to go back to.': 'La instancia antigua se puede conservar para volver a ella.',
  'To make a problem happen again and find its cause.': 'Para reproducir un problema y encontrar su causa.',
  'To test a new version.': 'Para probar una versión nueva.',
  'To finish an integration.': 'Para terminar una integración.',
  'To develop something for you.': 'Para desarrollar algo para usted.',
  'Hand confidential data over encrypted.': 'Entregue los datos confidenciales cifrados.',
  'While a version is maintained there is full support: corrections, small improvements, workarounds where they can be found.':
    'Mientras una versión tiene mantenimiento hay soporte completo: correcciones, pequeñas mejoras y soluciones provisionales donde se encuentren.',
  'Early-access versions are tested less and are for trying out or for urgent corrections. When the next general version is out they may no longer be had.':
    'Las versiones de acceso anticipado se prueban menos y sirven para probar o para correcciones urgentes. Cuando sale la siguiente versión general, quizá ya no se ofrezcan.',
  'Afterwards support only helps to try whether the newest version solves the matter, and to upgrade to it.':
    'Después, soporte solo ayuda a probar si la versión más reciente resuelve el asunto y a actualizar a ella.',
  'A period ends with its last date in Pacific time.': 'Un periodo acaba con su última fecha en hora del Pacífico.',
  'You are told 90, 60, 30 and 7 days before.': 'Se le avisa 90, 60, 30 y 7 días antes.',
  'These times are targets, not promises. An hour is what most cases take until the first answer, whatever their severity.':
    'Estos tiempos son objetivos, no promesas. Una hora es lo que tarda la primera respuesta en la mayoría de los casos, sea cual sea su gravedad.',
  'Support may give a case another severity after talking it over.':
    'Soporte puede dar otra gravedad a un caso tras hablarlo.',
  'To have a severity raised, call and ask for the Support Manager.':
    'Para que suban una gravedad, llame y pida hablar con el Support Manager.',
  'Support speaks English, and a local language where that can be arranged.':
    'Soporte habla inglés y un idioma local donde se pueda organizar.',
  'San Diego is the centre for North America and the place the other centres turn to.':
    'San Diego es el centro de Norteamérica y el lugar al que recurren los demás centros.',
  'set by this app; the guide names one form for everything':
    'fijado por esta aplicación; la guía indica un solo formulario para todo',
  'set by this app; G 4.4.3 says that product management weighs each wish':
    'fijado por esta aplicación; G 4.4.3 dice que gestión de producto sopesa cada deseo',
  'set by this app; the guide does not ask': 'fijado por esta aplicación; la guía no lo pregunta',
  'set by this app; G 2.8 says that the service is away meanwhile':
    'fijado por esta aplicación; G 2.8 dice que el servicio no está mientras tanto',
  'What it would be worth to your business': 'Qué valor tendría para su negocio',
  'Hours saved, orders kept, people it helps: whatever helps to weigh it against other wishes.':
    'Horas ahorradas, pedidos conservados, personas a las que ayuda: lo que sirva para sopesarlo frente a otros deseos.',
  'What is to change in the data model': 'Qué debe cambiar en el modelo de datos',
  'Tables, fields, connections; and what in the host system calls for it.':
    'Tablas, campos, conexiones; y qué lo exige en el sistema principal.',
  'Wanted window, from': 'Ventana deseada, desde',
  'Wanted window, to': 'Ventana deseada, hasta',
  'Expected downtime, in minutes': 'Parada prevista, en minutos',
  'How to go back if it goes wrong': 'Cómo volver atrás si sale mal',
  'Who is told that nobody can work meanwhile': 'A quién se avisa de que mientras tanto no se puede trabajar',
  'From: instance or backup the data are taken from': 'Origen: instancia o copia de la que se toman los datos',
  'To: instance that gets the data': 'Destino: instancia que recibe los datos',
  'Should support be there while you do it': 'Si soporte debe acompañarle mientras lo hace',
  'Who takes part, and what they know already': 'Quién participa y qué sabe ya',
  'Dates that suit you': 'Fechas que le convienen',
  'By oneself, with a teacher online, or in a classroom': 'Por su cuenta, con un profesor en línea o en un aula',
  'Your partner, and what they said': 'Su socio y qué dijo',
  'Write "none" if you have no partner.': 'Escriba «none» si no tiene socio.',
  'When it is needed': 'Cuándo hace falta',
  'A critical one: ask for a service update in a reply, with that cost. Development looks at such requests every day.':
    'Si es crítico: pida en una respuesta una actualización de servicio, con ese coste. Desarrollo revisa esas peticiones cada día.',
  'If it serves you, note that service is back by a workaround: the time to restoration ends then. The case stays open until it is solved.':
    'Si le sirve, anote que el servicio ha vuelto con una solución provisional: el tiempo de restablecimiento acaba entonces. El caso sigue abierto hasta resolverse.',
  'It is beyond what support covers and goes to Professional Services.':
    'Va más allá de lo que cubre soporte y pasa a Professional Services.',
  'Nobody promises a date; the vendor decides whether and when.':
    'Nadie promete una fecha; el proveedor decide si llega y cuándo.',
  'Once it is agreed, the matter leaves support and goes on with Professional Services alone.':
    'Una vez acordado, el asunto deja soporte y sigue solo con Professional Services.',
  'Tell support what the fault costs your business.': 'Diga a soporte qué le cuesta el fallo a su negocio.',
  'The case is closed once product management has the wish.':
    'El caso se cierra en cuanto gestión de producto tiene el deseo.',
  'You are told before; from then on it may be billed.': 'Se le avisa antes; desde entonces puede facturarse.',
};
