import type { CoreWords } from '../../said-languages.ts';

export const checksVersions: CoreWords = {
  'The program files of every instance are here': 'Die Programmdateien jeder Instanz sind hier',
  'The client of this machine fits': 'Der Client dieser Maschine passt',
  'Sign-in by Active Directory is possible with these versions':
    'Anmeldung über Active Directory ist mit diesen Versionen möglich',
  'No installed version, or no version of an instance, is known.':
    'Es ist keine installierte Version oder keine Version einer Instanz bekannt.',
  'The program files of {0} are not here': 'Die Programmdateien von {0} sind nicht hier',
  'The settings say that {0} is on {1}, but there is no folder of that version below Software.':
    'Die Einstellungen sagen, dass {0} auf {1} ist, aber unter Software gibt es keinen Ordner dieser Version.',
  'Compare the version in the Instance Manager with the folders below Software before an upgrade or a restart.':
    'Vergleichen Sie vor einem Upgrade oder Neustart die Version im Instance Manager mit den Ordnern unter Software.',
  'Installed: {0}.': 'Installiert: {0}.',
  'No client of the product is installed for this account.':
    'Für dieses Konto ist kein Client des Produkts installiert.',
  'No version of the server is known here.': 'Hier ist keine Version des Servers bekannt.',
  'Clients: {0}.': 'Clients: {0}.',
  'No client on this machine is of a version of the server':
    'Kein Client auf dieser Maschine hat eine Version des Servers',
  'Clients: {0}. Server: {1}. A client updates itself at its next start.':
    'Clients: {0}. Server: {1}. Ein Client aktualisiert sich beim nächsten Start selbst.',
  'Start the client once, so that the client updater can bring it up to date.':
    'Starten Sie den Client einmal, damit der Client Updater ihn auf den Stand bringt.',
  'it is on {0} and needs {1}': 'sie ist auf {0} und braucht {1}',
  'the Instance Manager is {0} and has to be {1}': 'der Instance Manager ist {0} und muss {1} sein',
  'The versions are new enough.': 'Die Versionen sind neu genug.',
  '{0} is too old for sign-in by Active Directory': '{0} ist zu alt für die Anmeldung über Active Directory',
  'It is switched on, but {0} or later.': 'Sie ist eingeschaltet, aber {0} oder neuer.',
  'Let people sign in with a name and password of the product until it is upgraded.':
    'Lassen Sie sich bis zum Upgrade mit Name und Passwort des Produkts anmelden.',
  'sign in to {0} by Active Directory': 'bei {0} über Active Directory anmelden',
};
