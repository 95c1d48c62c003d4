import { app } from 'electron';
import { LINK_SCHEME, linkIn, placeOfLink } from './deep-link.ts';
import { log } from './log.ts';
import type { MainWindow } from './windows/main-window.ts';

/** Leads to the place of a link; what is no link of ours only brings the window to the front. */
function follow(main: MainWindow, link: string): void {
  const place = placeOfLink(link);
  if (place === undefined) {
    // Not the link itself: it may have come from anywhere and say anything.
    log('link.refused', { length: link.length });
    main.show();
  } else main.navigate(place);
}

/** Follows links: of this start, of later starts (Windows, Linux), and of the system's own event (macOS). */
export function followLinks(main: MainWindow, argv: readonly string[]): void {
  // A checkout is not the system's program for links: it would stay registered after the folder is gone.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  const later = (words: readonly string[]): void => {
    const link = linkIn(words);
    if (link !== undefined) follow(main, link);
  };
  app.on('second-instance', (_event, words) => later(words));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(main, link);
  });
  later(argv);
}
