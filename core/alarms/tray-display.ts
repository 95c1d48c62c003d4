import type { Host } from '../attachments/index.ts';
import type { Quiet } from './quiet.ts';
import { trayView } from './tray-rules.ts';
import type { Watch } from './watch.ts';

/** What the tray shows; tells the desktop only what differs from what it was told last. */
export interface TrayDisplay {
  show(now: number): void;
  /** When it would show something else although nothing happened; epoch ms, in the past when it has to be looked at. */
  changesAt(): number;
  /** Something happened that it may show. */
  outdate(): void;
}

interface Deps {
  readonly host: Host;
  readonly watch: Watch;
  readonly quiet: Quiet;
  /** How many cases wait for the person. */
  readonly waiting: () => number;
}

/** Makes a display that has shown nothing yet. */
export function createTrayDisplay({ host, watch, quiet, waiting }: Deps): TrayDisplay {
  let changesAt = -Infinity;
  let shown = '';
  return {
    show: (now) => {
      const facts = {
        next: watch.nextDue(),
        missed: watch.missed(),
        waiting: waiting(),
        quiet: quiet.at(now),
        settings: quiet.settings(),
        zone: quiet.zone(),
      };
      const view = trayView(facts, now);
      changesAt = view.changesAt;
      const text = JSON.stringify(view.tray);
      if (text === shown) return;
      shown = text;
      void host.call('host.tray', view.tray);
    },
    changesAt: () => changesAt,
    outdate: () => {
      changesAt = -Infinity;
    },
  };
}
