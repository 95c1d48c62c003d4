import type { CoreWords } from '../../said-languages.ts';

export const notices: CoreWords = {
  'not a version such as 12.3.1': 'keine Version wie 12.3.1',
  'there is no release in it': 'es ist kein Release darin',
  'The release catalogue is not JSON text. Nothing was imported.':
    'Der Release-Katalog ist kein JSON-Text. Nichts wurde importiert.',
  'The release catalogue has a problem at {0}: {1}. Nothing was imported.':
    'Der Release-Katalog hat ein Problem bei {0}: {1}. Nichts wurde importiert.',
  'not valid': 'nicht gültig',
  'version {0} is there twice': 'Version {0} steht zweimal da',
  'This file is larger than a notice can be ({0} bytes). It was not read.':
    'Diese Datei ist größer, als ein Hinweis sein kann ({0} Bytes). Sie wurde nicht gelesen.',
  'This is not a notice: it needs a payload, a key id and a signature. Ask for the file again.':
    'Das ist kein Hinweis: Er braucht Inhalt, Schlüsselkennung und Unterschrift. Bitten Sie erneut um die Datei.',
  'The signature is good, but the notice itself cannot be read ({0}).':
    'Die Unterschrift ist gut, aber der Hinweis selbst lässt sich nicht lesen ({0}).',
  'The notice is signed with "{0}", a key this machine does not know. Add the key if you trust its owner, then import the notice again.':
    'Der Hinweis ist mit „{0}“ unterschrieben, einem Schlüssel, den diese Maschine nicht kennt. Fügen Sie den Schlüssel hinzu, wenn Sie seinem Besitzer vertrauen, und importieren Sie den Hinweis erneut.',
  'The signature does not fit: the notice was changed after it was signed, or not signed with "{0}". Do not act on it.':
    'Die Unterschrift passt nicht: Der Hinweis wurde danach geändert oder nicht mit „{0}“ unterschrieben. Handeln Sie nicht danach.',
  'not JSON text': 'kein JSON-Text',
  'This notice is not there.': 'Dieser Hinweis ist nicht da.',
  'A notice "{0}" is here already and says something else. A correction needs an id of its own; ask its publisher.':
    'Ein Hinweis „{0}“ ist schon da und sagt etwas anderes. Eine Berichtigung braucht eine eigene Kennung; fragen Sie den Herausgeber.',
  'The notice is number {0} of "{1}", and number {2} was here before it. Somebody may be handing out old notices; ask for the newest.':
    'Der Hinweis ist Nummer {0} von „{1}“, und Nummer {2} war schon vorher da. Vielleicht gibt jemand alte Hinweise aus; bitten Sie um den neuesten.',
  'The notice was good until {0} and has expired. Ask for a newer one.':
    'Der Hinweis galt bis {0} und ist abgelaufen. Bitten Sie um einen neueren.',
  'This is not a key for notices: it has to be 32 bytes of Ed25519 in base64.':
    'Das ist kein Schlüssel für Hinweise: Es müssen 32 Bytes Ed25519 in Base64 sein.',
  "The fingerprint is not this key's. Ask its owner to read it out from another place, such as by telephone. The key was not added.":
    'Der Fingerabdruck ist nicht der dieses Schlüssels. Lassen Sie ihn sich vom Besitzer auf anderem Weg vorlesen, etwa am Telefon. Der Schlüssel wurde nicht hinzugefügt.',
  'There is another key called "{0}". Remove it first, or use another name.':
    'Es gibt einen anderen Schlüssel namens „{0}“. Entfernen Sie ihn zuerst, oder nehmen Sie einen anderen Namen.',
  'There is no key "{0}".': 'Es gibt keinen Schlüssel „{0}“.',
  'The key "{0}" came with the managed settings. It is removed there.':
    'Der Schlüssel „{0}“ kam mit den verwalteten Einstellungen. Er wird dort entfernt.',
  'The key "{0}" came with the installation. It is removed there.':
    'Der Schlüssel „{0}“ kam mit der Installation. Er wird dort entfernt.',
  'The notice cannot be signed: {0}': 'Der Hinweis lässt sich nicht unterschreiben: {0}',
  'The notice cannot be signed: it expires before it is issued.':
    'Der Hinweis lässt sich nicht unterschreiben: Er läuft ab, bevor er ausgegeben wird.',
  'The private key cannot be used: it is not an Ed25519 key in PEM.':
    'Der private Schlüssel ist nicht brauchbar: Er ist kein Ed25519-Schlüssel in PEM.',
};
