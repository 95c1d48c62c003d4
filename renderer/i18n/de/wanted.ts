import type { GermanWords } from '../words.ts';

export const wanted: GermanWords['wanted'] = {
  section: 'Was Sie brauchen',
  description: {
    question: 'Was möchten Sie wissen?',
    service: 'Was soll der Support tun?',
    enhancement: 'Was ist Ihre Idee?',
    change: 'Warum ist die Änderung nötig?',
    refresh: 'Wofür wird die Auffrischung gebraucht?',
    training: 'Wofür wird die Schulung gebraucht?',
    professional: 'Worum geht es im Projekt?',
  },
  desiredResult: {
    question: 'Was möchten Sie erreichen?',
    service: 'Wie soll es danach sein?',
    enhancement: 'Was soll damit möglich sein?',
    change: 'Wie soll es danach sein?',
    refresh: 'Wie soll es danach sein?',
    training: 'Was sollen die Teilnehmenden danach können?',
    professional: 'Was soll am Ende da sein?',
  },
  workaround: 'Wie kommen Sie heute ohne aus?',
  businessImpact: 'Was bedeutet es für den Betrieb?',
  prompt: {
    description: 'Was Sie möchten, für wen und warum',
    desiredResult: 'Was Sie sehen oder tun können möchten',
    workaround: 'Zum Beispiel: Die Liste steht in einer Tabelle',
    businessImpact: 'Was es erspart oder möglich macht, und für wen',
    title: 'Zum Beispiel: Farben nach Kunden im Gantt',
  },
  noFilesRest: 'Es braucht keine; was Sie hinzufügen, geht mit.',
};
