import type { CoreWords } from '../../said-languages.ts';

export const checksEndpoints: CoreWords = {
  'The product runs on Windows: nothing of it is expected to answer here.':
    'Das Produkt läuft unter Windows: Nichts davon wird hier erwartet.',
  'a service of the product': 'ein Dienst des Produkts',
  "The product's ports take connections": 'Die Ports des Produkts nehmen Verbindungen an',
  'Nothing listens for {0}': 'Nichts lauscht für {0}',
  'The settings name these ports and nobody has opened them: the service does not run, or is still starting.':
    'Die Einstellungen nennen diese Ports, und niemand hat sie geöffnet: Der Dienst läuft nicht oder startet noch.',
  'Start the services in the Windows services and check again. An instance that is not in use may stay like this.':
    'Starten Sie die Dienste in den Windows-Diensten und prüfen Sie erneut. Eine unbenutzte Instanz darf so bleiben.',
  "No firewall swallows connections to the product's ports":
    'Keine Firewall verschluckt Verbindungen zu den Ports des Produkts',
  'Connections to {0} are swallowed': 'Verbindungen zu {0} werden verschluckt',
  'Neither a yes nor a refusal came back. A firewall does that, on this machine or between.':
    'Es kam weder ein Ja noch eine Ablehnung. Das tut eine Firewall, auf dieser Maschine oder dazwischen.',
  "Have the product's ports opened: 7991 and those of the instances, for example 8001 to 8020.":
    'Lassen Sie die Ports des Produkts öffnen: 7991 und die der Instanzen, zum Beispiel 8001 bis 8020.',
  "The product's services answer": 'Die Dienste des Produkts antworten',
  '{0} takes connections and does not answer': '{0} nimmt Verbindungen an und antwortet nicht',
  'The service has its port open and does nothing with what it is asked: it hangs, or another program has the port.':
    'Der Dienst hat seinen Port offen und tut nichts mit Anfragen: Er hängt, oder ein anderes Programm hat den Port.',
  'Look at the last log lines of the service. When planning can wait a moment, restart it.':
    'Sehen Sie sich die letzten Protokollzeilen des Dienstes an. Wenn das Planen kurz warten kann, starten Sie ihn neu.',
  'get an answer from {0}': 'von {0} eine Antwort bekommen',
  "The product's services answer without an error": 'Die Dienste des Produkts antworten ohne Fehler',
  '{0} answers with an error of its own': '{0} antwortet mit einem eigenen Fehler',
  'The service runs and fails at what it is asked. Repeated errors of the server are a sign of severity 2.':
    'Der Dienst läuft und scheitert an dem, was er tun soll. Wiederholte Fehler des Servers sind ein Zeichen für Schweregrad 2.',
  'Send a case with the logs of this moment. A restart of the service may help meanwhile.':
    'Senden Sie einen Fall mit den Protokollen dieses Moments. Ein Neustart des Dienstes hilft vielleicht inzwischen.',
  "No proxy stands before the product's ports": 'Vor den Ports des Produkts steht kein Proxy',
  'A proxy answers in the place of {0}': 'Ein Proxy antwortet anstelle von {0}',
  "The way to the product's own server leads through a proxy that wants a sign-in. Clients then cannot connect.":
    'Der Weg zum eigenen Server des Produkts führt über einen Proxy, der eine Anmeldung will. Clients können sich dann nicht verbinden.',
  "Add the product's server to the exceptions of the proxy, with its ports.":
    'Nehmen Sie den Server des Produkts mit seinen Ports in die Ausnahmen des Proxys auf.',
  "The product's services answer without a sign-in": 'Die Dienste des Produkts antworten ohne Anmeldung',
  '{0} wants a sign-in': '{0} will eine Anmeldung',
  'It is alive. Usually nothing before it asks who is there.': 'Er lebt. Üblicherweise fragt davor nichts, wer da ist.',
  'When clients cannot connect, see what asks for the sign-in: a web server or a filter before the product.':
    'Wenn Clients sich nicht verbinden können, sehen Sie nach, was die Anmeldung will: ein Webserver oder Filter vor dem Produkt.',
  "The product's addresses are known on their ports": 'Die Adressen des Produkts sind an seinen Ports bekannt',
  "{0} knows none of the product's addresses": '{0} kennt keine der Adressen des Produkts',
  'Something answers there. It may be another service of the product, or another program that has the port.':
    'Dort antwortet etwas. Es kann ein anderer Dienst des Produkts sein oder ein anderes Programm, das den Port hat.',
  'When clients cannot connect, see which program has that port.':
    'Wenn Clients sich nicht verbinden können, sehen Sie nach, welches Programm diesen Port hat.',
};
