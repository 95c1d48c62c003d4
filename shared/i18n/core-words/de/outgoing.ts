import type { CoreWords } from '../../said-languages.ts';

export const outgoing: CoreWords = {
  'it takes too long': 'es dauert zu lange',
  'the scan failed': 'die Prüfung schlug fehl',
  'it cannot be read ({0})': 'es lässt sich nicht lesen ({0})',
  'cannot be looked through: {0}': 'lässt sich nicht durchsehen: {0}',
  'it is damaged': 'es ist beschädigt',
  'it is an archive inside an archive and too large to be opened there':
    'es ist ein Archiv in einem Archiv und zu groß, um dort geöffnet zu werden',
  'a RAR archive': 'ein RAR-Archiv',
  'an xz file': 'eine xz-Datei',
  'a bzip2 file': 'eine bzip2-Datei',
  'a cabinet file': 'eine Cabinet-Datei',
  'an encrypted file (age)': 'eine verschlüsselte Datei (age)',
  'an encrypted message (PGP)': 'eine verschlüsselte Nachricht (PGP)',
  'an lz4 file': 'eine lz4-Datei',
  'a zip archive': 'ein ZIP-Archiv',
  'a gzip file': 'eine gzip-Datei',
  'a zstd file': 'eine zstd-Datei',
  'a tar archive': 'ein tar-Archiv',
  'it ends in the middle': 'es endet in der Mitte',
  'it holds more than {0} files': 'es enthält mehr als {0} Dateien',
  'its directory is damaged': 'sein Inhaltsverzeichnis ist beschädigt',
  'it holds more beside its content than is looked at': 'es enthält neben seinem Inhalt mehr, als angesehen wird',
  'the file': 'die Datei',
  'more than can be told': 'mehr, als sich sagen lässt',
  '{0} (its name)': '{0} (der Name)',
  '{0} cannot be opened here': '{0} lässt sich hier nicht öffnen',
  'archives are in it more than {0} deep': 'Archive liegen darin tiefer als {0} Ebenen',
  '{0} (names and comments)': '{0} (Namen und Kommentare)',
  'entry {0}': 'Eintrag {0}',
  'it is encrypted': 'es ist verschlüsselt',
  'it is packed in a way that is not known here': 'es ist auf eine Art gepackt, die hier nicht bekannt ist',
  'it unpacks to far more than it is': 'es entpackt sich auf weit mehr, als es ist',
  'known value': 'bekannter Wert',
  'more than can be told: after {0} finds the rest was not looked at':
    'mehr, als sich sagen lässt: Nach {0} Funden wurde der Rest nicht angesehen',
  'The stored copy of {0} is not what was queued. It was not sent. Attach the file again.':
    'Die gespeicherte Kopie von {0} ist nicht die eingereihte. Sie wurde nicht gesendet. Hängen Sie die Datei erneut an.',
  'What is queued is not what was looked at, so it was not sent. Write it again.':
    'Was wartet, ist nicht das Angesehene und wurde deshalb nicht gesendet. Schreiben Sie es erneut.',
  'Nothing was sent: {0} may not go. {1} Or leave the file out.':
    'Nichts wurde gesendet: {0} darf nicht gehen. {1} Oder lassen Sie die Datei weg.',
  '{0} cannot go without a decision: leave it out, or send it with a reason. Nothing was sent.':
    '{0} kann nicht ohne Entscheidung gehen: Lassen Sie es weg, oder senden Sie es mit einem Grund. Nichts wurde gesendet.',
  'It was encrypted by an older version, so nobody knows what is in it. Collect again.':
    'Es wurde von einer älteren Version verschlüsselt, deshalb weiß niemand, was darin ist. Sammeln Sie erneut.',
  'It holds {0}, and no approval for that is in force.': 'Es enthält {0}, und dafür gilt keine Freigabe.',
  'There is no such decision about this case.': 'Zu diesem Fall gibt es keine solche Entscheidung.',
  'This case is not here.': 'Dieser Fall ist nicht hier.',
  'There is no such file on this case.': 'An diesem Fall gibt es keine solche Datei.',
  'The scan found nothing by this name. Look at the preview again.':
    'Die Prüfung fand nichts unter diesem Namen. Sehen Sie die Vorschau erneut an.',
  'This is certainly a secret ({0}), so no reason sends it. Take it out, or leave the file out.':
    'Das ist sicher ein Geheimnis ({0}), kein Grund sendet es. Entfernen Sie es, oder lassen Sie die Datei weg.',
  'This stands for a secret, so it is never sent.': 'Das steht für ein Geheimnis und wird deshalb nie gesendet.',
  'Somebody decided to leave it out.': 'Jemand hat entschieden, es wegzulassen.',
  'It was not collected here, and anybody can write a manifest: nobody knows whether secrets were taken out. It goes only with a reason.':
    'Es wurde nicht hier gesammelt, und jeder kann ein Verzeichnis schreiben: Niemand weiß, ob Geheimnisse entfernt wurden. Es geht nur mit einem Grund.',
  'The bundle could not be encrypted: {0}': 'Das Paket ließ sich nicht verschlüsseln: {0}',
  'Pictures may show anything, so each goes only after somebody looked at it and said so.':
    'Bilder können alles zeigen, deshalb geht jedes erst, nachdem es jemand angesehen und das gesagt hat.',
  'It cannot be read as text, so nobody can take secrets out of it. It goes only with a reason.':
    'Es ist nicht als Text lesbar, deshalb kann niemand Geheimnisse daraus entfernen. Es geht nur mit einem Grund.',
  'Recordings hold data of the company. They go only under an approval that is in force.':
    'Aufzeichnungen enthalten Daten der Firma. Sie gehen nur unter einer geltenden Freigabe.',
  'Scenarios hold data of the company. They go only under an approval that is in force.':
    'Szenarien enthalten Daten der Firma. Sie gehen nur unter einer geltenden Freigabe.',
  'the preview is not one of this case': 'die Vorschau ist keine dieses Falls',
  'There is no file "{0}" among those that are handed over.': 'Unter den übergebenen Dateien ist keine „{0}“.',
  'It was chosen by its name.': 'Sie wurde nach ihrem Namen gewählt.',
  'This case was sent already. What waits is shown in the outbox.':
    'Dieser Fall wurde schon gesendet. Was wartet, zeigt der Postausgang.',
  'case text › {0}': 'Falltext › {0}',
  'name of a file': 'Name einer Datei',
  'file {0}': 'Datei {0}',
  '{0}, line {1} ({2})': '{0}, Zeile {1} ({2})',
  '{0}; and {1} more': '{0}; und {1} weitere',
  'Take it out, leave the file out, or send it with a reason.':
    'Entfernen Sie es, lassen Sie die Datei weg, oder senden Sie es mit einem Grund.',
  'Take it out, or leave the file out. What is certainly a secret is not sent for any reason.':
    'Entfernen Sie es, oder lassen Sie die Datei weg. Was sicher ein Geheimnis ist, wird aus keinem Grund gesendet.',
  '1 place looks': '1 Stelle sieht aus',
  '{0} places look': '{0} Stellen sehen aus',
  'Nothing was sent: {0} like a secret. {1}. {2}': 'Nichts wurde gesendet: {0} wie ein Geheimnis. {1}. {2}',
  'what was decided about it': 'was darüber entschieden wurde',
  'Nothing was sent: since the preview something changed: {0}. Look at it again, then send.':
    'Nichts wurde gesendet: Seit der Vorschau hat sich etwas geändert: {0}. Sehen Sie es erneut an, dann senden Sie.',
  'It begins like a picture but cannot be read as one, so nobody can take out what it says about itself. It goes only with a reason.':
    'Es beginnt wie ein Bild, ist aber nicht als solches lesbar, deshalb kann niemand entfernen, was es über sich sagt. Es geht nur mit einem Grund.',
  'Something was decided about this case after it was handed over, so it was not sent. Hand it over again.':
    'Nach der Übergabe wurde über diesen Fall noch etwas entschieden, deshalb wurde er nicht gesendet. Übergeben Sie ihn erneut.',
  'A file or a text of this case was changed after it was handed over, so it was not sent. Hand it over again.':
    'Eine Datei oder ein Text dieses Falls wurde nach der Übergabe geändert, deshalb wurde er nicht gesendet. Übergeben Sie ihn erneut.',
  '{0} was taken off this case after it was handed over. Hand it over again.':
    '{0} wurde nach der Übergabe aus diesem Fall genommen. Übergeben Sie ihn erneut.',
  'This case was sent to support after it was handed over, so it does not go to a colleague.':
    'Dieser Fall wurde nach der Übergabe an den Support gesendet, deshalb geht er nicht mehr an Kolleginnen oder Kollegen.',
  'This draft was discarded after it was handed over, so it was not sent. Take that back first, then hand it over again.':
    'Dieser Entwurf wurde nach der Übergabe verworfen, deshalb wurde er nicht gesendet. Nehmen Sie das zuerst zurück und übergeben Sie ihn dann erneut.',
  'It has {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. It stays here. Ask who sent it.':
    'Es hat {0} und würde sich auf {1} entpacken. Diese App packt nichts so klein, es kann also gemacht sein, um den Datenträger zu füllen. Es bleibt hier. Fragen Sie, wer es gesendet hat.',
  'It would unpack to {0}, and of a bundle that was not collected here {1} are looked through at most. It stays here. Ask for a smaller one.':
    'Es würde sich auf {0} entpacken, und von einem Paket, das nicht hier gesammelt wurde, werden höchstens {1} durchgesehen. Es bleibt hier. Bitten Sie um ein kleineres.',
  'Looking through it took longer than a minute, so nobody knows what is in it. It stays here. Ask for a smaller one.':
    'Es durchzusehen dauerte länger als eine Minute, deshalb weiß niemand, was darin ist. Es bleibt hier. Bitten Sie um ein kleineres.',
  'No reason sends {0}. {1} Nothing was done yet: do it again without that reason.':
    'Kein Grund sendet {0}. {1} Noch ist nichts geschehen: Tun Sie es ohne diesen Grund noch einmal.',
  '{0} No reason sends it.': '{0} Kein Grund sendet es.',
  '{0} is no key contact any more, so this case was not sent. Hand it over to somebody who is.':
    '{0} ist kein Hauptkontakt mehr, deshalb wurde dieser Fall nicht gesendet. Übergeben Sie ihn an jemanden, der es ist.',
};
