import type { CoreWords } from '../../said-languages.ts';

export const checksServices: CoreWords = {
  'Services that start by themselves run': 'Dienste, die von selbst starten, laufen',
  'The Interface Service starts by itself': 'Der Interface Service startet von selbst',
  'No service is switched off': 'Kein Dienst ist ausgeschaltet',
  'Every instance has its services': 'Jede Instanz hat ihre Dienste',
  'The System Service can read Active Directory': 'Der System Service kann Active Directory lesen',
  'Windows did not say which services there are.': 'Windows sagte nicht, welche Dienste es gibt.',
  'Only Windows can be asked for services.': 'Nur Windows lässt sich nach Diensten fragen.',
  'Windows services': 'Windows-Dienste',
  'state not known': 'Zustand nicht bekannt',
  'start not known': 'Starttyp nicht bekannt',
  '{0} is still starting': '{0} startet noch',
  '{0} does not run': '{0} läuft nicht',
  'Services are still starting': 'Dienste starten noch',
  'Services that start by themselves do not run': 'Dienste, die von selbst starten, laufen nicht',
  'Until it is up nobody can work with it. A large scenario takes its time to load.':
    'Bis er läuft, kann niemand damit arbeiten. Ein großes Szenario braucht Zeit zum Laden.',
  'It is set to start by itself, so it stopped or could not start.':
    'Er soll von selbst starten, also ist er stehen geblieben oder konnte nicht starten.',
  'Check again in some minutes. When it stays like this, look at its last log lines.':
    'Prüfen Sie in einigen Minuten erneut. Bleibt es so, sehen Sie sich seine letzten Protokollzeilen an.',
  'Look at its last log lines, then start it in the Windows services.':
    'Sehen Sie sich seine letzten Protokollzeilen an, dann starten Sie ihn in den Windows-Diensten.',
  'reach {0}': '{0} erreichen',
  '{0} asked, all that start by themselves run.': '{0} gefragt, alle von selbst startenden laufen.',
  'Start Pending': 'Start läuft',
  'Interface Service of {0} starts by hand and does not run':
    'Interface Service von {0} startet von Hand und läuft nicht',
  'Interface Service of {0} starts by hand': 'Interface Service von {0} startet von Hand',
  'The Interface Service starts by hand and does not run': 'Der Interface Service startet von Hand und läuft nicht',
  'The Interface Service starts by hand': 'Der Interface Service startet von Hand',
  'After a restart of the server nobody can import until somebody starts it.':
    'Nach einem Neustart des Servers kann niemand importieren, bis ihn jemand startet.',
  'Start it, and set its start type to Automatic in the Windows services.':
    'Starten Sie ihn, und setzen Sie seinen Starttyp in den Windows-Diensten auf „Automatisch“.',
  'Set its start type to Automatic in the Windows services.':
    'Setzen Sie seinen Starttyp in den Windows-Diensten auf „Automatisch“.',
  'Interface Service of {0}': 'Interface Service von {0}',
  'reach the Interface Service of {0}': 'den Interface Service von {0} erreichen',
  'It is set to start by itself.': 'Er soll von selbst starten.',
  'settings and Windows services': 'Einstellungen und Windows-Dienste',
  '{0} is switched off': '{0} ist ausgeschaltet',
  'Services are switched off': 'Dienste sind ausgeschaltet',
  'A service that is disabled cannot be started, by nobody and by no program.':
    'Ein deaktivierter Dienst lässt sich von niemandem und keinem Programm starten.',
  'When it is needed, set its start type to Automatic in the Windows services and start it.':
    'Wird er gebraucht, setzen Sie seinen Starttyp in den Windows-Diensten auf „Automatisch“ und starten Sie ihn.',
  '{0}, none is switched off.': '{0}, keiner ist ausgeschaltet.',
  'Some services could not be told to be of one instance.':
    'Bei einigen Diensten ließ sich nicht sagen, zu welcher Instanz sie gehören.',
  '{0} has no Windows service here': '{0} hat hier keinen Windows-Dienst',
  'Instances have no Windows service here': 'Instanzen haben hier keinen Windows-Dienst',
  'Its folders are on this machine, and Windows knows no service that belongs to it.':
    'Ihre Ordner sind auf dieser Maschine, und Windows kennt keinen Dienst, der zu ihr gehört.',
  'If it should run here, create its services again in the Instance Manager. A copy of old folders needs none.':
    'Soll sie hier laufen, legen Sie ihre Dienste im Instance Manager neu an. Eine Kopie alter Ordner braucht keine.',
  'none of {0}': 'keiner von {0}',
  'Windows knows services of every instance.': 'Windows kennt Dienste jeder Instanz.',
  'No instance is known to sign people in by Active Directory.':
    'Von keiner Instanz ist bekannt, dass sie über Active Directory anmeldet.',
  'Local Service': 'Lokaler Dienst',
  'Local System': 'Lokales System',
  'The System Service of {0} runs as {1} and has to read Active Directory':
    'Der System Service von {0} läuft als {1} und muss Active Directory lesen',
  'People sign in by Active Directory, for which its account needs the right to read there. An own account is usual.':
    'Man meldet sich über Active Directory an, wofür sein Konto dort lesen dürfen muss. Üblich ist ein eigenes Konto.',
  'When such sign-ins fail, let the service run with an account that may read Active Directory.':
    'Scheitern solche Anmeldungen, lassen Sie den Dienst mit einem Konto laufen, das Active Directory lesen darf.',
  'It runs with an account of its own.': 'Er läuft mit einem eigenen Konto.',
  '1 service': '1 Dienst',
  '{0} services': '{0} Dienste',
};
