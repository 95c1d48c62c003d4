import type { GermanWords } from '../words.ts';

export const recorder: GermanWords['recorder'] = {
  title: 'Letzte 30 Minuten',
  off: 'Dieser Computer wird nicht aufgezeichnet: der Rekorder ist ausgeschaltet.',
  turnOn: 'Einschalten',
  begins: 'Der Rekorder hat gerade begonnen. In ein paar Sekunden zeigt er etwas.',
  none: 'Hier wurde nichts aufgezeichnet.',
  cpu: 'Prozessor im Mittel {{mean}}\u00a0%, höchstens {{max}}\u00a0%.',
  memory: 'Mindestens {{least}} Arbeitsspeicher frei.',
  gaps_one: 'Eine Lücke.',
  gaps_other: '{{count, number}} Lücken.',
  marks_one: 'Ein Zeitpunkt markiert.',
  marks_other: '{{count, number}} Zeitpunkte markiert.',
  legend: 'Linie Prozessor, Punkte Arbeitsspeicher',
  asTable: 'Als Tabelle',
  mark: 'Diesen Moment markieren',
  caption: 'Die letzten 30 Minuten in Schritten von fünf',
  time: 'Ab',
  processor: 'Prozessor',
  freeMemory: 'Freier Arbeitsspeicher',
  freeDisk: 'Freie Festplatte',
  setting: 'Die letzten 30 Minuten dieses Computers merken',
  settingText:
    'Alle 5 Sekunden: Prozessor, Arbeitsspeicher, freier Platz, und einmal je Minute, ob die Ports des Produkts antworten. Keine Namen, keine Programme. Es bleibt auf diesem Computer, bis Sie sammeln, und braucht etwa 35 kB.',
};
