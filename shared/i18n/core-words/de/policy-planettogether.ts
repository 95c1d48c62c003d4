import type { CoreWords } from '../../said-languages.ts';

export const policyPlanettogether: CoreWords = {
  'PlanetTogether standard support': 'PlanetTogether Standardsupport',
  'PlanetTogether Service & Support Guide': 'PlanetTogether-Leitfaden für Service und Support',
  "The copy these numbers were taken from carries no revision date. Compare them with the vendor's present guide before relying on them.":
    'Die Kopie, aus der diese Zahlen stammen, trägt kein Änderungsdatum. Vergleichen Sie sie mit dem jetzigen Leitfaden des Herstellers, bevor Sie sich darauf verlassen.',
  'The vendor may change this guide at any time and tells its customers when it does. The newest guide replaces all earlier ones.':
    'Der Hersteller kann diesen Leitfaden jederzeit ändern und teilt es seinen Kunden mit. Der neueste Leitfaden ersetzt alle früheren.',
  'For severity 1 the telephone is answered during the whole support week. A case logged online with severity 1 counts the same.':
    'Bei Schweregrad 1 wird das Telefon die ganze Supportwoche über beantwortet. Ein online gemeldeter Fall mit Schweregrad 1 zählt ebenso.',
  'Every case and every question about the service goes through one of the named contacts.':
    'Jeder Fall und jede Frage zum Dienst geht über einen der benannten Kontakte.',
  'Only they ask for changes to the service or agree to them.':
    'Nur sie verlangen Änderungen am Dienst oder stimmen ihnen zu.',
  'They look at each request for access to data and decide on it.':
    'Sie sehen sich jede Anfrage nach Zugriff auf Daten an und entscheiden darüber.',
  'Requests about the service.': 'Anfragen zum Dienst.',
  'Advice on running the system well.': 'Rat, wie das System gut läuft.',
  'What technical errors and warnings mean.': 'Was technische Fehler und Warnungen bedeuten.',
  'Looking into how fast the system works.': 'Ein Blick darauf, wie schnell das System arbeitet.',
  'Why analytic results are as they are.': 'Warum Analyseergebnisse so sind, wie sie sind.',
  'How a function is used.': 'Wie eine Funktion verwendet wird.',
  'Integrations made for one customer; Professional Services or a partner help.':
    'Für einen Kunden gebaute Integrationen; Professional Services oder ein Partner helfen.',
  'Add-ins made for one customer; Professional Services or a partner help.':
    'Für einen Kunden gebaute Add-ins; Professional Services oder ein Partner helfen.',
  'Consulting in depth; Professional Services or a partner help.':
    'Eingehende Beratung; Professional Services oder ein Partner helfen.',
  'Training; it is bought as courses.': 'Schulung; sie wird als Kurse gekauft.',
  'Rule out other software, the machine and the company network.':
    'Andere Software, die Maschine und das Firmennetz ausschließen.',
  'Look in the Knowledgebase whether it is known.': 'In der Wissensdatenbank nachsehen, ob es bekannt ist.',
  'Try to make it happen again.': 'Versuchen, es noch einmal auszulösen.',
  'Find out whether one environment has it or several.': 'Herausfinden, ob eine Umgebung es hat oder mehrere.',
  'Find out whether it comes every time or now and then.': 'Herausfinden, ob es jedes Mal kommt oder ab und zu.',
  'Go over what was changed lately: new routines, new data.':
    'Durchgehen, was zuletzt geändert wurde: neue Abläufe, neue Daten.',
  'Read what the release notes, the manual and the online help say about it.':
    'Nachlesen, was Versionshinweise, Handbuch und Online-Hilfe dazu sagen.',
  'Support week': 'Supportwoche',
  'Support week without holidays of the centre': 'Supportwoche ohne Feiertage des Zentrums',
  'Support week, eight hours behind UTC all year': 'Supportwoche, das ganze Jahr acht Stunden hinter UTC',
  'Support week without holidays of the centre, eight hours behind UTC all year':
    'Supportwoche ohne Feiertage des Zentrums, das ganze Jahr acht Stunden hinter UTC',
  'San Diego office': 'Büro San Diego',
  'assumed by this app; the guide points to a page of office hours that could not be had':
    'von dieser App angenommen; der Leitfaden verweist auf eine Seite mit Bürozeiten, die nicht zu bekommen war',
  'Hours of the centre that handles the case': 'Zeiten des Zentrums, das den Fall bearbeitet',
  'Hours of all centres together': 'Zeiten aller Zentren zusammen',
  'United States': 'Vereinigte Staaten',
  "New Year's Day": 'Neujahr',
  'Martin Luther King Jr. Day': 'Martin-Luther-King-Tag',
  "Washington's Birthday": 'Washingtons Geburtstag',
  'Memorial Day': 'Memorial Day',
  Juneteenth: 'Juneteenth',
  'Independence Day (observed)': 'Unabhängigkeitstag (begangen)',
  'Labor Day': 'Labor Day',
  'Columbus Day': 'Kolumbus-Tag',
  'Veterans Day': 'Veteranentag',
  'Thanksgiving Day': 'Thanksgiving',
  'Day after Thanksgiving': 'Tag nach Thanksgiving',
  'Christmas Day': 'Weihnachten',
  'Juneteenth (observed)': 'Juneteenth (begangen)',
  'Christmas Day (observed)': 'Weihnachten (begangen)',
  "New Year's Day 2028 (observed)": 'Neujahr 2028 (begangen)',
  "Ours: the federal holidays of the United States on the days they are observed, and the day after Thanksgiving. The guide points to a list that could not be had; compare it with the vendor's.":
    'Von uns: die Bundesfeiertage der Vereinigten Staaten an den Tagen, an denen sie begangen werden, und der Tag nach Thanksgiving. Der Leitfaden verweist auf eine Liste, die nicht zu bekommen war; vergleichen Sie mit der des Herstellers.',
  'North American Support Center': 'Nordamerikanisches Supportzentrum',
  'San Diego, California': 'San Diego, Kalifornien',
  'The whole support week': 'Die ganze Supportwoche',
  'One stretch from Monday 08:00 to Friday 16:00 Pacific time counts, nights included, because teams elsewhere take over outside office hours. Holidays of the centre do not count for severities 2 to 4; severity 1 has none.':
    'Es zählt eine Strecke von Montag 08:00 bis Freitag 16:00 pazifischer Zeit, Nächte eingeschlossen, weil außerhalb der Bürozeiten Teams anderswo übernehmen. Feiertage des Zentrums zählen bei den Schweregraden 2 bis 4 nicht; Schweregrad 1 hat keine.',
  'Only while my centre is open': 'Nur wenn mein Zentrum offen ist',
  'For severities 2 to 4 only the office hours of the centre that handles the case count, without its national holidays, as the footnote of the table says. Severity 1 counts the whole support week.':
    'Bei den Schweregraden 2 bis 4 zählen nur die Bürozeiten des Zentrums, das den Fall bearbeitet, ohne seine nationalen Feiertage, wie die Fußnote der Tabelle sagt. Schweregrad 1 zählt die ganze Supportwoche.',
  'While any centre is open': 'Solange irgendein Zentrum offen ist',
  "For severities 2 to 4 time counts whenever at least one centre of the world is at work, each without its own holidays. Severity 1 counts the whole support week. With one centre entered it is the same as that centre's hours.":
    'Bei den Schweregraden 2 bis 4 zählt die Zeit, wenn mindestens ein Zentrum der Welt arbeitet, jedes ohne seine eigenen Feiertage. Schweregrad 1 zählt die ganze Supportwoche. Ist nur ein Zentrum eingetragen, sind es dessen Zeiten.',
  'The whole support week in standard time': 'Die ganze Supportwoche in Normalzeit',
  'The words Pacific Standard Time taken exactly: the same stretch, eight hours behind UTC also in summer, which is one hour later than Pacific clocks then show.':
    'Die Worte „Pacific Standard Time“ genau genommen: dieselbe Strecke, auch im Sommer acht Stunden hinter UTC, also eine Stunde später, als pazifische Uhren dann zeigen.',
  'Standard support': 'Standardsupport',
  'Critical impact': 'Kritische Auswirkung',
  '1 – critical impact - production service': '1 – kritische Auswirkung - Produktivdienst',
  'Production is down: nobody can work with the service, or its data cannot be trusted.':
    'Die Produktion steht: Niemand kann mit dem Dienst arbeiten, oder seinen Daten ist nicht zu trauen.',
  'Nobody can reach the service': 'Niemand erreicht den Dienst',
  'People reach it but cannot sign in': 'Man erreicht ihn, kann sich aber nicht anmelden',
  'Sign-in works, then the application does not open': 'Die Anmeldung geht, dann öffnet sich die Anwendung nicht',
  'Much of the data is wrong, or transmissions fail on a large scale':
    'Viele Daten sind falsch, oder Übertragungen scheitern in großem Umfang',
  'Major impact': 'Große Auswirkung',
  'The service runs, but an important part of it is badly affected.':
    'Der Dienst läuft, aber ein wichtiger Teil ist stark beeinträchtigt.',
  'Everything has become much slower': 'Alles ist viel langsamer geworden',
  'A problem that stays and hits many people': 'Ein Problem, das bleibt und viele trifft',
  'Data does not stay in step between systems': 'Daten laufen zwischen Systemen auseinander',
  'A function you depend on hangs or hardly answers':
    'Eine Funktion, auf die Sie angewiesen sind, hängt oder antwortet kaum',
  '"Internal Server Error" keeps coming back': '„Internal Server Error“ kommt immer wieder',
  'Minor impact': 'Geringe Auswirkung',
  'Something is wrong, but work goes on without serious harm.':
    'Etwas stimmt nicht, aber die Arbeit geht ohne ernsten Schaden weiter.',
  'A report looks wrong or shows wrong figures': 'Ein Bericht sieht falsch aus oder zeigt falsche Zahlen',
  'An import or export that somebody starts by hand fails': 'Ein von Hand gestarteter Import oder Export schlägt fehl',
  'Some things are a little slower than usual': 'Manches ist etwas langsamer als sonst',
  'An ordinary request to the support team': 'Eine gewöhnliche Anfrage an das Supportteam',
  'No impact': 'Keine Auswirkung',
  'Nothing is broken: a question, a wish for advice, or an idea for the product.':
    'Nichts ist kaputt: eine Frage, der Wunsch nach Rat oder eine Idee für das Produkt.',
  'How something is best done': 'Wie man etwas am besten macht',
  'Help with designing a report': 'Hilfe beim Entwerfen eines Berichts',
  'Finding or reading the documentation': 'Die Dokumentation finden oder lesen',
  'Using the website': 'Die Website benutzen',
  'An idea for a new or better function': 'Eine Idee für eine neue oder bessere Funktion',
  'read out of G 4.3, which knows no questions': 'aus G 4.3 abgeleitet, wo keine Fragen stehen',
  'suggested by this app; the guide names no interval':
    'von dieser App vorgeschlagen; der Leitfaden nennt keinen Abstand',
  'suggested by this app; G 4.5 asks for a plan and names no time':
    'von dieser App vorgeschlagen; G 4.5 verlangt einen Plan und nennt keine Zeit',
  'Waiting for your answer': 'Wartet auf Ihre Antwort',
  'Support asked something and waits for the answer. The first response never waits; the time to restoration does, and that is shown.':
    'Der Support hat etwas gefragt und wartet auf die Antwort. Die erste Antwort wartet nie; die Zeit bis zur Wiederherstellung schon, und das wird gezeigt.',
  'With development': 'Bei der Entwicklung',
  'Support passed the case on to development. This guide lets the clocks run on.':
    'Der Support hat den Fall an die Entwicklung gegeben. Dieser Leitfaden lässt die Uhren weiterlaufen.',
  'Waiting for an agreed date': 'Wartet auf einen vereinbarten Termin',
  'You and support agreed on a date for an upgrade or a test.':
    'Sie und der Support haben einen Termin für ein Upgrade oder einen Test vereinbart.',
  'G 2.1.1; that clocks wait for it is set by this app': 'G 2.1.1; dass Uhren darauf warten, legt diese App fest',
  'With Professional Services': 'Bei Professional Services',
  'Professional Services took the case over by agreement, and standard support no longer counts it.':
    'Professional Services hat den Fall nach Absprache übernommen, und der Standardsupport zählt ihn nicht mehr.',
  'set by this app; the guide names no pauses': 'von dieser App festgelegt; der Leitfaden nennt keine Pausen',
  'set by this app: the usual words of Request Tracker, HubSpot and Zendesk':
    'von dieser App festgelegt: die üblichen Worte von Request Tracker, HubSpot und Zendesk',
  'set by this app': 'von dieser App festgelegt',
  'A solution was given that answers what the case asked.':
    'Es wurde eine Lösung gegeben, die beantwortet, was der Fall fragte.',
  'The service request was carried out, or withdrawn.': 'Die Serviceanfrage wurde ausgeführt oder zurückgezogen.',
  'The wish is with product management, which decides about later releases.':
    'Der Wunsch liegt beim Produktmanagement, das über spätere Versionen entscheidet.',
  'Professional Services can solve it best and have taken it on.':
    'Professional Services kann es am besten lösen und hat es übernommen.',
  'Support tried three times to reach you and heard nothing for five business days in a row.':
    'Der Support hat dreimal versucht, Sie zu erreichen, und fünf Geschäftstage in Folge nichts gehört.',
  'G 4.7; that the attempts fall on different days is set by this app':
    'G 4.7; dass die Versuche auf verschiedene Tage fallen, legt diese App fest',
  'A closed case stays closed. To go on with it, a new case is logged that names the number of the old one.':
    'Ein geschlossener Fall bleibt geschlossen. Um ihn fortzuführen, wird ein neuer Fall gemeldet, der die Nummer des alten nennt.',
  'Call and ask for the Support Manager; only by telephone is a severity raised.':
    'Rufen Sie an und verlangen Sie den Support Manager; nur am Telefon wird ein Schweregrad erhöht.',
  'A first response or a restoration is late: time to ask for the Support Manager.':
    'Eine erste Antwort oder Wiederherstellung ist überfällig: Zeit, den Support Manager zu verlangen.',
  'suggested by this app; G 4.5 leaves the moment to the customer':
    'von dieser App vorgeschlagen; G 4.5 überlässt den Zeitpunkt dem Kunden',
  'The Support Manager looks at the case and says how it goes on.':
    'Der Support Manager sieht sich den Fall an und sagt, wie es weitergeht.',
  'Work on the case follows the plan.': 'Die Arbeit am Fall folgt dem Plan.',
  'You are not content with the plan or with what came of it: management and the Support Manager look into it together and decide what else is needed.':
    'Sie sind mit dem Plan oder seinem Ergebnis nicht zufrieden: Die Leitung und der Support Manager prüfen es gemeinsam und entscheiden, was noch nötig ist.',
  Workaround: 'Behelfslösung',
  'A way around the problem until it is solved.': 'Ein Weg um das Problem herum, bis es gelöst ist.',
  Defect: 'Fehler des Produkts',
  "A fault of the product, recorded for development. A critical one can be asked for as a service update, with its effect on your business; whether and when it comes is the vendor's decision.":
    'Ein Fehler des Produkts, für die Entwicklung erfasst. Ein kritischer kann mit seiner Auswirkung auf Ihr Geschäft als Service-Update erbeten werden; ob und wann es kommt, entscheidet der Hersteller.',
  Enhancement: 'Verbesserung',
  'A wish for the product, looked at when a new release is planned.':
    'Ein Wunsch für das Produkt, der bei der Planung einer neuen Version angesehen wird.',
  'You tell support that the service is down.': 'Sie melden dem Support, dass der Dienst ausgefallen ist.',
  'Support logs a severity 1 case if there is none, which reaches the key contacts.':
    'Der Support legt einen Fall mit Schweregrad 1 an, wenn es keinen gibt; er erreicht die Hauptkontakte.',
  'Support brings the service back and reports on the case as it goes.':
    'Der Support bringt den Dienst zurück und berichtet unterwegs im Fall.',
  'Once it is back, the incident is tied to a problem case that goes on to the cause, and is closed.':
    'Läuft er wieder, wird der Vorfall mit einem Problemfall verbunden, der der Ursache nachgeht, und geschlossen.',
  'For an outage of production that counts under the contract, a Reason for Outage report follows.':
    'Für einen Ausfall der Produktion, der nach dem Vertrag zählt, folgt ein Bericht über die Ursache des Ausfalls.',
  'A key contact goes through the report with support; then it lies in the portal with the problem case.':
    'Ein Hauptkontakt geht den Bericht mit dem Support durch; dann liegt er im Portal beim Problemfall.',
  'When it began and how long it lasted.': 'Wann es begann und wie lange es dauerte.',
  'What the problem was.': 'Was das Problem war.',
  'How things stand now.': 'Wie es jetzt steht.',
  'What caused it at the root.': 'Was die eigentliche Ursache war.',
  'What was put in place against it.': 'Was dagegen eingerichtet wurde.',
  'When it was gone through with the key contact.': 'Wann es mit dem Hauptkontakt durchgegangen wurde.',
  'Service updates and upgrades': 'Service-Updates und Upgrades',
  'New versions with corrections, security fixes and new functions.':
    'Neue Versionen mit Korrekturen, Sicherheitsbehebungen und neuen Funktionen.',
  'Support contacts': 'Supportkontakte',
  'Two contacts and two backups.': 'Zwei Kontakte und zwei Vertretungen.',
  'Additional support contacts': 'Weitere Supportkontakte',
  'More named contacts against a fee; the account executive arranges them.':
    'Weitere benannte Kontakte gegen Gebühr; der Kundenbetreuer richtet sie ein.',
  'Unlimited cases': 'Unbegrenzte Fälle',
  'As many cases as needed, one for each matter.': 'So viele Fälle wie nötig, einer je Sache.',
  Knowledgebase: 'Wissensdatenbank',
  'Logging cases, documentation, quality alerts, search and videos for the named contacts.':
    'Fälle melden, Dokumentation, Qualitätswarnungen, Suche und Videos für die benannten Kontakte.',
  'Early-access programme': 'Early-Access-Programm',
  'At times the vendor invites customers to try new functions and say what they think.':
    'Hin und wieder lädt der Hersteller Kunden ein, neue Funktionen auszuprobieren und ihre Meinung zu sagen.',
  Training: 'Schulung',
  'Courses to learn alone, in a virtual classroom or in public classes, by subscription or single.':
    'Kurse zum Selbstlernen, im virtuellen Klassenraum oder in offenen Klassen, im Abonnement oder einzeln.',
  Problem: 'Problem',
  'Something does not work as it should, or security may be at risk.':
    'Etwas arbeitet nicht, wie es soll, oder die Sicherheit kann gefährdet sein.',
  'One case for each matter.': 'Ein Fall je Sache.',
  Question: 'Frage',
  'How something is done, or what something means.': 'Wie etwas gemacht wird oder was etwas bedeutet.',
  'Service request': 'Serviceanfrage',
  'Something support is to do for the system.': 'Etwas, das der Support für das System tun soll.',
  'Idea for the product': 'Idee für das Produkt',
  'A new or better function.': 'Eine neue oder bessere Funktion.',
  'Nobody promises that it becomes part of a release.': 'Niemand verspricht, dass es Teil einer Version wird.',
  'What you hand in belongs to the vendor, without payment.':
    'Was Sie einreichen, gehört dem Hersteller, ohne Bezahlung.',
  'What you hand in is not treated as confidential.': 'Was Sie einreichen, wird nicht vertraulich behandelt.',
  'You are told when there is news of it.': 'Sie erfahren, wenn es Neues dazu gibt.',
  'Wishes that no project depends on go to the ideas portal.':
    'Wünsche, von denen kein Projekt abhängt, kommen ins Ideenportal.',
  'An urgent one can be moved forward against a fee.': 'Ein dringender kann gegen Gebühr vorgezogen werden.',
  'Without a subscription, or where it does not fit the roadmap, you write down the whole requirement; support checks whether it can be done.':
    'Ohne Abonnement, oder wo es nicht zum Fahrplan passt, schreiben Sie die ganze Anforderung auf; der Support prüft, ob es machbar ist.',
  'Parts of it may need a subscription before work begins.':
    'Teile davon brauchen vielleicht ein Abonnement, bevor die Arbeit beginnt.',
  'Change of the data model': 'Änderung des Datenmodells',
  'The data model of production follows the host system or new needs of the business.':
    'Das Datenmodell der Produktion folgt dem führenden System oder neuem Bedarf des Geschäfts.',
  'Nobody can work while it is put in.': 'Während es eingespielt wird, kann niemand arbeiten.',
  'It is done at a time that suits you.': 'Es geschieht zu einer Zeit, die Ihnen passt.',
  'On other servers you may make such changes yourself.':
    'Auf anderen Servern dürfen Sie solche Änderungen selbst vornehmen.',
  'Database refresh': 'Datenbankauffrischung',
  "An environment takes over another one's data, or goes back to an earlier state.":
    'Eine Umgebung übernimmt die Daten einer anderen oder geht auf einen früheren Stand zurück.',
  'You carry it out yourself.': 'Sie führen es selbst durch.',
  'Support can be there while you do it, if you ask.': 'Der Support kann auf Wunsch dabei sein.',
  'Courses for your people.': 'Kurse für Ihre Leute.',
  'Courses are bought; they are no part of standard support.':
    'Kurse werden gekauft; sie gehören nicht zum Standardsupport.',
  'Professional services': 'Professional Services',
  'Models, extensions and integrations made for you, as a project.':
    'Für Sie gemachte Modelle, Erweiterungen und Integrationen, als Projekt.',
  'It is paid for as a project; you are told before.': 'Es wird als Projekt bezahlt; Sie erfahren es vorher.',
  'Usually a partner does it; ask yours first.': 'Meist macht es ein Partner; fragen Sie zuerst Ihren.',
  'Support passes the request on to who can do it.': 'Der Support gibt die Anfrage an den weiter, der es kann.',
  'Once it is agreed, the matter leaves standard support and is talked over with Professional Services alone.':
    'Ist es vereinbart, verlässt die Sache den Standardsupport und wird allein mit Professional Services besprochen.',
  'Gathering requirements, models and concepts are always projects.':
    'Anforderungen erheben, Modelle und Konzepte sind immer Projekte.',
  'Short questions about extensions are answered by e-mail; sessions and meetings are arranged one by one.':
    'Kurze Fragen zu Erweiterungen werden per E-Mail beantwortet; Sitzungen und Treffen werden einzeln vereinbart.',
  'Standard integrations are fitted to you, or new ones are made.':
    'Standardintegrationen werden angepasst, oder neue werden gebaut.',
  'Severity decides what is worked first; the most critical come first.':
    'Der Schweregrad entscheidet, was zuerst bearbeitet wird; das Kritischste kommt zuerst.',
  'Among equals, who came first.': 'Unter Gleichen, wer zuerst kam.',
  'set by this app; the guide does not say': 'von dieser App festgelegt; der Leitfaden sagt es nicht',
  'Support hands over the installation files.': 'Der Support übergibt die Installationsdateien.',
  'Support gives a licence for testing.': 'Der Support gibt eine Testlizenz.',
  'Support tests the data connections.': 'Der Support testet die Datenverbindungen.',
  'The new version is installed as an instance of its own beside production, on the same server or another.':
    'Die neue Version wird als eigene Instanz neben der Produktion installiert, auf demselben Server oder einem anderen.',
  'The results of the tests are gone through in a meeting.':
    'Die Testergebnisse werden in einer Besprechung durchgegangen.',
  'Then a preview instance is there for a while, to try your processes and show it to your people.':
    'Dann gibt es eine Zeit lang eine Vorschauinstanz, um Ihre Abläufe zu probieren und sie Ihren Leuten zu zeigen.',
  'It goes into production on a date both agreed on.': 'Sie geht an einem gemeinsam vereinbarten Termin in Produktion.',
  'The old instance can be kept to go back to.': 'Die alte Instanz kann zum Zurückgehen behalten werden.',
  'To make a problem happen again and find its cause.': 'Um ein Problem nachzustellen und seine Ursache zu finden.',
  'To test a new version.': 'Um eine neue Version zu testen.',
  'To finish an integration.': 'Um eine Integration fertigzustellen.',
  'To develop something for you.': 'Um etwas für Sie zu entwickeln.',
  'Hand confidential data over encrypted.': 'Vertrauliche Daten verschlüsselt übergeben.',
  'While a version is maintained there is full support: corrections, small improvements, workarounds where they can be found.':
    'Solange eine Version gepflegt wird, gibt es vollen Support: Korrekturen, kleine Verbesserungen, Behelfslösungen, wo sie sich finden.',
  'Early-access versions are tested less and are for trying out or for urgent corrections. When the next general version is out they may no longer be had.':
    'Early-Access-Versionen sind weniger getestet und zum Ausprobieren oder für dringende Korrekturen da. Ist die nächste allgemeine Version erschienen, gibt es sie vielleicht nicht mehr.',
  'Afterwards support only helps to try whether the newest version solves the matter, and to upgrade to it.':
    'Danach hilft der Support nur noch zu prüfen, ob die neueste Version die Sache löst, und auf sie zu wechseln.',
  'A period ends with its last date in Pacific time.': 'Ein Zeitraum endet mit seinem letzten Tag in pazifischer Zeit.',
  'You are told 90, 60, 30 and 7 days before.': 'Sie erfahren es 90, 60, 30 und 7 Tage vorher.',
  'These times are targets, not promises. An hour is what most cases take until the first answer, whatever their severity.':
    'Diese Zeiten sind Zielwerte, keine Zusagen. Eine Stunde dauert es bei den meisten Fällen bis zur ersten Antwort, gleich welchen Schweregrads.',
  'Support may give a case another severity after talking it over.':
    'Der Support kann einem Fall nach Absprache einen anderen Schweregrad geben.',
  'To have a severity raised, call and ask for the Support Manager.':
    'Um einen Schweregrad erhöhen zu lassen, rufen Sie an und verlangen Sie den Support Manager.',
  'Support speaks English, and a local language where that can be arranged.':
    'Der Support spricht Englisch und eine Landessprache, wo sich das einrichten lässt.',
  'San Diego is the centre for North America and the place the other centres turn to.':
    'San Diego ist das Zentrum für Nordamerika und der Ort, an den sich die anderen Zentren wenden.',
  'set by this app; the guide names one form for everything':
    'von dieser App festgelegt; der Leitfaden nennt ein Formular für alles',
  'set by this app; G 4.4.3 says that product management weighs each wish':
    'von dieser App festgelegt; nach G 4.4.3 wägt das Produktmanagement jeden Wunsch ab',
  'set by this app; the guide does not ask': 'von dieser App festgelegt; der Leitfaden fragt nicht danach',
  'set by this app; G 2.8 says that the service is away meanwhile':
    'von dieser App festgelegt; nach G 2.8 ist der Dienst währenddessen weg',
  'What it would be worth to your business': 'Was es Ihrem Geschäft wert wäre',
  'Hours saved, orders kept, people it helps: whatever helps to weigh it against other wishes.':
    'Gesparte Stunden, gehaltene Aufträge, Menschen, denen es hilft: alles, was beim Abwägen gegen andere Wünsche hilft.',
  'What is to change in the data model': 'Was sich im Datenmodell ändern soll',
  'Tables, fields, connections; and what in the host system calls for it.':
    'Tabellen, Felder, Verbindungen; und was im führenden System es verlangt.',
  'Wanted window, from': 'Gewünschtes Zeitfenster, von',
  'Wanted window, to': 'Gewünschtes Zeitfenster, bis',
  'Expected downtime, in minutes': 'Erwarteter Ausfall, in Minuten',
  'How to go back if it goes wrong': 'Wie es zurückgeht, wenn es schiefgeht',
  'Who is told that nobody can work meanwhile': 'Wer erfährt, dass währenddessen niemand arbeiten kann',
  'From: instance or backup the data are taken from': 'Von: Instanz oder Sicherung, aus der die Daten kommen',
  'To: instance that gets the data': 'Nach: Instanz, die die Daten bekommt',
  'Should support be there while you do it': 'Soll der Support dabei sein',
  'Who takes part, and what they know already': 'Wer teilnimmt und was sie schon wissen',
  'Dates that suit you': 'Termine, die Ihnen passen',
  'By oneself, with a teacher online, or in a classroom': 'Allein, mit Lehrkraft online oder im Klassenraum',
  'Your partner, and what they said': 'Ihr Partner, und was er sagte',
  'Write "none" if you have no partner.': 'Schreiben Sie „none“, wenn Sie keinen Partner haben.',
  'When it is needed': 'Wann es gebraucht wird',
  'A critical one: ask for a service update in a reply, with that cost. Development looks at such requests every day.':
    'Bei einem kritischen: Bitten Sie in einer Antwort um ein Service-Update, mit diesen Kosten. Die Entwicklung sieht solche Bitten täglich an.',
  'If it serves you, note that service is back by a workaround: the time to restoration ends then. The case stays open until it is solved.':
    'Hilft sie Ihnen, notieren Sie, dass der Dienst durch eine Behelfslösung zurück ist: Die Zeit bis zur Wiederherstellung endet dann. Der Fall bleibt offen, bis er gelöst ist.',
  'It is beyond what support covers and goes to Professional Services.':
    'Es geht über den Support hinaus und kommt zu Professional Services.',
  'Nobody promises a date; the vendor decides whether and when.':
    'Niemand verspricht ein Datum; ob und wann, entscheidet der Hersteller.',
  'Once it is agreed, the matter leaves support and goes on with Professional Services alone.':
    'Ist es vereinbart, verlässt die Sache den Support und geht allein mit Professional Services weiter.',
  'Tell support what the fault costs your business.': 'Sagen Sie dem Support, was der Fehler Ihr Geschäft kostet.',
  'The case is closed once product management has the wish.':
    'Der Fall wird geschlossen, sobald das Produktmanagement den Wunsch hat.',
  'You are told before; from then on it may be billed.': 'Sie erfahren es vorher; von da an kann es berechnet werden.',
};
