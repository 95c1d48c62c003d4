import type { DesktopWords } from './types.ts';

/** The few words that the desktop shows outside the window's pages: tray, notifications, dialogs, the plain page. */
export const en: DesktopWords = {
  tag: 'en',
  appName: 'Support Companion',
  stopped: {
    title: 'The window stopped showing its content',
    text: 'Your cases and drafts are safe: they are kept outside the window. Open it again; if it stops again, restart the app.',
    reopen: 'Open it again',
  },
  outsideLink: {
    title: (host: string) => `Open a page of ${host} in the browser?`,
    text: 'The page is outside Support Companion. Open it only if you followed a link and know this address.',
    refuse: 'Do not open',
    open: 'Open',
  },
  outsideCall: {
    title: (number: string) => `Call ${number}?`,
    text: 'The number goes to the program of this computer that makes calls.',
    refuse: 'Do not call',
    open: 'Call',
  },
  tray: {
    open: 'Open Support Companion',
    report: 'Report a problem (with a screenshot)',
    takeStep: 'Take a picture of this step',
    stopSteps: (taken: number) => `Stop recording the steps (${taken} so far)`,
    collect: 'Collect now',
    quit: 'Quit',
    stillHere: {
      title: 'Support Companion keeps running',
      body: 'It sends what waits and tells you when support answers. Use its icon in the notification area to open or quit it.',
    },
  },
  capture: {
    wayland:
      'This desktop (Wayland) does not let programs take pictures of the screen. Take one with its own tool and paste it here, or choose a file.',
    noRight:
      'The system does not allow this app to record the screen. Allow it in the privacy settings, or paste a picture or choose a file.',
    nothing:
      'The system gave no picture of the screen. Take one with its own tool and paste it here, or choose a file.',
    nobody: 'A picture is only taken right after a click or a key in this window. Choose it once more.',
    nobodyStarts: 'Steps are only recorded after a click or a key in this window. Start the recording once more.',
  },
  steps: {
    recording: (taken: number) => (taken === 1 ? 'Recording steps: 1 picture' : `Recording steps: ${taken} pictures`),
    keys: (keys: string) => `${keys} takes the next one. Nothing else is recorded.`,
    take: 'Take a picture',
    stop: 'Stop',
  },
  pdf: {
    title: 'Save as PDF',
    why: {
      full: 'The disk is full. Choose another place.',
      refused: 'Writing there is not allowed. Choose another folder.',
      busy: 'Another program has this file open. Close it there or choose another name.',
      other: 'Choose another place and try again.',
    },
  },
  edit: { cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
};
