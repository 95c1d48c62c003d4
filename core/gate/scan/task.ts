import type { PlacedHit } from './file-scanner.ts';
import type { Fingerprint, FingerprintKey } from './fingerprints.ts';

/** One file to be read by the second scanner. */
export interface GateTask {
  readonly path: string;
  /** What it is called where it goes. */
  readonly name: string;
  readonly key: FingerprintKey;
  readonly known: readonly Fingerprint[];
  /** One counter of bytes read, shared with who waits. */
  readonly progress: SharedArrayBuffer;
}

/** `unreadable`: the file itself could not be read; a code of the system. */
export type GateAnswer =
  | { readonly ok: true; readonly hits: readonly PlacedHit[]; readonly files: number; readonly sha256: string }
  | { readonly ok: false; readonly unreadable: string };
