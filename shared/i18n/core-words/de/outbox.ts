import type { CoreWords } from '../../said-languages.ts';

export const outbox: CoreWords = {
  'It could not be looked at before sending, so it was not sent. Try again.':
    'Es ließ sich vor dem Senden nicht ansehen und wurde deshalb nicht gesendet. Versuchen Sie es erneut.',
  'Sending ended in an unexpected way. It is checked at the portal before it is sent again.':
    'Das Senden endete unerwartet. Es wird am Portal geprüft, bevor es erneut gesendet wird.',
  'The case has no number at the portal yet.': 'Der Fall hat am Portal noch keine Nummer.',
  'item {0} of ticket {1} has no usable "{2}"': 'Eintrag {0} von Ticket {1} hat kein brauchbares „{2}“',
  '{0} has {1}; the portal "{2}" takes files up to {3}. Send it another way (ask support for an upload folder), split it, or raise the portal\'s limit in the settings and try again.':
    '{0} hat {1}; das Portal „{2}“ nimmt Dateien bis {3}. Senden Sie sie anders (bitten Sie den Support um einen Upload-Ordner), teilen Sie sie, oder erhöhen Sie die Grenze des Portals in den Einstellungen.',
  'This item is not in the outbox any more.': 'Dieser Eintrag ist nicht mehr im Postausgang.',
  'This item was sent already.': 'Dieser Eintrag wurde schon gesendet.',
  'This item is being sent right now.': 'Dieser Eintrag wird gerade gesendet.',
  'The portal "{0}" is not there any more. Add it again, then try again.':
    'Das Portal „{0}“ ist nicht mehr da. Fügen Sie es wieder hinzu, dann versuchen Sie es erneut.',
  'There is no portal of this name.': 'Es gibt kein Portal dieses Namens.',
  '"{0}" is a portal of another kind. Choose another name, or remove that one first.':
    '„{0}“ ist ein Portal anderer Art. Wählen Sie einen anderen Namen, oder entfernen Sie jenes zuerst.',
  'Cases here already belong to "{0}" at another address, where their numbers mean something. If this is the same help desk that moved, say so; otherwise choose another name.':
    'Fälle hier gehören schon zu „{0}“ an einer anderen Adresse, wo ihre Nummern etwas bedeuten. Ist es derselbe Helpdesk, der umgezogen ist, sagen Sie es; sonst verwenden Sie einen anderen Namen.',
  'The address is on another server. Enter the token again, so that it is not sent there by mistake.':
    'Die Adresse ist auf einem anderen Server. Geben Sie das Token erneut ein, damit es nicht versehentlich dorthin gesendet wird.',
  'Leave the name and the password out of the address; give them as the token, in the form name:password.':
    'Lassen Sie Name und Passwort aus der Adresse weg; geben Sie sie als Token an, in der Form name:passwort.',
  'The folder {0} cannot be used ({1}). Choose another, or ask for rights to it.':
    'Der Ordner {0} ist nicht brauchbar ({1}). Wählen Sie einen anderen, oder bitten Sie um Rechte dafür.',
  'This is the only portal. Add another first, so that reports have somewhere to go.':
    'Das ist das einzige Portal. Fügen Sie zuerst ein anderes hinzu, damit Berichte ein Ziel haben.',
  '{0} items still wait for "{1}". Send them first, or remove it anyway: they stay visible as not sent.':
    '{0} Einträge warten noch auf „{1}“. Senden Sie sie zuerst, oder entfernen Sie es trotzdem: Sie bleiben als nicht gesendet sichtbar.',
  'The portal "{0}" was removed before this could be sent.':
    'Das Portal „{0}“ wurde entfernt, bevor dies gesendet werden konnte.',
  'There is no token for the portal "{0}". Enter it in the settings, or give it as {1}.':
    'Für das Portal „{0}“ gibt es kein Token. Geben Sie es in den Einstellungen ein oder als {1}.',
  '{0} items of news could not be read: {1}': '{0} Neuigkeiten ließen sich nicht lesen: {1}',
  'There is no portal "{0}".': 'Es gibt kein Portal „{0}“.',
  'The app is closing.': 'Die App wird geschlossen.',
  'News of this portal could not be read.': 'Neuigkeiten dieses Portals ließen sich nicht lesen.',
  'What was handed over is not here any more.': 'Was übergeben wurde, ist nicht mehr hier.',
  'This copy of the data was packed for another machine, so it sends nothing. Do it there.':
    'Diese Kopie der Daten wurde für einen anderen Rechner gepackt und sendet deshalb nichts. Tun Sie es dort.',
};
