import { Notification } from 'electron';
import { log } from '../log.ts';

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** Route of the window that a click leads to. */
  readonly place: string;
}

/** How long the system may take to say whether it showed a notification; some say nothing at all. */
const PATIENCE_MS = 2_000;

/** A notification that is not held on to is collected with its click handler. */
const shown = new Set<Notification>();

/**
 * Shows a notification; a click opens its place. False when the system has none or refused it: then only the window
 * tells, which shows the same news by itself.
 */
export function notify(notice: Notice, open: (place: string) => void): Promise<boolean> {
  if (!Notification.isSupported()) return Promise.resolve(false);
  const notification = new Notification({ title: notice.title, body: notice.body });
  shown.add(notification);
  notification.once('close', () => void shown.delete(notification));
  notification.once('click', () => {
    shown.delete(notification);
    open(notice.place);
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const answer = (isShown: boolean): void => {
      clearTimeout(timer);
      resolve(isShown);
    };
    notification.once('show', () => answer(true));
    notification.once('failed', (_event, error) => {
      shown.delete(notification);
      log('notification.failed', { error });
      answer(false);
    });
    notification.show();
  });
}
