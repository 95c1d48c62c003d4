import type { FileToken } from '../../shared/domain/primitives.ts';

/** What became of a PDF: saved under a name, given up by the person, or not possible, with why. */
export type SavedPdf =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'given-up' }
  | { readonly outcome: 'failed'; readonly reason: string };

export interface GivenFiles {
  readonly files: readonly { readonly token: FileToken; readonly name: string; readonly bytes: number }[];
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

/** What the preload script puts on the window: the way to the core, and the little a page cannot do by itself. */
export interface CompanionBridge {
  readonly platform: 'win32' | 'linux' | 'darwin';
  readonly version: string;
  readonly window: { minimize(): void; toggleMaximize(): void; close(): void };
  /** `restart`: after a recovery, or to try again; a new port follows. `revealData`: the data folder in the file manager. */
  readonly core: { restart(): void; revealData(): void };
  /** Files that a person dropped or pasted, as tokens. Only real files of this machine have a path for it to read. */
  giveFiles?(files: readonly File[]): Promise<GivenFiles>;
  /** Whether a file lies on this machine, and not only in the page. */
  hasPath?(file: File): boolean;
  /** Ends the app, wherever closing the window would only hide it. */
  quit(): void;
  /** Asks for a port to the core; it arrives as a window message `core:port`, again after every start of the core. */
  connect(): void;
  /** Called with a route of the window when a notification or the tray leads somewhere. */
  onNavigate(listener: (place: string) => void): void;
  /** Saves the page as it would be printed; the person chooses where. `name` is only a suggestion. */
  readonly savePdf?: (name: string) => Promise<SavedPdf>;
  /** Called when the system changes between light and dark and the page cannot see it by itself. */
  onTheme?(listener: (theme: 'light' | 'dark') => void): void;
}

declare global {
  interface Window {
    readonly companion?: CompanionBridge;
  }
}

/** The bridge, or undefined where the page runs outside the desktop (tests, design pages). */
export function bridge(): CompanionBridge | undefined {
  return window.companion;
}
