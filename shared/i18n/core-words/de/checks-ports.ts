import type { CoreWords } from '../../said-languages.ts';

export const checksPorts: CoreWords = {
  'listening ports': 'lauschende Ports',
  'The port of old clients is closed': 'Der Port für alte Clients ist geschlossen',
  'The port that clients use listens': 'Der Port, den Clients verwenden, lauscht',
  'The ports of the instances listen': 'Die Ports der Instanzen lauschen',
  'No port is given to two instances': 'Kein Port ist an zwei Instanzen vergeben',
  'Windows did not say which ports listen.': 'Windows sagte nicht, welche Ports lauschen.',
  'The product runs on Windows: nothing of it listens here.':
    'Das Produkt läuft unter Windows: Nichts davon lauscht hier.',
  '{0} does not listen.': '{0} lauscht nicht.',
  'Port {0} listens': 'Port {0} lauscht',
  'Connections of old clients are switched on': 'Verbindungen alter Clients sind eingeschaltet',
  'Port {0} is for clients that cannot use {1}, which is the more secure one. New installations do not need it.':
    'Port {0} ist für Clients, die den sichereren {1} nicht verwenden können. Neue Installationen brauchen ihn nicht.',
  'When every client uses {0}, switch compatibility connections off in the Instance Manager and restart the services.':
    'Wenn alle Clients {0} verwenden, schalten Sie Kompatibilitätsverbindungen im Instance Manager aus und starten Sie die Dienste neu.',
  'switched on': 'eingeschaltet',
  '{0} listens.': '{0} lauscht.',
  'No instance is on this machine.': 'Auf dieser Maschine ist keine Instanz.',
  'Port {0} does not listen': 'Port {0} lauscht nicht',
  'Clients reach the server through it, so none can connect.':
    'Clients erreichen den Server darüber, also kann sich keiner verbinden.',
  'Start the Server Manager in the Windows services. When it runs, see in its settings which port it uses.':
    'Starten Sie den Server Manager in den Windows-Diensten. Läuft er, sehen Sie in seinen Einstellungen, welchen Port er verwendet.',
  'listen on port {0}': 'auf Port {0} lauschen',
  'nothing on {0}': 'nichts auf {0}',
  'No settings say which ports the instances use.': 'Keine Einstellung sagt, welche Ports die Instanzen verwenden.',
  'No port of {0} listens': 'Kein Port von {0} lauscht',
  'Its settings name {0}. An instance that is not in use looks like this too.':
    'Ihre Einstellungen nennen {0}. Auch eine unbenutzte Instanz sieht so aus.',
  'When {0} should run, start its services and check again.':
    'Wenn {0} laufen soll, starten Sie ihre Dienste und prüfen Sie erneut.',
  'Every instance listens on its ports.': 'Jede Instanz lauscht auf ihren Ports.',
  '{0} use the same port {1}': '{0} verwenden denselben Port {1}',
  'Only one of them can have it: the other one does not start, or clients reach the wrong instance.':
    'Nur eine davon kann ihn haben: Die andere startet nicht, oder Clients erreichen die falsche Instanz.',
  'Give each instance ports of its own in the Instance Manager.':
    'Geben Sie jeder Instanz im Instance Manager eigene Ports.',
  'Every instance has ports of its own.': 'Jede Instanz hat eigene Ports.',
};
