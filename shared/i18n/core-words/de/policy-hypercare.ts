import type { CoreWords } from '../../said-languages.ts';

export const policyHypercare: CoreWords = {
  'HyperCare Premium Service Description': 'Leistungsbeschreibung HyperCare Premium',
  "The copy this was taken from had lost its table and carries no date. The minutes and business days are those of the vendor's page; compare them with your agreement before relying on them.":
    'Die Kopie, aus der dies stammt, hatte ihre Tabelle verloren und trägt kein Datum. Die Minuten und Geschäftstage sind die der Seite des Herstellers; vergleichen Sie sie mit Ihrem Vertrag, bevor Sie sich darauf verlassen.',
  "The description does not say how it changes. Look at the vendor's page now and then.":
    'Die Beschreibung sagt nicht, wie sie sich ändert. Sehen Sie ab und zu auf der Seite des Herstellers nach.',
  'set by this app; H does not say': 'von dieser App festgelegt; H sagt es nicht',
  'Severity 1 is answered at once, at any hour. Call, chat or write as for every other case.':
    'Schweregrad 1 wird sofort beantwortet, zu jeder Stunde. Rufen Sie an, chatten oder schreiben Sie wie bei jedem anderen Fall.',
  'set by this app; H limits nothing': 'von dieser App festgelegt; H begrenzt nichts',
  'Product support by e-mail, telephone, chat and the portal, at every hour, for every customer.':
    'Produktsupport per E-Mail, Telefon, Chat und Portal, zu jeder Stunde, für jeden Kunden.',
  'Every hour of the year': 'Jede Stunde des Jahres',
  'Business week in North America': 'Geschäftswoche in Nordamerika',
  'H names Monday to Friday in usual business hours; the hours and the zone are set by this app':
    'H nennt Montag bis Freitag zu üblichen Geschäftszeiten; Stunden und Zone legt diese App fest',
  'Business week in Europe, the Middle East and Africa': 'Geschäftswoche in Europa, dem Nahen Osten und Afrika',
  'Business week in Asia and the Pacific': 'Geschäftswoche in Asien und im Pazifikraum',
  "Business week of the customer's region": 'Geschäftswoche der Region des Kunden',
  'North America': 'Nordamerika',
  'H names the region; its zone and hours are set by this app':
    'H nennt die Region; Zone und Zeiten legt diese App fest',
  'Europe, Middle East and Africa': 'Europa, Naher Osten und Afrika',
  'Asia and the Pacific': 'Asien und Pazifik',
  Basic: 'Basis',
  'HyperCare for Professional': 'HyperCare für Professional',
  'HyperCare for Enterprise': 'HyperCare für Enterprise',
  Critical: 'Kritisch',
  High: 'Hoch',
  Medium: 'Mittel',
  Low: 'Niedrig',
  'Production cannot be used, or much of it is down.':
    'Die Produktion ist nicht benutzbar, oder ein großer Teil ist ausgefallen.',
  'Nobody can use the service': 'Niemand kann den Dienst benutzen',
  'Data are lost or wrong on a large scale': 'Daten sind in großem Umfang verloren oder falsch',
  'set by this app; H refers to your agreement for the meaning of the levels':
    'von dieser App festgelegt; für die Bedeutung der Stufen verweist H auf Ihren Vertrag',
  'An important part does not work and there is no good way around it.':
    'Ein wichtiger Teil arbeitet nicht, und es gibt keinen guten Weg darum herum.',
  'A function you depend on fails': 'Eine Funktion, auf die Sie angewiesen sind, fällt aus',
  'Work has become much slower for many': 'Die Arbeit ist für viele weit langsamer geworden',
  'Something is wrong, but work goes on.': 'Etwas stimmt nicht, aber die Arbeit geht weiter.',
  'One function misbehaves and there is a way around it':
    'Eine Funktion verhält sich falsch, und es gibt einen Weg darum herum',
  'A question, or something small.': 'Eine Frage oder etwas Kleines.',
  'How something is done': 'Wie etwas gemacht wird',
  'Something looks wrong and harms nothing': 'Etwas sieht falsch aus und schadet nicht',
  'H; that the alarm comes after 15 minutes is set by this app':
    'H; dass der Alarm nach 15 Minuten kommt, legt diese App fest',
  "H, table of the vendor's page https://www.anaplan.com/legal/hypercare-support/":
    'H, Tabelle der Seite des Herstellers https://www.anaplan.com/legal/hypercare-support/',
  'Support waits for your answer or for information from you; that time is not part of the time to resolution.':
    'Der Support wartet auf Ihre Antwort oder auf Angaben von Ihnen; diese Zeit gehört nicht zur Zeit bis zur Lösung.',
  'With the next level': 'Bei der nächsten Stufe',
  'The case went to the next levels of support. It no longer counts towards the time to resolution.':
    'Der Fall ging an die nächsten Supportstufen. Er zählt nicht mehr zur Zeit bis zur Lösung.',
  'Support closed the case with a solution.': 'Der Support hat den Fall mit einer Lösung geschlossen.',
  'A further message goes on with the same case.': 'Eine weitere Nachricht führt denselben Fall fort.',
  'An outage is reported the way every case is: by e-mail, telephone or chat.':
    'Ein Ausfall wird gemeldet wie jeder Fall: per E-Mail, Telefon oder Chat.',
  'Product support': 'Produktsupport',
  'By e-mail, telephone, chat and the portal, at every hour.': 'Per E-Mail, Telefon, Chat und Portal, zu jeder Stunde.',
  'HyperCare resource, assigned': 'HyperCare-Ansprechpartner, zugewiesen',
  'Somebody who knows you, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    'Jemand, der Sie kennt, Montag bis Freitag zu Geschäftszeiten, wo möglich in Ihrer Region. Fälle gehen weiter den üblichen Weg.',
  'HyperCare resource, dedicated': 'HyperCare-Ansprechpartner, nur für Sie',
  'Somebody for you alone, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    'Jemand nur für Sie, Montag bis Freitag zu Geschäftszeiten, wo möglich in Ihrer Region. Fälle gehen weiter den üblichen Weg.',
  'Priority queue': 'Vorrang in der Warteschlange',
  'Your cases are worked before those of customers without it.':
    'Ihre Fälle werden vor denen von Kunden ohne diesen Vorrang bearbeitet.',
  'Quarterly business review': 'Vierteljährliche Geschäftsbesprechung',
  'More goes into the quarterly review with your business partner.':
    'In die vierteljährliche Besprechung mit Ihrem Geschäftspartner fließt mehr ein.',
  'Model optimisation': 'Modelloptimierung',
  'Analysts look for what makes a model slow and how it is better built.':
    'Analysten suchen, was ein Modell langsam macht und wie es besser gebaut wird.',
  'Yearly survey and interview': 'Jährliche Umfrage und Befragung',
  'Users are asked how they get on, by an interview at a distance on written request and by a survey.':
    'Benutzer werden gefragt, wie sie zurechtkommen, durch eine Fernbefragung auf schriftliche Bitte und eine Umfrage.',
  Events: 'Veranstaltungen',
  "Offers for the vendor's events.": 'Angebote für Veranstaltungen des Herstellers.',
  'Weekly report': 'Wöchentlicher Bericht',
  'How models were used and how fast they were: opening, import and export times, processing, accesses, users and changes, by workspace, model, container and user. On request, for models in production.':
    'Wie Modelle benutzt wurden und wie schnell sie waren: Zeiten für Öffnen, Import und Export, Verarbeitung, Zugriffe, Benutzer und Änderungen, je Arbeitsbereich, Modell, Container und Benutzer. Auf Anfrage, für Modelle in Produktion.',
  'Daily monitoring': 'Tägliche Überwachung',
  'Models in production are watched, and you are told when something leaves the range that was computed for it. On request.':
    'Modelle in Produktion werden beobachtet, und Sie erfahren, wenn etwas den dafür berechneten Bereich verlässt. Auf Anfrage.',
  'Centre-of-excellence concierge': 'Concierge für das Kompetenzzentrum',
  'A comparison each quarter, and help to find the right people.':
    'Jedes Quartal ein Vergleich und Hilfe, die richtigen Leute zu finden.',
  'Product programmes': 'Produktprogramme',
  'You are considered first for product programmes.': 'Sie werden bei Produktprogrammen zuerst berücksichtigt.',
  'Something does not work, or the service is down.': 'Etwas funktioniert nicht, oder der Dienst ist ausgefallen.',
  'By e-mail, telephone or chat, also when a HyperCare resource is there.':
    'Per E-Mail, Telefon oder Chat, auch wenn ein HyperCare-Ansprechpartner da ist.',
  'Something support is to do.': 'Etwas, das der Support tun soll.',
  'Analysts of the vendor go through a model with you.': 'Analysten des Herstellers gehen ein Modell mit Ihnen durch.',
  'You ask for it in writing.': 'Sie bitten schriftlich darum.',
  'It takes four weeks or more.': 'Es dauert vier Wochen oder länger.',
  'You, the business partner, the analysts and perhaps a delivery partner work on it together.':
    'Sie, der Geschäftspartner, die Analysten und vielleicht ein Umsetzungspartner arbeiten zusammen daran.',
  'Beyond what your programme includes it is bought.': 'Was über Ihr Programm hinausgeht, wird gekauft.',
  'Severity 1 comes before everything.': 'Schweregrad 1 geht allem vor.',
  'So does an outage.': 'Ein Ausfall ebenso.',
  'Then both paid programmes come before all other cases.':
    'Dann kommen beide bezahlten Programme vor allen anderen Fällen.',
  'Model optimisations': 'Modelloptimierungen',
  'Models in the weekly report': 'Modelle im wöchentlichen Bericht',
  'Models watched daily': 'Täglich beobachtete Modelle',
  'The times are what support aims at, not promises. The programme decides both of them.':
    'Die Zeiten sind, was der Support anstrebt, keine Zusagen. Beide bestimmt das Programm.',
  'The time to resolution is how long support expects to take until it closes a case.':
    'Die Zeit bis zur Lösung ist, wie lange der Support bis zum Schließen eines Falls zu brauchen erwartet.',
  HyperCare: 'HyperCare',
  Topic: 'Thema',
  'Model to be optimised': 'Zu optimierendes Modell',
  'Four weeks or more from now.': 'Ab jetzt vier Wochen oder mehr.',
};
