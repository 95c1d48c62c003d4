import type { CoreWords } from '../../said-languages.ts';

export const cases: CoreWords = {
  'Cancelled; nothing was attached.': 'Abgebrochen; nichts wurde angehängt.',
  'This choice is no longer known. Choose the file again.':
    'Diese Auswahl ist nicht mehr bekannt. Wählen Sie die Datei erneut.',
  '{0} is larger than {1} bytes.': '{0} ist größer als {1} Bytes.',
  'There is no file {0}.': 'Es gibt keine Datei {0}.',
  'This choice is no longer known. Choose the folder again.':
    'Diese Auswahl ist nicht mehr bekannt. Wählen Sie den Ordner erneut.',
  '{0} is not a folder.': '{0} ist kein Ordner.',
  '{0} is not a file.': '{0} ist keine Datei.',
  "{0} cannot be read with this account's rights.": '{0} lässt sich mit den Rechten dieses Kontos nicht lesen.',
  'The disk is full. Free some space and try again; nothing was lost.':
    'Die Platte ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts ging verloren.',
  '{0} cannot be read ({1}).': '{0} lässt sich nicht lesen ({1}).',
  'This file is gone for good. Add it again.': 'Diese Datei ist endgültig weg. Fügen Sie sie noch einmal hinzu.',
  'This case was sent meanwhile, so the file was not put back.':
    'Dieser Fall wurde inzwischen gesendet, deshalb kam die Datei nicht zurück.',
  'This file belongs to a case that was sent, so it stays in its record.':
    'Diese Datei gehört zu einem gesendeten Fall und bleibt deshalb in dessen Akte.',
  'A case that was sent cannot be discarded.': 'Ein gesendeter Fall lässt sich nicht verwerfen.',
  'This draft is not here any more.': 'Dieser Entwurf ist nicht mehr hier.',
  'This case was sent meanwhile, so the draft cannot change any more.':
    'Dieser Fall wurde inzwischen gesendet, der Entwurf lässt sich nicht mehr ändern.',
  'This draft was changed in another place meanwhile. Both versions are kept: choose one.':
    'Dieser Entwurf wurde inzwischen an anderer Stelle geändert. Beide Fassungen sind erhalten: Wählen Sie eine.',
  'This case is not closed. Write to support in it instead of starting another one.':
    'Dieser Fall ist nicht geschlossen. Schreiben Sie dem Support darin, statt einen neuen zu beginnen.',
  'Taken from case {0}': 'Aus Fall {0} übernommen',
  ', closed on {0}': ', geschlossen am {0}',
  'This case is closed and is not opened again. Report a new problem that names its number.':
    'Dieser Fall ist geschlossen und wird nicht wieder geöffnet. Melden Sie ein neues Problem, das seine Nummer nennt.',
  'This case was not sent yet. Send it first, then write to support.':
    'Dieser Fall wurde noch nicht gesendet. Senden Sie ihn zuerst, dann schreiben Sie dem Support.',
  'This draft was discarded. Take that back first, then note what happened.':
    'Dieser Entwurf wurde verworfen. Nehmen Sie das zuerst zurück, dann notieren Sie, was geschah.',
  'This lies in the future. Note it when it has happened, or correct the time.':
    'Das liegt in der Zukunft. Notieren Sie es, wenn es geschehen ist, oder berichtigen Sie die Zeit.',
  'This lies before the case was started. Correct the time.':
    'Das liegt vor dem Beginn des Falls. Berichtigen Sie die Zeit.',
  'The call ended before it began. Correct one of the times.':
    'Das Gespräch endete vor seinem Beginn. Berichtigen Sie eine der Zeiten.',
  'The end of the call lies in the future. Note it when the call is over.':
    'Das Ende des Gesprächs liegt in der Zukunft. Notieren Sie es, wenn es vorbei ist.',
  'The case was closed before that. What comes later is a new case: follow this one up.':
    'Der Fall wurde davor geschlossen. Was später kommt, ist ein neuer Fall: Führen Sie diesen fort.',
  'This case was not sent yet. Choose the severity in the draft.':
    'Dieser Fall wurde noch nicht gesendet. Wählen Sie den Schweregrad im Entwurf.',
  'Support does not know this case yet. Send it first, or note the call in which support took it.':
    'Der Support kennt diesen Fall noch nicht. Senden Sie ihn zuerst, oder notieren Sie das Gespräch, in dem der Support ihn annahm.',
  'Support did not know this case at that time. Correct the time.':
    'Der Support kannte diesen Fall zu dieser Zeit noch nicht. Berichtigen Sie die Zeit.',
  'Service was noted as restored already.': 'Der Dienst war schon als wiederhergestellt notiert.',
  'Service was not noted as restored before that time, so it cannot have broken again.':
    'Der Dienst war davor nicht als wiederhergestellt notiert, kann also nicht erneut ausgefallen sein.',
  'The case had severity {0} at that time already.': 'Der Fall hatte zu dieser Zeit schon Schweregrad {0}.',
  'The pause ends before it begins. Correct one of the times.':
    'Die Pause endet vor ihrem Beginn. Berichtigen Sie eine der Zeiten.',
  'The case stood still for this reason at that time already.':
    'Der Fall stand zu dieser Zeit aus diesem Grund schon still.',
  'Nothing stood still for this reason at that time, so it cannot go on.':
    'Zu dieser Zeit stand aus diesem Grund nichts still, also kann es nicht weitergehen.',
  'This centre handled the case at that time already.': 'Dieses Zentrum bearbeitete den Fall zu dieser Zeit schon.',
  'The Support Manager was asked for already, and the plan is still to come.':
    'Der Support Manager wurde schon verlangt, und der Plan steht noch aus.',
  'Nobody had asked for the Support Manager by then. Note that first, then the plan.':
    'Bis dahin hatte niemand den Support Manager verlangt. Notieren Sie das zuerst, dann den Plan.',
  'The policy in use names none.': 'Die geltenden Supportregeln nennen keines.',
  'Known: {0}.': 'Bekannt sind: {0}.',
  'There is no support centre "{0}". {1}': 'Es gibt kein Supportzentrum „{0}“. {1}',
  'This draft was discarded. Take that back first, then correct its notes.':
    'Dieser Entwurf wurde verworfen. Nehmen Sie das zuerst zurück, dann berichtigen Sie seine Notizen.',
  'This note is not in the history of the case.': 'Diese Notiz ist nicht im Verlauf des Falls.',
  'Only what was noted by hand can be taken back. This came from support or from the app.':
    'Nur von Hand Notiertes lässt sich zurücknehmen. Dies kam vom Support oder von der App.',
  'This note was taken back already.': 'Diese Notiz wurde schon zurückgenommen.',
  'The draft kept changing while it was checked. Send it again when you are done writing.':
    'Der Entwurf änderte sich während der Prüfung weiter. Senden Sie ihn erneut, wenn Sie fertig geschrieben haben.',
  'This draft was discarded. Take that back first, then send it.':
    'Dieser Entwurf wurde verworfen. Nehmen Sie das zuerst zurück, dann senden Sie ihn.',
  'There is no portal "{0}". Add it in the settings first.':
    'Es gibt kein Portal „{0}“. Fügen Sie es zuerst in den Einstellungen hinzu.',
  '{0} of {1} answered. Still open: {2}.': '{0} von {1} beantwortet. Noch offen: {2}.',
  'The stored copy of {0} is damaged. Remove it from the case and attach it again.':
    'Die gespeicherte Kopie von {0} ist beschädigt. Entfernen Sie sie vom Fall und hängen Sie sie erneut an.',
  'This case is not here. It may have been removed on another screen.':
    'Dieser Fall ist nicht hier. Er wurde vielleicht auf einem anderen Bildschirm entfernt.',
  'There is not enough room: the files need {0}, and the disk with the data folder has {1} left. Free some space and add them again. Nothing was attached.':
    'Der Platz reicht nicht: Die Dateien brauchen {0}, und die Platte mit dem Datenordner hat noch {1}. Schaffen Sie Platz und fügen Sie sie erneut hinzu. Nichts wurde angehängt.',
  'There is no outcome "{0}". {1}': 'Es gibt kein Ergebnis „{0}“. {1}',
};
