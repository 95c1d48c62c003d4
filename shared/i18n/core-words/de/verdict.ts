import type { CoreWords } from '../../said-languages.ts';

export const verdict: CoreWords = {
  'has expired': 'ist abgelaufen',
  'is not valid yet': 'ist noch nicht gültig',
  'is for another name': 'ist für einen anderen Namen',
  'is signed by itself': 'ist von sich selbst unterschrieben',
  'comes from an authority that this machine does not know': 'kommt von einer Stelle, die diese Maschine nicht kennt',
  'is not accepted': 'wird nicht angenommen',
  'Have it renewed by {0}. Before, see that the date of this machine is right.':
    'Lassen Sie es erneuern ({0}). Sehen Sie vorher nach, ob das Datum dieser Maschine stimmt.',
  'See that the clock and the date of this machine are right. When they are, ask {0} about it.':
    'Sehen Sie nach, ob Uhr und Datum dieser Maschine stimmen. Wenn ja, fragen Sie nach ({0}).',
  'Compare the name that is connected to with the one in the certificate. When it is right, have one for that name made by {0}.':
    'Vergleichen Sie den Namen der Verbindung mit dem im Zertifikat. Stimmt er, lassen Sie eines für diesen Namen ausstellen ({0}).',
  'Have its authority installed on this machine, or a certificate of a known authority made by {0}.':
    'Lassen Sie seine Stelle auf dieser Maschine installieren oder ein Zertifikat einer bekannten Stelle ausstellen ({0}).',
  'the proxy before {0}': 'der Proxy vor {0}',
  '{0}, {1} ms at most.': '{0}, höchstens {1} ms.',
  'probe, {0}': 'Probe, {0}',
  'No connection came that far.': 'Keine Verbindung kam so weit.',
  'No portal is set up.': 'Es ist kein Portal eingerichtet.',
  'No connection of that kind is set up here.': 'Hier ist keine Verbindung dieser Art eingerichtet.',
  'Trying connections is switched off (setting probe.enabled).':
    'Das Probieren von Verbindungen ist ausgeschaltet (Einstellung probe.enabled).',
  '{0} more': '{0} weitere',
  'this machine': 'diese Maschine',
  'the network': 'das Netzwerk',
  'the database server': 'der Datenbankserver',
  "the product's services on this machine": 'die Dienste des Produkts auf dieser Maschine',
  'what secures the connections (certificates, proxies, filters)':
    'was die Verbindungen sichert (Zertifikate, Proxys, Filter)',
  'the clock': 'die Uhr',
  'the product': 'das Produkt',
  'Most likely {0}: {1}.': 'Höchstwahrscheinlich {0}: {1}.',
  'Possibly {0}: {1}.': 'Möglicherweise {0}: {1}.',
  'It is the same with {0}.': 'Dasselbe gilt für {0}.',
  ', and {0} more': ', und {0} weitere',
  'There is other trouble too that this does not explain: {0}.':
    'Es gibt auch andere Störungen, die das nicht erklärt: {0}.',
  'It explains {0}.': 'Es erklärt {0}.',
  'other finding': 'anderen Befund',
  '{0}, {1} of them not possible': '{0}, {1} davon nicht möglich',
  'No connection was tried in this run.': 'In diesem Lauf wurde keine Verbindung probiert.',
  'This machine and its connections look fine ({0}), and the logs hold errors: so it is likely the product.':
    'Diese Maschine und ihre Verbindungen sehen gut aus ({0}), und die Protokolle enthalten Fehler: Also ist es wahrscheinlich das Produkt.',
  'Send a case with this collection. Say when it began and what people did then.':
    'Senden Sie einen Fall mit dieser Sammlung. Sagen Sie, wann es begann und was dabei getan wurde.',
  '{0} found something to look at that explains no failure.': '{0} fand etwas zum Ansehen, das keinen Ausfall erklärt.',
  'Nothing wrong found here ({0}).{1}': 'Hier wurde nichts Auffälliges gefunden ({0}).{1}',
  'When something fails all the same, report it: what was looked at goes with the case. See below what was not possible.':
    'Wenn trotzdem etwas nicht geht, melden Sie es: Was angesehen wurde, geht mit dem Fall. Was nicht möglich war, steht unten.',
  'Nothing fails at this moment ({0}), but earlier perhaps {1}: {2}.':
    'Im Moment fällt nichts aus ({0}), aber vorher vielleicht {1}: {2}.',
  'It was not asked for in this run.': 'Danach wurde in diesem Lauf nicht gefragt.',
  '{0} of': '{0} von',
  '1 more': '1 weiteres',
  '1 other finding': '1 weiteren Befund',
  '{0} other findings': '{0} weitere Befunde',
  '1 check': '1 Prüfung',
  '{0} checks': '{0} Prüfungen',
};
