import type { CoreWords } from '../../said-languages.ts';

export const handover: CoreWords = {
  'No key contact is named, so there is nobody to hand a case over to. Name one under People.':
    'Es ist kein Hauptkontakt benannt, also gibt es niemanden, dem ein Fall übergeben werden kann. Benennen Sie einen unter „Personen“.',
  'Say to whom: {0}.': 'Sagen Sie, wem: {0}.',
  'This case was sent already, so it is not handed over any more.':
    'Dieser Fall wurde schon gesendet und wird nicht mehr übergeben.',
  'This draft was discarded. Take that back first, then hand it over.':
    'Dieser Entwurf wurde verworfen. Nehmen Sie das zuerst zurück, dann übergeben Sie ihn.',
  '"{0}" is no key contact. Key contacts: {1}.': '„{0}“ ist kein Hauptkontakt. Hauptkontakte: {1}.',
  '{0} could not be written ({1}). Nothing was handed over.':
    '{0} ließ sich nicht schreiben ({1}). Nichts wurde übergeben.',
  'Nobody handed this case over to you, so it cannot be given back.':
    'Niemand hat Ihnen diesen Fall übergeben, er lässt sich also nicht zurückgeben.',
  'This case came as a file, so it goes back as one. Say where to write it.':
    'Dieser Fall kam als Datei und geht als solche zurück. Sagen Sie, wohin sie geschrieben wird.',
  'This case was given back already.': 'Dieser Fall wurde schon zurückgegeben.',
  '{0} cannot be reached ({1}).': '{0} ist nicht erreichbar ({1}).',
  'This is no case that was handed over, or it is damaged. {0}':
    'Das ist kein übergebener Fall, oder er ist beschädigt. {0}',
  'This is no case that was handed over, or it is damaged: {0}. Ask for it again.':
    'Das ist kein übergebener Fall, oder er ist beschädigt: {0}. Bitten Sie erneut darum.',
  'a file has another size': 'eine Datei hat eine andere Größe',
  'it does not hold exactly what it lists': 'er enthält nicht genau, was er auflistet',
  'it has no list of what it holds': 'er hat keine Liste seines Inhalts',
  'its case cannot be read': 'sein Fall lässt sich nicht lesen',
  'its case was changed on the way': 'sein Fall wurde unterwegs verändert',
  '{0} was passed over: it is of another folder': '{0} wurde übergangen: Es gehört zu einem anderen Ordner',
  '{0} was passed over: {1}': '{0} wurde übergangen: {1}',
  'As {0} prepared it': 'Wie {0} ihn vorbereitet hat',
  'Only a key contact takes a case over. Hand this one to one of them.':
    'Nur ein Hauptkontakt übernimmt einen Fall. Übergeben Sie diesen einem davon.',
  'Somebody else': 'Jemand anderes',
  'This case goes back to {0}, who prepared it on another installation.':
    'Dieser Fall geht an {0} zurück, auf deren Installation er vorbereitet wurde.',
  'What lies there is another case than its folder says.': 'Dort liegt ein anderer Fall, als sein Ordner sagt.',
  'You handed this case over yourself. It is among your drafts.':
    'Sie haben diesen Fall selbst übergeben. Er ist bei Ihren Entwürfen.',
  '{0} took this case over already. Ask them if it should be yours.':
    '{0} hat diesen Fall schon übernommen. Fragen Sie dort, wenn er Ihnen gehören soll.',
  'Its files unpack to {0}, and a hand-over holds {1} at most. Nothing of it was unpacked. Ask for it without its largest files, and get those another way.':
    'Seine Dateien ergeben entpackt {0}, und eine Übergabe enthält höchstens {1}. Nichts davon wurde entpackt. Bitten Sie darum ohne die größten Dateien, und holen Sie diese auf anderem Weg.',
  'It is {0} and would unpack to {1}. This app packs nothing so small, so it may have been made to fill the disk. Nothing of it was unpacked. Ask who sent it.':
    'Sie ist {0} groß und ergäbe entpackt {1}. Diese App packt nichts so klein, sie könnte also gemacht sein, um die Platte zu füllen. Nichts davon wurde entpackt. Fragen Sie, wer sie geschickt hat.',
  'The files of this case are {0}, and a hand-over holds {1} at most. Take the largest off the case and hand them over another way. Nothing was handed over.':
    'Die Dateien dieses Falls sind {0} groß, und eine Übergabe enthält höchstens {1}. Nehmen Sie die größten vom Fall und übergeben Sie sie auf anderem Weg. Nichts wurde übergeben.',
  '{0} does not answer. Look whether its folder can be reached, and try again.':
    '{0} antwortet nicht. Prüfen Sie, ob der Ordner erreichbar ist, und versuchen Sie es erneut.',
  '{0} was changed on the way, so nothing was taken over. Ask for it again.':
    '{0} wurde unterwegs verändert, deshalb wurde nichts übernommen. Bitten Sie erneut darum.',
  'There is not enough room to take this case over: its files need {0}, and the disk with the data folder has {1} left. Free some space and take it over again. Nothing was taken over.':
    'Der Platz reicht nicht, um diesen Fall zu übernehmen: Seine Dateien brauchen {0}, und die Platte mit dem Datenordner hat noch {1}. Schaffen Sie Platz und übernehmen Sie ihn erneut. Nichts wurde übernommen.',
  'It is of another case.': 'Es gehört zu einem anderen Fall.',
  'Nobody gave this case back.': 'Niemand hat diesen Fall zurückgegeben.',
  'Nobody took this case over, so nobody can give it back.':
    'Niemand hat diesen Fall übernommen, also kann ihn niemand zurückgeben.',
  'It names other people than this case was handed over by and to.':
    'Es nennt andere Personen als die, zwischen denen dieser Fall übergeben wurde.',
  'This case was handed over anew this very moment. Look again, then take it over. Nothing was taken over.':
    'Dieser Fall wurde eben in diesem Moment neu übergeben. Sehen Sie noch einmal nach, und übernehmen Sie ihn dann. Nichts wurde übernommen.',
  'No such case waits to be taken over. "case handovers" shows those that do.':
    'Kein solcher Fall wartet auf die Übernahme. "case handovers" zeigt, welche warten.',
  'The portal did not keep that this case was taken over. Ask its administrator.':
    'Das Portal behielt nicht, dass dieser Fall übernommen wurde. Fragen Sie seinen Administrator.',
  'More cases wait in the hand-over queue of "{0}" than are shown. Take or close some of them.':
    'In der Übergabe-Warteschlange von „{0}“ warten mehr Fälle, als gezeigt werden. Übernehmen oder schließen Sie einige davon.',
  'What lies there is another case than its ticket says.': 'Dort liegt ein anderer Fall, als sein Ticket sagt.',
  'The case could not be unpacked here ({0}).': 'Der Fall ließ sich hier nicht entpacken ({0}).',
  'The prepared case has {0}; the portal "{1}" takes files up to {2}. Hand it over as a file, or take a large file off it.':
    'Der vorbereitete Fall hat {0}; das Portal „{1}“ nimmt Dateien bis {2}. Übergeben Sie ihn als Datei, oder nehmen Sie eine große Datei heraus.',
  'The prepared case could not be packed ({0}). Nothing was handed over.':
    'Der vorbereitete Fall ließ sich nicht packen ({0}). Nichts wurde übergeben.',
  '{0} Nothing was taken over.': '{0} Nichts wurde übernommen.',
  '{0} took this case over already, so nothing more was handed over. Ask them to give it back, or hand it over again as a case of its own.':
    '{0} hat diesen Fall schon übernommen, deshalb wurde nichts mehr übergeben. Bitten Sie darum, ihn zurückzugeben, oder übergeben Sie ihn noch einmal als eigenen Fall.',
};
