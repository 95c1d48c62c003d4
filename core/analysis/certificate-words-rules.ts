import type { ProbeReason } from '../../shared/domain/probes.ts';

const TROUBLE: ReadonlyMap<ProbeReason | undefined, string> = new Map([
  ['expired', 'has expired'],
  ['not-yet-valid', 'is not valid yet'],
  ['wrong-name', 'is for another name'],
  ['self-signed', 'is signed by itself'],
  ['unknown-authority', 'comes from an authority that this machine does not know'],
]);

/** What is wrong with a certificate, to stand behind its name; in general words where the reason is not one. Pure. */
export function certificateTrouble(reason: ProbeReason | undefined): string {
  return TROUBLE.get(reason) ?? 'is not accepted';
}

/** What to do about it. `who` looks after the other side. Pure. */
export function certificateTodo(reason: ProbeReason | undefined, who: string): string {
  if (reason === 'expired') return `Have it renewed by ${who}. Before, see that the date of this machine is right.`;
  if (reason === 'not-yet-valid')
    return `See that the clock and the date of this machine are right. When they are, ask ${who} about it.`;
  if (reason === 'wrong-name')
    return `Compare the name that is connected to with the one in the certificate. When it is right, have one for that name made by ${who}.`;
  return `Have its authority installed on this machine, or a certificate of a known authority made by ${who}.`;
}
