import type { DesktopWords } from './types.ts';

/** The desktop's words in German. */
export const de: DesktopWords = {
  tag: 'de',
  appName: 'Support Companion',
  stopped: {
    title: 'Das Fenster zeigt seinen Inhalt nicht mehr',
    text: 'Ihre Fälle und Entwürfe sind sicher: Sie liegen außerhalb des Fensters. Öffnen Sie es wieder; hält es erneut an, starten Sie die App neu.',
    reopen: 'Wieder öffnen',
  },
  outsideLink: {
    title: (host) => `Eine Seite von ${host} im Browser öffnen?`,
    text: 'Die Seite liegt außerhalb von Support Companion. Öffnen Sie sie nur, wenn Sie einem Link gefolgt sind und diese Adresse kennen.',
    refuse: 'Nicht öffnen',
    open: 'Öffnen',
  },
  outsideCall: {
    title: (number) => `${number} anrufen?`,
    text: 'Die Nummer geht an das Programm dieses Computers, das Anrufe macht.',
    refuse: 'Nicht anrufen',
    open: 'Anrufen',
  },
  tray: {
    open: 'Support Companion öffnen',
    report: 'Problem melden (mit Bildschirmfoto)',
    takeStep: 'Diesen Schritt aufnehmen',
    stopSteps: (taken) => `Aufzeichnung der Schritte beenden (bisher ${taken})`,
    collect: 'Jetzt sammeln',
    quit: 'Beenden',
    stillHere: {
      title: 'Support Companion läuft weiter',
      body: 'Es sendet, was wartet, und sagt Ihnen, wenn der Support antwortet. Über das Symbol im Infobereich öffnen oder beenden Sie es.',
    },
  },
  capture: {
    wayland:
      'Dieser Desktop (Wayland) lässt Programme keine Bilder des Bildschirms aufnehmen. Nehmen Sie eines mit seinem eigenen Werkzeug auf und fügen Sie es hier ein, oder wählen Sie eine Datei.',
    noRight:
      'Das System erlaubt dieser App nicht, den Bildschirm aufzunehmen. Erlauben Sie es in den Datenschutzeinstellungen, oder fügen Sie ein Bild ein oder wählen Sie eine Datei.',
    nothing:
      'Das System gab kein Bild des Bildschirms. Nehmen Sie eines mit seinem eigenen Werkzeug auf und fügen Sie es hier ein, oder wählen Sie eine Datei.',
    nobody:
      'Ein Bild wird nur unmittelbar nach einem Klick oder Tastendruck in diesem Fenster aufgenommen. Wählen Sie es noch einmal.',
    nobodyStarts:
      'Schritte werden nur nach einem Klick oder einer Taste in diesem Fenster aufgezeichnet. Starten Sie die Aufzeichnung noch einmal.',
  },
  steps: {
    recording: (taken) =>
      taken === 1 ? 'Schritte werden aufgezeichnet: 1 Bild' : `Schritte werden aufgezeichnet: ${taken} Bilder`,
    keys: (keys) => `${keys} nimmt das nächste auf. Sonst wird nichts aufgezeichnet.`,
    take: 'Bild aufnehmen',
    stop: 'Beenden',
  },
  pdf: {
    title: 'Als PDF speichern',
    why: {
      full: 'Die Platte ist voll. Wählen Sie einen anderen Ort.',
      refused: 'Schreiben ist dort nicht erlaubt. Wählen Sie einen anderen Ordner.',
      busy: 'Ein anderes Programm hat diese Datei offen. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.',
      other: 'Wählen Sie einen anderen Ort, und versuchen Sie es erneut.',
    },
  },
  edit: { cut: 'Ausschneiden', copy: 'Kopieren', paste: 'Einfügen', selectAll: 'Alles auswählen' },
};
