import type { GermanWords } from '../words.ts';

export const failed: GermanWords['failed'] = {
  name: 'Start nicht möglich',
  ways: 'Auswege',
  kept: 'Was da war, ist als {{kept}} aufbewahrt.',
  'newer-database': {
    strong: 'Ihre Daten sind neuer als diese Version der App.',
    rest: 'Nichts wurde geändert. Installieren Sie die neuere Version, um weiterzumachen.',
  },
  'migration-failed': {
    strong: 'Ihre Daten konnten nicht auf diese Version gebracht werden.',
    rest: 'Sie sind wie zuvor; vorher wurde eine Kopie gemacht.',
  },
  corrupt: {
    strong: 'Die Datei mit Ihren Daten ist beschädigt.',
    rest: 'Eine Sicherung kann an ihre Stelle treten; die beschädigte Datei wird aufbewahrt.',
  },
  busy: { strong: 'Ein anderer Prozess hält Ihre Daten.', rest: 'Beenden Sie ihn, dann versuchen Sie es erneut.' },
  'disk-full': {
    strong: 'Die Festplatte ist voll, deshalb lassen sich Ihre Daten nicht zum Schreiben öffnen.',
    rest: 'Schaffen Sie Platz, dann versuchen Sie es erneut.',
  },
  other: { strong: 'Ihre Daten konnten nicht geöffnet werden.', rest: 'Nichts wurde geändert.' },
  way: {
    retry: {
      title: 'Die Daten noch einmal öffnen',
      text: 'Hilft, wenn etwas anderes sie hielt oder nachdem Sie Platz geschaffen haben.',
      button: 'Erneut versuchen',
    },
    'restore-backup': {
      title: 'Zur letzten Sicherung zurückgehen',
      text: 'Die jetzige Datei wird beiseitegelegt und aufbewahrt. Was nach der Sicherung geschrieben wurde, steht nur in ihr.',
      button: 'Wiederherstellen',
    },
    'move-aside': {
      title: 'Mit leeren Daten beginnen',
      text: 'Die jetzige Datei wird beiseitegelegt und aufbewahrt. Fälle am Portal kommen mit dem nächsten Abgleich zurück.',
      button: 'Beiseitelegen',
    },
    'reveal-data': {
      title: 'Den Ordner mit Ihren Daten ansehen',
      text: 'Für den Support, oder um die Datei an einen sicheren Ort zu kopieren.',
      button: 'Anzeigen',
    },
    quit: { title: 'Die App schließen', text: 'Dabei geht nichts verloren.', button: 'Schließen' },
  },
};
