import { app } from 'electron';
import type { CoreSupervisor } from './core-supervisor/supervisor.ts';

/** Ends the core in an orderly way before the app ends. */
export function setupQuit(supervisor: CoreSupervisor): void {
  app.on('will-quit', (event) => {
    if (supervisor.state().phase === 'stopped') return;
    event.preventDefault();
    // A quit that is asked for before this one is called off would be lost.
    void supervisor.stop().then(() => setImmediate(() => app.quit()));
  });
  app.on('window-all-closed', () => app.quit());
}
