import type { CoreWords } from '../../said-languages.ts';

export const collectorsCommon: CoreWords = {
  'The system does not let this account read it. An administrator may.':
    'Das System lässt dieses Konto es nicht lesen. Ein Administrator darf es.',
  'The folder it looks into is not there.': 'Der Ordner, in den es sieht, ist nicht da.',
  'Reading failed ({0}).': 'Das Lesen schlug fehl ({0}).',
  'It ended on an unexpected error; the log of this app names it.':
    'Es endete mit einem unerwarteten Fehler; das Protokoll dieser App nennt ihn.',
  'Not part of the {0} profile.': 'Gehört nicht zum Profil {0}.',
  'It gave no reason.': 'Es nannte keinen Grund.',
  'It did not end within {0} seconds.': 'Es endete nicht innerhalb von {0} Sekunden.',
  'Log files were not collected in this run.': 'Protokolldateien wurden in diesem Lauf nicht gesammelt.',
  'Settings files were not collected in this run.': 'Einstellungsdateien wurden in diesem Lauf nicht gesammelt.',
  'Recordings hold what users did. They leave only under an approval of a key contact.':
    'Aufzeichnungen enthalten, was Benutzer taten. Sie gehen nur unter der Freigabe eines Hauptkontakts hinaus.',
  "The scenario data is the plant's whole plan. It leaves only under an approval of a key contact.":
    'Die Szenariodaten sind der ganze Plan des Werks. Sie gehen nur unter der Freigabe eines Hauptkontakts hinaus.',
  'Licence keys, certificates and stores of passwords never leave this machine.':
    'Lizenzschlüssel, Zertifikate und Passwortspeicher verlassen diese Maschine nie.',
  'Program files are the same everywhere; their versions are in facts/version.json.':
    'Programmdateien sind überall gleich; ihre Versionen stehen in facts/version.json.',
  'Archives and older bundles are not opened, so nobody knows what is in them.':
    'Archive und ältere Pakete werden nicht geöffnet, deshalb weiß niemand, was darin ist.',
  'Memory dumps hold everything that was in memory, passwords too. They never leave this machine.':
    'Speicherabbilder enthalten alles, was im Speicher war, auch Passwörter. Sie verlassen diese Maschine nie.',
  'Databases and event-log files are binary, so secrets in them cannot be taken out.':
    'Datenbanken und Ereignisprotokolldateien sind binär, Geheimnisse darin lassen sich nicht entfernen.',
  'Workspaces of users are not needed for a case, so they were not read.':
    'Arbeitsbereiche von Benutzern werden für einen Fall nicht gebraucht und wurden deshalb nicht gelesen.',
  'Not needed for a case, so it was not read.': 'Für einen Fall nicht nötig, deshalb nicht gelesen.',
  'It leads to another place and was not followed.': 'Es führt anderswohin und wurde nicht verfolgt.',
  'It is not a plain file and was not opened.': 'Es ist keine gewöhnliche Datei und wurde nicht geöffnet.',
  'It was gone, or its name cannot be read, when it was looked at.':
    'Es war beim Ansehen weg, oder sein Name ist nicht lesbar.',
  'The folder is empty.': 'Der Ordner ist leer.',
  'There is more here than one run looks through.': 'Hier ist mehr, als ein Lauf durchsieht.',
  'It lies deeper than one run looks.': 'Es liegt tiefer, als ein Lauf sieht.',
  'The system does not let this account look into it.': 'Das System lässt dieses Konto nicht hineinsehen.',
};
