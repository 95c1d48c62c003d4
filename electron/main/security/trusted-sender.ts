import { isOwnAddress } from '../protocol/origin.ts';

/** The parts of Electron's `WebFrameMain` that decide whether a message is from our own page. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the top frame of a page of ours may talk to main; a frame that is gone may not. Pure. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
