import type { CoreWords } from '../../said-languages.ts';

export const contract: CoreWords = {
  "is not an address such as https://help.example.com":
    "ist keine Adresse wie https://help.example.com",
  "The part of the app that keeps your data stopped. It is being started again.":
    "Der Teil der App, der Ihre Daten hält, ist stehen geblieben. Er wird neu gestartet.",
  "The parts of the app do not fit each other ({0} and {1}). Install it again.":
    "Die Teile der App passen nicht zueinander ({0} und {1}). Installieren Sie sie neu.",
  "No answer to {0} within {1} ms.":
    "Keine Antwort auf {0} innerhalb von {1} ms.",
  "The answer to {0} had an unexpected shape.":
    "Die Antwort auf {0} hatte eine unerwartete Form.",
  "has to be said":
    "muss angegeben werden",
  "is too long":
    "ist zu lang",
  "This version does not know \"{0}\".":
    "Diese Version kennt „{0}“ nicht.",
  "Something went wrong inside the app. Support can look it up under {0}.":
    "In der App ging etwas schief. Der Support kann es unter {0} nachsehen.",
  "The input of {0} is not valid{1}: {2}.":
    "Die Eingabe von {0} ist nicht gültig{1}: {2}.",
  "has to name what is to be freed":
    "muss nennen, was freigegeben werden soll",
  "name at least one kind of data":
    "nennen Sie mindestens eine Art von Daten",
  "say who asks":
    "sagen Sie, wer fragt",
  "say what it is needed for":
    "sagen Sie, wofür es gebraucht wird",
  "has to be text":
    "muss Text sein",
  "has signs that do not belong in a line":
    "hat Zeichen, die nicht in eine Zeile gehören",
  "has to be a moment with its offset":
    "muss ein Zeitpunkt mit Zeitverschiebung sein",
  "is of a kind this version does not know":
    "ist von einer Art, die diese Version nicht kennt",
  "has to name the instance":
    "muss die Instanz nennen",
  "is not a public key of age":
    "ist kein öffentlicher age-Schlüssel",
  "has to be {0} or {1}":
    "muss {0} oder {1} sein",
  "has to be an object with \"id\"":
    "muss ein Objekt mit \"id\" sein",
  "is longer than {0} characters":
    "ist länger als {0} Zeichen",
  "has to be a list of texts":
    "muss eine Liste von Texten sein",
  "has to be an object with a text per item":
    "muss ein Objekt mit einem Text je Eintrag sein",
  "has to be a list of objects with \"id\"":
    "muss eine Liste von Objekten mit \"id\" sein",
  "holds more than 1000":
    "enthält mehr als 1000",
  "has to be one or many":
    "muss one oder many sein",
  "has to be true or false":
    "muss true oder false sein",
  "holds more than 10000":
    "enthält mehr als 10000",
  "(name kept back)":
    "(Name zurückgehalten)",
  "has to be a whole number from {0} on":
    "muss eine ganze Zahl ab {0} sein",
  "is empty":
    "ist leer",
  "needs date, time and offset, for example 2026-11-23T16:40:00+01:00":
    "braucht Datum, Zeit und Verschiebung, zum Beispiel 2026-11-23T16:40:00+01:00",
  "is not a time zone this machine knows. Write one such as Europe/Berlin":
    "ist keine Zeitzone, die diese Maschine kennt. Schreiben Sie eine wie Europe/Berlin",
  "takes letters, digits, dot, dash and underscore":
    "nimmt Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich",
  "has to be 1, 2, 3 or 4":
    "muss 1, 2, 3 oder 4 sein",
};
