import type { GermanWords } from '../words.ts';

export const firstSteps: GermanWords['firstSteps'] = {
  title: 'Drei Schritte für den Anfang',
  count: '{{n}} von {{of}} getan',
  notNow: 'Nicht jetzt',
  putAway: 'Die ersten Schritte sind weggelegt',
  putAwayMore: 'Einstellungen, Info holt sie zurück.',
  bringBack: 'Erste Schritte auf Start zeigen',
  broughtBack: 'Die ersten Schritte stehen wieder auf Start',
  done: 'Getan:',
  open: 'Offen:',
  look: 'Ansehen',
  label: '{{action}}: {{title}}',
  plant: {
    title: '{{number}}. Ihr Werk',
    why: 'Zeigen Sie auf den Ordner des Produkts, dann kommen Version, Logs und Aufzeichnungen von selbst mit.',
    found_one: '{{count, number}} Instanz gefunden.',
    found_other: '{{count, number}} Instanzen gefunden.',
    do: 'Ordner wählen',
  },
  people: {
    title: '{{number}}. Sie und Ihre Kontakte',
    why: 'Sagen Sie, wo der Support Sie erreicht und wer Fälle melden darf. Vorbereiten darf sie jeder.',
    known: 'Sie sind {{name}}.',
    do: 'Vervollständigen',
  },
  portal: {
    title: '{{number}}. Der Weg zum Support',
    why: 'Nennen Sie das Portal, an das Ihre Fälle gehen. Bis dahin liegen sie in einem Ordner dieses Computers, wo der Support sie nicht sieht.',
    known: 'Neue Fälle gehen an „{{name}}“.',
    do: 'Portal hinzufügen',
  },
};
