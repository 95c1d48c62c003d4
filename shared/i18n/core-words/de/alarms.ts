import type { CoreWords } from '../../said-languages.ts';

export const alarms: CoreWords = {
  "This alarm is over already.":
    "Dieser Alarm ist schon vorbei.",
  "Next due: case {0} (severity {1}) {2}":
    "Als Nächstes fällig: Fall {0} (Schweregrad {1}) {2}",
  "{0} missed":
    "{0} versäumt",
  "Nothing waits for you":
    "Nichts wartet auf Sie",
  "{0} case waits for you":
    "{0} Fall wartet auf Sie",
  "{0} cases wait for you":
    "{0} Fälle warten auf Sie",
  "{0}. Severity 1 still rings":
    "{0}. Schweregrad 1 klingelt trotzdem",
  "in {0} min":
    "in {0} min",
  "in {0} days":
    "in {0} Tagen",
  "Quiet until {0}":
    "Ruhe bis {0}",
  "Quiet hours {0} to {1}":
    "Ruhezeiten {0} bis {1}",
  "End quiet now":
    "Ruhe jetzt beenden",
  "Quiet for 1 hour":
    "1 Stunde Ruhe",
  "Quiet until tomorrow morning":
    "Ruhe bis morgen früh",
  "first response":
    "erste Antwort",
  "next update":
    "nächster Zwischenstand",
  "restoration of service":
    "Wiederherstellung des Dienstes",
  "less than a minute":
    "weniger als eine Minute",
  "{0} min":
    "{0} min",
  "Case {0}: {1}":
    "Fall {0}: {1}",
  "Severity {0}.":
    "Schweregrad {0}.",
  "and {0} more":
    "und {0} weitere",
  "{0} case needs a look":
    "{0} Fall braucht einen Blick",
  "{0} cases need a look":
    "{0} Fälle brauchen einen Blick",
  "{0} time was missed.":
    "{0} Frist wurde versäumt.",
  "{0} times were missed.":
    "{0} Fristen wurden versäumt.",
  "They waited for your quiet hours to end.":
    "Sie haben das Ende Ihrer Ruhezeiten abgewartet.",
  "Case {0}.{1}":
    "Fall {0}.{1}",
  "support should have answered at once, and nobody has":
    "der Support hätte sofort antworten sollen, und niemand hat es getan",
  "{0} left for the {1}":
    "noch {0} für: {1}",
  "the time for the {0} is over":
    "die Zeit ist abgelaufen für: {0}",
  "{0} missed by {1}":
    "{0} um {1} versäumt",
  "support may close it in {0}":
    "der Support darf ihn in {0} schließen",
  "support may close it now":
    "der Support darf ihn jetzt schließen",
  "May be closed from":
    "Darf geschlossen werden ab",
  "May be closed since":
    "Darf geschlossen werden seit",
  "It was due":
    "War fällig",
  "Write to support to keep it open.":
    "Schreiben Sie dem Support, damit er offen bleibt.",
  "Call support.":
    "Rufen Sie den Support an.",
  "Noticed {0} later: this computer slept, its clock was set, or the app was closed.":
    "{0} später bemerkt: Dieser Computer schlief, seine Uhr wurde gestellt, oder die App war geschlossen.",
  "Held back for {0} by your quiet hours.":
    "Wegen Ihrer Ruhezeiten {0} zurückgehalten.",
  "This computer's clock is {0} support's":
    "Die Uhr dieses Computers geht gegenüber der des Supports falsch: {0}",
  "The portal \"{0}\" tells another time. Times left are counted with this computer's clock, so they are off by as much. Set the clock right.":
    "Das Portal „{0}“ nennt eine andere Zeit. Restzeiten werden mit der Uhr dieses Computers gezählt und weichen deshalb um ebenso viel ab. Stellen Sie die Uhr richtig.",
};
