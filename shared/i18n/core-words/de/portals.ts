import type { CoreWords } from '../../said-languages.ts';

export const portals: CoreWords = {
  '{0} exists already and is not from this case. It is not replaced: move it away, then send again.':
    '{0} ist schon da und nicht von diesem Fall. Es wird nicht ersetzt: Verschieben Sie es, dann senden Sie erneut.',
  'The disk that holds {0} is full. Free some space; it is tried again.':
    'Die Platte mit {0} ist voll. Schaffen Sie Platz; es wird erneut versucht.',
  '{0} cannot be written ({1}). Give this account rights to it; it is tried again.':
    '{0} lässt sich nicht schreiben ({1}). Geben Sie diesem Konto Rechte dazu; es wird erneut versucht.',
  '{0} cannot be reached ({1}). It is tried again.': '{0} ist nicht erreichbar ({1}). Es wird erneut versucht.',
  'The folder {0} is there.': 'Der Ordner {0} ist da.',
  'Files can be written there.': 'Dateien lassen sich dort schreiben.',
  '{0} was passed over: {1}.': '{0} wurde übergangen: {1}.',
  'wrong shape': 'falsche Form',
  'The portal answers with a redirect. Check its address in Settings.':
    'Das Portal antwortet mit einer Umleitung. Prüfen Sie seine Adresse in den Einstellungen.',
  'The portal asks to wait before the next request.': 'Das Portal bittet, vor der nächsten Anfrage zu warten.',
  'The portal has a problem of its own ({0}). It is tried again.':
    'Das Portal hat selbst ein Problem ({0}). Es wird erneut versucht.',
  'The portal does not accept the stored sign-in. Set a new token in Settings.':
    'Das Portal nimmt die gespeicherte Anmeldung nicht an. Setzen Sie in den Einstellungen ein neues Token.',
  "The portal's account may not do this ({0}). Ask the portal's administrator.":
    'Das Konto des Portals darf das nicht ({0}). Fragen Sie den Administrator des Portals.',
  'The portal does not know what this is for ({0}). Check the address and the queue.':
    'Das Portal weiß nicht, wofür das ist ({0}). Prüfen Sie Adresse und Warteschlange.',
  'The portal says that this is too large. Send fewer or smaller files.':
    'Das Portal sagt, das sei zu groß. Senden Sie weniger oder kleinere Dateien.',
  'The portal refused this ({0}).': 'Das Portal lehnte das ab ({0}).',
  'What answered is not Request Tracker. Check the address and the network.':
    'Was antwortete, ist nicht Request Tracker. Prüfen Sie Adresse und Netzwerk.',
  'Request Tracker {0} answers.': 'Request Tracker {0} antwortet.',
  'The portal answers.': 'Das Portal antwortet.',
  'The sign-in is accepted.': 'Die Anmeldung wird angenommen.',
  'The queue "{0}" cannot be used: {1}': 'Die Warteschlange „{0}“ ist nicht brauchbar: {1}',
  'The queue "{0}" is there.': 'Die Warteschlange „{0}“ ist da.',
  'All custom fields are on the queue.': 'Alle benutzerdefinierten Felder sind an der Warteschlange.',
  "The queue lacks {0}. The portal's administrator has to add them and give the app's account the right to set them.":
    'Der Warteschlange fehlt: {0}. Der Administrator des Portals muss das hinzufügen und dem Konto der App das Recht geben, es zu setzen.',
  'has {0} of its {1} bytes there': 'hat dort {0} von {1} Bytes',
  ', and {0} more of its files are not whole': ', und {0} weitere seiner Dateien sind nicht vollständig',
  'Ticket {0} exists at the portal, but "{1}" {2}. The portal\'s administrator has to raise its size limit for attachments; then send again, and the ticket is completed.':
    'Ticket {0} gibt es am Portal, aber „{1}“ {2}. Der Administrator des Portals muss die Größengrenze für Anhänge erhöhen; senden Sie dann erneut, und das Ticket wird vervollständigt.',
  'The rest of this message is too long to show here. Open the case at the portal to read it.':
    'Der Rest dieser Nachricht ist zu lang, um hier gezeigt zu werden. Öffnen Sie den Fall am Portal, um ihn zu lesen.',
  '{0}\n\nThe rest of this message is too long to show here. Open the case at the portal to read it.':
    '{0}\n\nDer Rest dieser Nachricht ist zu lang, um hier gezeigt zu werden. Öffnen Sie den Fall am Portal, um ihn zu lesen.',
  'No sign-in for the portal is stored on this machine. Set its token in Settings.':
    'Auf dieser Maschine ist keine Anmeldung für das Portal gespeichert. Setzen Sie sein Token in den Einstellungen.',
  'The portal answers with a longer list than this app reads. It is tried again.':
    'Das Portal antwortet mit einer längeren Liste, als diese App liest. Es wird erneut versucht.',
  'it is not what Request Tracker sends': 'das sendet Request Tracker so nicht',
  'An entry': 'Ein Eintrag',
  'Entry {0}': 'Eintrag {0}',
  "{0} of the portal's history could not be read ({1}). Look at the case at the portal.":
    '{0} aus dem Verlauf des Portals ließ sich nicht lesen ({1}). Sehen Sie den Fall am Portal an.',
  'A part of this message could not be read. Open the case at the portal to see it.':
    'Ein Teil dieser Nachricht ließ sich nicht lesen. Öffnen Sie den Fall am Portal, um ihn zu sehen.',
  'This message is too long to show here. Open the case at the portal to read it.':
    'Diese Nachricht ist zu lang, um hier gezeigt zu werden. Öffnen Sie den Fall am Portal, um sie zu lesen.',
  'The portal did not let this message be read. Open the case at the portal.':
    'Das Portal ließ diese Nachricht nicht lesen. Öffnen Sie den Fall am Portal.',
  'The portal\'s queue "{0}" lacks the custom field {1}. Its administrator has to add it before cases can be sent.':
    'Der Warteschlange „{0}“ des Portals fehlt das benutzerdefinierte Feld {1}. Der Administrator muss es hinzufügen, bevor Fälle gesendet werden können.',
  'The portal\'s queue "{0}" lacks the custom fields {1}. Its administrator has to add them before cases can be sent.':
    'Der Warteschlange „{0}“ des Portals fehlen die benutzerdefinierten Felder {1}. Der Administrator muss sie hinzufügen, bevor Fälle gesendet werden können.',
  "The portal's account may not use the queue \"{0}\", or there is none of this name. Check the queue's name in Settings, or ask the portal's administrator for the right to it.":
    'Das Konto des Portals darf die Warteschlange „{0}“ nicht benutzen, oder es gibt keine dieses Namens. Prüfen Sie den Namen in den Einstellungen, oder bitten Sie den Administrator des Portals um das Recht.',
  'Ticket {0} exists at the portal, but its field "{1}" does not take the value "{2}". The portal\'s administrator has to allow this value and give the app\'s account the rights SeeCustomField and ModifyCustomField for it; then send again.':
    'Ticket {0} gibt es am Portal, aber sein Feld „{1}“ nimmt den Wert „{2}“ nicht an. Der Administrator des Portals muss diesen Wert zulassen und dem Konto der App die Rechte SeeCustomField und ModifyCustomField dafür geben; senden Sie dann erneut.',
  'The hand-over queue is the queue "{0}" that support reads. Name another one, so that no unfinished case goes to support.':
    'Die Übergabe-Warteschlange ist die Warteschlange „{0}“, die der Support liest. Nennen Sie eine andere, damit kein unfertiger Fall an den Support geht.',
  'A shared folder carries a prepared case as a file of its own, and has no queue for it.':
    'Ein gemeinsamer Ordner trägt einen vorbereiteten Fall als eigene Datei und hat keine Warteschlange dafür.',
  'The hand-over queue "{0}" can be used.': 'Die Übergabe-Warteschlange „{0}“ ist benutzbar.',
  'This case was taken over already, so what was written since was not added to its ticket. Ask for it back, or hand it over again as a case of its own.':
    'Dieser Fall wurde schon übernommen, deshalb kam nicht in sein Ticket, was seither geschrieben wurde. Bitten Sie darum, ihn zurückzugeben, oder übergeben Sie ihn noch einmal als eigenen Fall.',
  'The ticket of this hand-over is not at the portal any more, so the case cannot be given back there. Send it back as a file.':
    'Das Ticket dieser Übergabe ist nicht mehr am Portal, deshalb lässt sich der Fall dort nicht zurückgeben. Geben Sie ihn als Datei zurück.',
  '{0} at the portal is larger than the files this portal takes, so it was not read.':
    '{0} am Portal ist größer als die Dateien, die dieses Portal nimmt, und wurde nicht gelesen.',
  'The portal "{0}" has no hand-over queue, so no case is handed over through it. Name one in Settings, or hand it over as a file.':
    'Das Portal „{0}“ hat keine Übergabe-Warteschlange, deshalb wird darüber kein Fall übergeben. Nennen Sie eine in den Einstellungen, oder übergeben Sie ihn als Datei.',
  'The hand-over queue "{0}" lacks the custom field {1}. The portal\'s administrator has to add it before cases can be handed over.':
    'Der Übergabe-Warteschlange „{0}“ fehlt das benutzerdefinierte Feld {1}. Der Administrator des Portals muss es hinzufügen, bevor Fälle übergeben werden können.',
  'The hand-over queue "{0}" lacks the custom fields {1}. The portal\'s administrator has to add them before cases can be handed over.':
    'Der Übergabe-Warteschlange „{0}“ fehlen die benutzerdefinierten Felder {1}. Der Administrator des Portals muss sie hinzufügen, bevor Fälle übergeben werden können.',
  'Ticket {0} of this hand-over lies in another queue than "{1}", so nothing is written into it. Have it moved back at the portal, or send the prepared case as a file.':
    'Ticket {0} dieser Übergabe liegt in einer anderen Warteschlange als „{1}“, deshalb wird nichts hineingeschrieben. Lassen Sie es am Portal zurückverschieben, oder schicken Sie den vorbereiteten Fall als Datei.',
};
