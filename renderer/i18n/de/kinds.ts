import type { GermanWords } from '../words.ts';

export const kinds: GermanWords['kinds'] = {
  is: 'Das ist: {{name}}.',
  change: 'Etwas anderes',
  keep: 'So lassen',
  choose: 'Was möchten Sie vom Support?',
  fields: 'Wonach diese Art fragt',
  terms: 'Was Sie wissen sollten',
  agreed: '{{who}} stimmte am {{at}} zu',
  agreedBy: 'Den Bedingungen stimmte zu',
  agreeFirst: 'Kreuzen Sie an, wozu Sie zustimmen; es geht mit Ihrem Namen und der Zeit mit.',
  billed: 'Dies kann berechnet werden. Sie erfahren es, bevor etwas Geld kostet.',
  yes: 'Ja',
  no: 'Nein',
  usual: 'Üblich für diese Art von Anfrage',
  problem: {
    missing: 'Noch offen',
    form: 'Das lässt sich noch nicht lesen.',
    order: 'Das liegt vor dem Beginn des Fensters.',
    same: 'Das ist dieselbe. Nennen Sie eine andere.',
  },
  approval: {
    title: 'Ein Schlüsselkontakt gibt dies frei, bevor es gesendet wird',
    by: 'Freigegeben von {{who}} ({{role}}), {{at}}.',
    changed: '{{who}} gab es frei, seitdem wurde es geändert. Es muss erneut freigegeben werden.',
    wait: 'Noch gab es niemand frei.',
    approve: 'Als Schlüsselkontakt freigeben',
    takeBack: 'Freigabe zurücknehmen',
    nobody: 'Es ist kein Schlüsselkontakt benannt. Benennen Sie einen in den Einstellungen unter Personen.',
    only: 'Nur sie entscheiden: {{names}}. Übergeben Sie es einem von ihnen.',
  },
};
