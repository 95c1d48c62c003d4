import type { CoreWords } from '../../said-languages.ts';

export const checksMachine: CoreWords = {
  'Processor cores': 'Prozessorkerne',
  'Clock of the processor': 'Takt des Prozessors',
  'Memory of this machine': 'Arbeitsspeicher dieser Maschine',
  'Memory for the number of orders': 'Arbeitsspeicher für die Zahl der Aufträge',
  'Free memory': 'Freier Arbeitsspeicher',
  'Programs that the system ended': 'Vom System beendete Programme',
  'Page file': 'Auslagerungsdatei',
  'Load of the processor': 'Last des Prozessors',
  'Database server on the same machine': 'Datenbankserver auf derselben Maschine',
  'The system did not say how many cores it has.': 'Das System sagte nicht, wie viele Kerne es hat.',
  '{0} cores, {1} are needed.': '{0} Kerne, {1} werden gebraucht.',
  '{0} processor core, {1} are needed': '{0} Prozessorkern, {1} werden gebraucht',
  '{0} processor cores, {1} are needed': '{0} Prozessorkerne, {1} werden gebraucht',
  'The product asks for more cores than this machine has. Optimizing and importing take longer.':
    'Das Produkt verlangt mehr Kerne, als diese Maschine hat. Optimieren und Importieren dauern länger.',
  'Give the server more cores, or move it to a machine that has them.':
    'Geben Sie dem Server mehr Kerne, oder verlegen Sie ihn auf eine Maschine, die sie hat.',
  '{0} cores': '{0} Kerne',
  'Only a clock that rises and falls is known.': 'Bekannt ist nur ein Takt, der steigt und fällt.',
  '{0} GHz, {1} GHz are needed.': '{0} GHz, {1} GHz werden gebraucht.',
  'The processor runs at {0} GHz, {1} GHz are needed': 'Der Prozessor läuft mit {0} GHz, {1} GHz werden gebraucht',
  'The clock is what the speed of the scheduling engine depends on most.':
    'Vom Takt hängt die Geschwindigkeit der Planungsengine am meisten ab.',
  'Choose a processor with a higher clock when this server is renewed.':
    'Wählen Sie bei der Erneuerung dieses Servers einen Prozessor mit höherem Takt.',
  '{0} GHz': '{0} GHz',
  'The system did not say how much memory it has.': 'Das System sagte nicht, wie viel Arbeitsspeicher es hat.',
  '{0} GB, {1} GB are recommended.': '{0} GB, {1} GB werden empfohlen.',
  '{0} GB of memory, {1} GB are recommended': '{0} GB Arbeitsspeicher, {1} GB werden empfohlen',
  'The recommendation is for fewer than 20,000 orders over all active instances; small plans may need less.':
    'Die Empfehlung gilt für weniger als 20.000 Aufträge über alle aktiven Instanzen; kleine Pläne brauchen vielleicht weniger.',
  'Watch the memory the services use, and add some when it comes near the limit.':
    'Beobachten Sie den Speicher der Dienste, und rüsten Sie nach, wenn er an die Grenze kommt.',
  'Nobody said how many orders are planned (setting requirements.orders).':
    'Niemand sagte, wie viele Aufträge geplant werden (Einstellung requirements.orders).',
  '{0} GB for {1} orders.': '{0} GB für {1} Aufträge.',
  '{0} GB of memory for {1} orders, {2} GB are recommended':
    '{0} GB Arbeitsspeicher für {1} Aufträge, {2} GB werden empfohlen',
  'With so many orders over all active instances planning may run out of memory.':
    'Bei so vielen Aufträgen über alle aktiven Instanzen kann beim Planen der Speicher ausgehen.',
  'Add memory, or move an instance to another server.':
    'Rüsten Sie Speicher nach, oder verlegen Sie eine Instanz auf einen anderen Server.',
  'The system did not say how much memory is free.': 'Das System sagte nicht, wie viel Arbeitsspeicher frei ist.',
  '{0} GB of memory are free.': '{0} GB Arbeitsspeicher sind frei.',
  'Only {0} GB of memory are free': 'Nur {0} GB Arbeitsspeicher sind frei',
  'Windows moves memory to the disk, so everything gets slow, and services that ask for more may end.':
    'Windows lagert Speicher auf die Platte aus, deshalb wird alles langsam, und Dienste, die mehr verlangen, können enden.',
  'See in the Task Manager which program holds the memory. Restart it, or add memory.':
    'Sehen Sie im Task-Manager, welches Programm den Speicher hält. Starten Sie es neu, oder rüsten Sie Speicher nach.',
  'get memory from the system': 'Speicher vom System bekommen',
  '{0} of {1} GB free': '{0} von {1} GB frei',
  'The system does not count how often memory ran out.': 'Das System zählt nicht, wie oft der Speicher ausging.',
  'None since the start.': 'Seit dem Start keine.',
  'The system ended programs once because memory ran out':
    'Das System beendete einmal Programme, weil der Speicher ausging',
  'The system ended programs {0} times because memory ran out':
    'Das System beendete {0}-mal Programme, weil der Speicher ausging',
  'What it ends first is what uses most. That may have been a service of the product or of the database.':
    'Zuerst beendet es, was am meisten braucht. Das kann ein Dienst des Produkts oder der Datenbank gewesen sein.',
  'Find out what used the memory, and add some.': 'Finden Sie heraus, was den Speicher brauchte, und rüsten Sie nach.',
  '{0} since the start': '{0} seit dem Start',
  'The system did not say how large its page file is.': 'Das System sagte nicht, wie groß seine Auslagerungsdatei ist.',
  'page file': 'Auslagerungsdatei',
  'This machine has no page file': 'Diese Maschine hat keine Auslagerungsdatei',
  'When the memory is used up, programs end at once instead of getting slow.':
    'Ist der Speicher verbraucht, enden Programme sofort, statt langsam zu werden.',
  'Let Windows manage the page file, unless it was switched off for a reason.':
    'Lassen Sie Windows die Auslagerungsdatei verwalten, sofern sie nicht aus einem Grund abgeschaltet wurde.',
  'The system did not say how busy it is.': 'Das System sagte nicht, wie ausgelastet es ist.',
  'The processor is busy at {0} %': 'Der Prozessor ist zu {0} % ausgelastet',
  'Whatever runs at this moment waits for its turn. One look is not a trend: optimizing does this for a while.':
    'Was in diesem Moment läuft, wartet, bis es dran ist. Ein Blick ist kein Trend: Beim Optimieren ist das eine Weile so.',
  'See in the Task Manager what keeps it busy. When it is not the product, that is what to look at.':
    'Sehen Sie im Task-Manager, was ihn beschäftigt. Ist es nicht das Produkt, sehen Sie dort nach.',
  'It is not known whether a database server runs here.': 'Es ist nicht bekannt, ob hier ein Datenbankserver läuft.',
  'No database server shares this machine.': 'Kein Datenbankserver teilt sich diese Maschine.',
  'A database server runs on the same machine': 'Ein Datenbankserver läuft auf derselben Maschine',
  'Both want the memory and the processor. That is allowed, and it is a thing to look at when planning gets slow.':
    'Beide wollen Speicher und Prozessor. Das ist erlaubt, und man sieht danach, wenn das Planen langsam wird.',
  'Limit the memory of the database server so that enough is left for planning.':
    'Begrenzen Sie den Speicher des Datenbankservers, damit zum Planen genug bleibt.',
  'SQL Server is installed here': 'SQL Server ist hier installiert',
};
