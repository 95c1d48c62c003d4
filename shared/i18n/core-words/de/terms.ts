import type { CoreWords } from '../../said-languages.ts';

export const terms: CoreWords = {
  "approved":
    "freigegeben",
  "refused":
    "abgelehnt",
  "withdrawn":
    "zurückgenommen",
  "asked":
    "angefragt",
  "recordings":
    "Aufzeichnungen",
  "scenarios":
    "Szenarien",
  "primary":
    "Haupt-",
  "backup":
    "Vertretungs-",
  "Due":
    "Fällig",
  "now":
    "jetzt",
  "Quiet":
    "Ruhe",
  "solution":
    "Lösung",
  "manager's plan":
    "Plan des Managers",
  "{0} h":
    "{0} h",
  "in {0} h":
    "in {0} h",
  "{0} days":
    "{0} Tage",
  "{0} h {1} min":
    "{0} h {1} min",
  "{0} days {1} h":
    "{0} Tage {1} h",
  "{0} behind":
    "{0} zu spät",
  "{0} ahead of":
    "{0} zu früh",
  "{0} has expired":
    "{0} ist abgelaufen",
  "{0} is not valid yet":
    "{0} ist noch nicht gültig",
  "{0} is for another name":
    "{0} ist für einen anderen Namen",
  "{0} is signed by itself":
    "{0} ist von sich selbst unterschrieben",
  "{0} comes from an authority that this machine does not know":
    "{0} kommt von einer Stelle, die diese Maschine nicht kennt",
  "{0} is not accepted":
    "{0} wird nicht angenommen",
  "{0} has a password that expired or has to be changed":
    "{0} hat ein abgelaufenes oder zu änderndes Passwort",
  "{0} is locked after too many wrong passwords":
    "{0} ist nach zu vielen falschen Passwörtern gesperrt",
  "{0} is locked, switched off, or its password expired":
    "{0} ist gesperrt, ausgeschaltet, oder ihr Passwort ist abgelaufen",
  "{0} is allowed":
    "{0}: erlaubt",
  "{0} is not allowed":
    "{0}: nicht erlaubt",
  "{0} are allowed":
    "{0}: erlaubt",
  "{0} are not allowed":
    "{0}: nicht erlaubt",
  "{0} is there":
    "{0}: vorhanden",
  "{0} is not there":
    "{0}: nicht vorhanden",
  "{0} is encrypted":
    "{0}: verschlüsselt",
  "{0} is not encrypted":
    "{0}: nicht verschlüsselt",
  "{0} listens":
    "{0}: lauscht",
  "{0} does not listen":
    "{0}: lauscht nicht",
  "{0} listens now":
    "{0}: lauscht jetzt",
  "{0} does not listen any more":
    "{0}: lauscht nicht mehr",
  "{0} was removed":
    "{0} wurde entfernt",
  "{0} was installed":
    "{0} wurde installiert",
  "{0} is virtual":
    "{0} ist virtuell",
  "{0} is not virtual":
    "{0} ist nicht virtuell",
  "{0} is on this machine":
    "{0} ist auf dieser Maschine",
  "{0} is not on this machine":
    "{0} ist nicht auf dieser Maschine",
  "{0} is waiting":
    "{0} steht an",
  "{0} is not waiting":
    "{0} steht nicht an",
  "The start type of {0}":
    "Der Starttyp von {0}",
  "The account of {0}":
    "Das Konto von {0}",
  "The port of {0}":
    "Der Port von {0}",
  "The type of {0}":
    "Der Typ von {0}",
  "The sign-in of {0}":
    "Die Anmeldung von {0}",
  "The provider of {0}":
    "Der Provider von {0}",
  "The time limit in seconds of {0}":
    "Die Zeitgrenze in Sekunden von {0}",
  "The machine was restarted on {0}":
    "Die Maschine wurde neu gestartet am {0}",
  "The system was last updated on {0}":
    "Das System wurde zuletzt aktualisiert am {0}",
  "The last start was on {0}":
    "Der letzte Start war am {0}",
  "{0} was last started on {1}":
    "{0} wurde zuletzt gestartet am {1}",
  "{0} was written on {1}":
    "{0} wurde geschrieben am {1}",
  "The newest recording{0} began on {1}":
    "Die neueste Aufzeichnung{0} begann am {1}",
  "of {0}":
    "von {0}",
  "Free memory":
    "Freier Arbeitsspeicher",
  "running":
    "läuft",
  "stopped":
    "angehalten",
  "Running":
    "läuft",
  "Stopped":
    "angehalten",
  "automatic":
    "automatisch",
  "auto":
    "automatisch",
  "manual":
    "von Hand",
  "disabled":
    "deaktiviert",
  "paused":
    "pausiert",
  "yes":
    "ja",
  "no":
    "nein",
  "once":
    "einmal",
  "newer":
    "neuer",
  "older":
    "älter",
  "before":
    "vorher",
  "logs":
    "Protokolle",
  "memory":
    "Arbeitsspeicher",
  "processor":
    "Prozessor",
  "network":
    "Netzwerk",
  "settings":
    "Einstellungen",
  "versions":
    "Versionen",
  "services":
    "Dienste",
  "services and their settings":
    "Dienste und ihre Einstellungen",
  "listens":
    "lauscht",
  "cancelled":
    "abgebrochen",
  "Cancelled.":
    "Abgebrochen.",
  "closed":
    "geschlossen",
  "certificate":
    "Zertifikat",
  "AWS key":
    "AWS-Schlüssel",
  "Google key":
    "Google-Schlüssel",
  "Google token":
    "Google-Token",
  "npm token":
    "npm-Token",
  "Vault token":
    "Vault-Token",
  "service key":
    "Dienstschlüssel",
  "Stripe key":
    "Stripe-Schlüssel",
  "GitHub token":
    "GitHub-Token",
  "GitLab token":
    "GitLab-Token",
  "Slack token":
    "Slack-Token",
  "SendGrid key":
    "SendGrid-Schlüssel",
  "PyPI token":
    "PyPI-Token",
  "Shopify token":
    "Shopify-Token",
  "DigitalOcean token":
    "DigitalOcean-Token",
  "signing secret":
    "Signaturgeheimnis",
  "web token":
    "Web-Token",
  "private key":
    "privater Schlüssel",
  "password in an address":
    "Passwort in einer Adresse",
  "password on a command line":
    "Passwort auf einer Befehlszeile",
  "password hash":
    "Passwort-Hash",
  "product key":
    "Produktschlüssel",
  "password":
    "Passwort",
  "token":
    "Token",
  "secret":
    "Geheimnis",
  "sign-in header":
    "Anmeldekopf",
};
