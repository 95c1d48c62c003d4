import type { CoreWords } from '../../said-languages.ts';

export const instances: CoreWords = {
  'Say the name of the instance.': 'Nennen Sie den Namen der Instanz.',
  'There is an instance {0} already. Remove it first, or name another one.':
    'Es gibt schon eine Instanz {0}. Entfernen Sie sie zuerst, oder nennen Sie eine andere.',
  'There is none there.': 'Dort gibt es keine.',
  'There are: {0}.': 'Es gibt: {0}.',
  'There is no instance "{0}" at {1}. {2}': 'In {1} gibt es keine Instanz „{0}“. {2}',
  'No instance "{0}" was added here.': 'Hier wurde keine Instanz „{0}“ hinzugefügt.',
  'Import mapping': 'Importzuordnung',
  'There is no instance {0} at {1} now.': 'In {1} gibt es jetzt keine Instanz {0}.',
  '{0} could not be read to its end. Its share may have gone meanwhile.':
    '{0} ließ sich nicht zu Ende lesen. Vielleicht ist die Freigabe inzwischen weg.',
  '{0} was refused by the system.': '{0} wurde vom System verweigert.',
  '{0} is not a settings file that can be read.': '{0} ist keine lesbare Einstellungsdatei.',
  'the only version below Software': 'die einzige Version unter Software',
  'A Recordings folder was refused by the system.': 'Ein Ordner Recordings wurde vom System verweigert.',
  'There is an instance {0} at the present root and at {1}. The one at the present root is listed.':
    'Es gibt eine Instanz {0} im jetzigen Stammordner und in {1}. Aufgeführt ist die im jetzigen Stammordner.',
  'A path of a device is no root folder. Name the folder that holds the instances.':
    'Ein Gerätepfad ist kein Stammordner. Nennen Sie den Ordner, der die Instanzen enthält.',
  'A share has to be mounted here first. Then name the folder where it is mounted.':
    'Eine Freigabe muss hier zuerst eingehängt werden. Nennen Sie dann den Ordner, wo sie eingehängt ist.',
  'Name the root folder by its whole path.': 'Nennen Sie den Stammordner mit seinem ganzen Pfad.',
  'One folder of the root could not be looked into: the system refused it.':
    'In einen Ordner des Stammordners ließ sich nicht hineinsehen: Das System verweigerte es.',
  'One entry of the root folder leads elsewhere and was not followed.':
    'Ein Eintrag des Stammordners führt anderswohin und wurde nicht verfolgt.',
  '{0} entries of the root folder lead elsewhere and were not followed.':
    '{0} Einträge des Stammordners führen anderswohin und wurden nicht verfolgt.',
  'was refused by the system': 'wurde vom System verweigert',
  'is not a settings file that can be read': 'ist keine lesbare Einstellungsdatei',
  '{0} names its elements otherwise than assumed.': '{0} benennt seine Elemente anders als angenommen.',
  '{0} did not answer within {1} seconds. Check whether its server or share can be reached.':
    '{0} antwortete nicht innerhalb von {1} Sekunden. Prüfen Sie, ob Server oder Freigabe erreichbar sind.',
  'the registry': 'die Registrierung',
  'This is no request file: it is not JSON. Ask for the file again.':
    'Das ist keine Anfragedatei: Es ist kein JSON. Bitten Sie erneut um die Datei.',
  'This request file cannot be followed: {0}. Ask for it again, or collect by hand.':
    'Dieser Anfragedatei lässt sich nicht folgen: {0}. Bitten Sie erneut darum, oder sammeln Sie von Hand.',
  'it is incomplete': 'sie ist unvollständig',
  'No instance "{0}" is known. Add it first: companion instances add "{1}".':
    'Es ist keine Instanz „{0}“ bekannt. Fügen Sie sie zuerst hinzu: companion instances add "{1}".',
  '{0} is there already. Name another file.': '{0} ist schon da. Nennen Sie eine andere Datei.',
  '{0} cannot be written ({1}). Name another file.':
    '{0} lässt sich nicht schreiben ({1}). Nennen Sie eine andere Datei.',
  'This is no request file: it is too large for one.': 'Das ist keine Anfragedatei: Sie ist zu groß dafür.',
  'usual place': 'üblicher Ort',
  '{0} does not say where it begins, so it would be another folder each time. Name the root as a whole path.':
    '{0} sagt nicht, wo es beginnt, und wäre jedes Mal ein anderer Ordner. Nennen Sie den Stammordner mit ganzem Pfad.',
  'There is no folder {0}. Check the spelling, or whether its drive or share is connected.':
    'Es gibt keinen Ordner {0}. Prüfen Sie die Schreibweise, oder ob Laufwerk oder Freigabe verbunden sind.',
  '{0} is a file. The root is the folder that holds the instances.':
    '{0} ist eine Datei. Der Stammordner ist der Ordner, der die Instanzen enthält.',
  '{0} does not lead to a folder. The root is the folder that holds the instances.':
    '{0} führt nicht zu einem Ordner. Der Stammordner ist der Ordner, der die Instanzen enthält.',
  'The system does not let this account look into {0}. Run as an account that may, or ask an administrator.':
    'Das System lässt dieses Konto nicht in {0} hineinsehen. Starten Sie mit einem Konto, das es darf, oder fragen Sie einen Administrator.',
  '{0} could not be opened ({1}). Check whether its drive or share is connected.':
    '{0} ließ sich nicht öffnen ({1}). Prüfen Sie, ob Laufwerk oder Freigabe verbunden sind.',
  'The file that says where settings stand cannot be used: {0}.':
    'Die Datei, die sagt, wo Einstellungen stehen, ist nicht brauchbar: {0}.',
  '{0} (element names are assumed)': '{0} (Elementnamen sind angenommen)',
};
