import type { CoreWords } from '../../said-languages.ts';

export const approvals: CoreWords = {
  'The end is over already. Name a later one.': 'Das Ende ist schon vorbei. Nennen Sie ein späteres.',
  'An approval runs {0} days at most, so not beyond {1}. Name an earlier end and ask again when it is over.':
    'Eine Freigabe gilt höchstens {0} Tage, also nicht über {1} hinaus. Nennen Sie ein früheres Ende und fragen Sie danach erneut.',
  'The case this is for is not here.': 'Der Fall, um den es geht, ist nicht hier.',
  'R-{0} is {1} already. Ask again for something new.': 'R-{0} ist schon {1}. Stellen Sie eine neue Anfrage.',
  'A decision may only shorten what was asked for.': 'Eine Entscheidung kann das Erbetene nur verkürzen.',
  'R-{0} is {1} already. There is nothing to take back.': 'R-{0} ist schon {1}. Es gibt nichts zurückzunehmen.',
  'No key contact is named, and only a key contact may decide. Name one in the settings under People, or with "contact add NAME --role primary".':
    'Es ist kein Hauptkontakt benannt, und nur ein Hauptkontakt darf entscheiden. Benennen Sie einen in den Einstellungen unter „Personen“ oder mit "contact add NAME --role primary".',
  'Only a key contact may decide, and your profile names none of them. Ask {0}, or correct your profile.':
    'Nur ein Hauptkontakt darf entscheiden, und Ihr Profil nennt keinen davon. Fragen Sie {0}, oder berichtigen Sie Ihr Profil.',
  '"{0}" fits more than one key contact. Name the e-mail address, or the id from "contact list".':
    '„{0}“ passt auf mehr als einen Hauptkontakt. Nennen Sie die E-Mail-Adresse oder die Kennung aus "contact list".',
  '"{0}" is no contact here': '„{0}“ ist hier kein Kontakt',
  '{0} is a contact, but no key contact': '{0} ist ein Kontakt, aber kein Hauptkontakt',
  '{0}, and only a key contact may decide. "contact list" shows who is one.':
    '{0}, und nur ein Hauptkontakt darf entscheiden. "contact list" zeigt, wer einer ist.',
  'There is no request "{0}".': 'Es gibt keine Anfrage „{0}“.',
  'database exports': 'Datenbankexporte',
  'to find a fault': 'um einen Fehler zu finden',
  'to test an upgrade': 'um ein Upgrade zu testen',
  'for an integration': 'für eine Integration',
  'for development': 'für eine Entwicklung',
  '{0} requests wait for your approval': '{0} Anfragen warten auf Ihre Freigabe',
  'Nothing goes before you decide.': 'Vor Ihrer Entscheidung geht nichts hinaus.',
  'all instances': 'alle Instanzen',
  'Approval wanted: {0} of {1}': 'Freigabe erbeten: {0} von {1}',
  '{0} asks for it {1}. Nothing goes before you decide.':
    '{0} bittet darum, {1}. Vor Ihrer Entscheidung geht nichts hinaus.',
  'This contact is no longer there.': 'Dieser Kontakt ist nicht mehr da.',
  'Your plan has {0} contacts and all are named. Change one of them, or ask for more contacts.':
    'Ihr Vertrag umfasst {0} Kontakte, und alle sind benannt. Ändern Sie einen davon, oder bitten Sie um weitere Kontakte.',
  'No key contact is named yet, so everybody may send cases.':
    'Noch ist kein Hauptkontakt benannt, also darf jeder Fälle senden.',
  'Your profile names none of the key contacts, and only they send cases.':
    'Ihr Profil nennt keinen der Hauptkontakte, und nur sie senden Fälle.',
  'You are a primary contact, so you may send cases.': 'Sie sind Hauptkontakt und dürfen Fälle senden.',
  'You are a backup contact, so you may send cases.':
    'Sie sind Vertretung eines Hauptkontakts und dürfen Fälle senden.',
  'You are a contact, but no key contact, and only key contacts send cases.':
    'Sie sind Kontakt, aber kein Hauptkontakt, und nur Hauptkontakte senden Fälle.',
  'your profile names none of them': 'Ihr Profil nennt keinen davon',
  'you are a contact, but no key contact': 'Sie sind Kontakt, aber kein Hauptkontakt',
  'Only a key contact sends a case to support, and {0}. Hand it over to one of them: {1}. Or correct your profile if it is wrong.':
    'Nur ein Hauptkontakt sendet einen Fall an den Support, und {0}. Übergeben Sie ihn einem davon: {1}. Oder berichtigen Sie Ihr Profil, wenn es falsch ist.',
};
