import type { CoreWords } from '../../said-languages.ts';

export const handover: CoreWords = {
  'No key contact is named, so there is nobody to hand a case over to. Name one under People.':
    'Es ist kein Hauptkontakt benannt, also gibt es niemanden, dem ein Fall übergeben werden kann. Benennen Sie einen unter „Personen“.',
  'Say to whom: {0}.': 'Sagen Sie, wem: {0}.',
  'The file': 'Die Datei',
  'This case was sent already, so it is not handed over any more.':
    'Dieser Fall wurde schon gesendet und wird nicht mehr übergeben.',
  'This draft was discarded. Take that back first, then hand it over.':
    'Dieser Entwurf wurde verworfen. Nehmen Sie das zuerst zurück, dann übergeben Sie ihn.',
  '"{0}" is no key contact. Key contacts: {1}.': '„{0}“ ist kein Hauptkontakt. Hauptkontakte: {1}.',
  '"{0}" is no portal through a shared folder, and only through one can a case be handed over. Hand it over as a file.':
    '„{0}“ ist kein Portal über einen gemeinsamen Ordner, und nur darüber lässt sich ein Fall übergeben. Übergeben Sie ihn als Datei.',
  '{0} could not be written ({1}). Nothing was handed over.':
    '{0} ließ sich nicht schreiben ({1}). Nichts wurde übergeben.',
  'No such case waits in a shared folder. "case handovers" shows those that do.':
    'In einem gemeinsamen Ordner wartet kein solcher Fall. "case handovers" zeigt, welche warten.',
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
  'it is too large': 'er ist zu groß',
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
  '{0} cannot be reached ({1}). Nothing was taken over.': '{0} ist nicht erreichbar ({1}). Nichts wurde übernommen.',
  '{0} took this case over already. Ask them if it should be yours.':
    '{0} hat diesen Fall schon übernommen. Fragen Sie dort, wenn er Ihnen gehören soll.',
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
};
