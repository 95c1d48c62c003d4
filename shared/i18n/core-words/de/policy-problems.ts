import type { CoreWords } from '../../said-languages.ts';

export const policyProblems: CoreWords = {
  "the span is empty: it ends where it starts. A whole day is 00:00 to 24:00":
    "die Spanne ist leer: Sie endet, wo sie beginnt. Ein ganzer Tag ist 00:00 bis 24:00",
  "a span starts before 24:00; 00:00 of the next day is the same moment":
    "eine Spanne beginnt vor 24:00; 00:00 des nächsten Tages ist derselbe Moment",
  "use a date such as 2026-11-26":
    "verwenden Sie ein Datum wie 2026-11-26",
  "the week has no open time. Give it hours":
    "die Woche hat keine offene Zeit. Geben Sie ihr Zeiten",
  "the window is empty: it ends where it starts":
    "das Fenster ist leer: Es endet, wo es beginnt",
  "what stays open of a holiday ends on the same day":
    "was an einem Feiertag offen bleibt, endet am selben Tag",
  "the day":
    "der Tag",
  "these spans overlap":
    "diese Spannen überschneiden sich",
  "\"{0}\" is no place in the guide \"{1}\". Name one, such as \"{2} 4.3\", or say that the value is ours":
    "„{0}“ ist keine Stelle im Leitfaden „{1}“. Nennen Sie eine, etwa „{2} 4.3“, oder sagen Sie, dass der Wert von uns ist",
  "text in quotes":
    "Text in Anführungszeichen",
  "a whole number":
    "eine ganze Zahl",
  "true or false":
    "true oder false",
  "a list in [ ]":
    "eine Liste in [ ]",
  "an object in { }":
    "ein Objekt in { }",
  "has to be date, time and offset, such as 2026-01-01T00:00:00Z":
    "muss Datum, Zeit und Verschiebung sein, etwa 2026-01-01T00:00:00Z",
  "has to be a whole web address, such as https://example.com/support":
    "muss eine ganze Webadresse sein, etwa https://example.com/support",
  "has to be an e-mail address":
    "muss eine E-Mail-Adresse sein",
  "it is missing":
    "es fehlt",
  "has to be {0}":
    "muss {0} sein",
  "has to be one of":
    "muss eines sein von",
  "there is no text":
    "es steht kein Text da",
  "needs exactly {0}":
    "braucht genau {0}",
  "needs at least {0}":
    "braucht mindestens {0}",
  "has to be more than {0}":
    "muss mehr als {0} sein",
  "has to be {0} or more":
    "muss {0} oder mehr sein",
  "takes at most {0} characters":
    "nimmt höchstens {0} Zeichen",
  "takes exactly {0}":
    "nimmt genau {0}",
  "takes at most {0}":
    "nimmt höchstens {0}",
  "has to be less than {0}":
    "muss weniger als {0} sein",
  "has to be {0} or less":
    "muss {0} oder weniger sein",
  "{0} entries":
    "{0} Einträge",
  "a policy is a JSON object":
    "Supportregeln sind ein JSON-Objekt",
  "this name is not known here and is left out. Check how it is written":
    "dieser Name ist hier nicht bekannt und wird weggelassen. Prüfen Sie die Schreibweise",
  "holiday list":
    "Feiertagsliste",
  "clock rule":
    "Uhrregel",
  "closing reason":
    "Grund zum Schließen",
  "kind of request":
    "Art der Anfrage",
  "{0} \"{1}\" is there twice":
    "{0} „{1}“ ist zweimal da",
  "the status \"{0}\" is there twice; it can mean one thing":
    "der Status „{0}“ ist zweimal da; er kann nur eines bedeuten",
  "{0} is there twice":
    "{0} ist zweimal da",
  "severity {0} is not described":
    "Schweregrad {0} ist nicht beschrieben",
  "severity {0} is described {1} times":
    "Schweregrad {0} ist {1}-mal beschrieben",
  "for cases of the kind {0}":
    "für Fälle der Art {0}",
  "severity {0} has no first response that is on in tier \"{1}\"{2}":
    "Schweregrad {0} hat keine erste Antwort, die im Programm „{1}“ gilt{2}",
  "it measures the same as \"{0}\": one of the two has to be off, or for another severity, tier or kind":
    "es misst dasselbe wie „{0}“: Eines von beiden muss aus sein oder für anderen Schweregrad, Programm oder Art",
  "there is no calendar \"{0}\"":
    "es gibt keinen Kalender „{0}“",
  "there is no holiday list \"{0}\"":
    "es gibt keine Feiertagsliste „{0}“",
  "the calendars name each other in a circle: {0}":
    "die Kalender nennen einander im Kreis: {0}",
  "the calendar \"{0}\" is made of more than {1} others; name fewer":
    "der Kalender „{0}“ besteht aus mehr als {1} anderen; nennen Sie weniger",
  "say which reading applies: {0}":
    "sagen Sie, welche Lesart gilt: {0}",
  "there is no reading \"{0}\"":
    "es gibt keine Lesart „{0}“",
  "there is no tier \"{0}\"":
    "es gibt kein Programm „{0}“",
  "there is no centre \"{0}\"":
    "es gibt kein Zentrum „{0}“",
  "\"{0}\" is a calendar's name already":
    "„{0}“ ist schon der Name eines Kalenders",
  "the reading \"{0}\" does not say which calendar \"{1}\" is":
    "die Lesart „{0}“ sagt nicht, welcher Kalender „{1}“ ist",
  "there is no calendar and no alias \"{0}\"":
    "es gibt keinen Kalender und keinen Alias „{0}“",
  "tier \"{0}\" is there twice":
    "das Programm „{0}“ ist zweimal da",
  "the calendar \"{0}\" does not say how long a business day is; give it \"dayMinutes\"":
    "der Kalender „{0}“ sagt nicht, wie lang ein Geschäftstag ist; geben Sie ihm \"dayMinutes\"",
  "use HH:MM or HH:MM:SS, at most 24:00":
    "verwenden Sie HH:MM oder HH:MM:SS, höchstens 24:00",
  "takes letters, digits, dot and dash":
    "nimmt Buchstaben, Ziffern, Punkt und Bindestrich",
  "this app reads policies of schema {0}. A file of another schema needs another version of the app":
    "diese App liest Supportregeln des Schemas {0}. Eine Datei anderen Schemas braucht eine andere Version der App",
  "takes capital letters":
    "nimmt Großbuchstaben",
  "{0} and {1} overlap":
    "{0} und {1} überschneiden sich",
  "use HH:MM, at most 24:00":
    "verwenden Sie HH:MM, höchstens 24:00",
};
