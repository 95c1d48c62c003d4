import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { KnownValue } from '../privacy/index.ts';
import type { FilePlan } from './file-plan.ts';
import type { OutgoingDeps } from './types.ts';

const TAKEN_OUT = '[REDACTED]';

/**
 * What stays here, as whoever gets the rest may read of it: names and reasons pass the same redaction and second scan as
 * what goes. What that scan finds is told without its name, so a name never stands in the way of the case.
 */
export async function toldOf(
  { privacy, gate }: Pick<OutgoingDeps, 'privacy' | 'gate'>,
  plans: readonly FilePlan[],
  { literals, chosen }: { readonly literals: readonly KnownValue[]; readonly chosen: readonly KnownValue[] },
): Promise<readonly WithheldFile[]> {
  const clean = async (text: string): Promise<string> => {
    const { ok: isClean } = await gate.scanText([{ where: 'name of a file', text }], { literals: chosen });
    return isClean ? text : TAKEN_OUT;
  };
  const told: WithheldFile[] = [];
  for (const { file, action, reason } of plans) {
    if (action !== 'withheld') continue;
    const name = await privacy.redactName(file.name, { literals });
    const said = await privacy.redactText({ reason: reason ?? '' }, { profile: 'secrets', literals });
    told.push({ name: await clean(name), reason: await clean(said.fields['reason'] ?? '') });
  }
  return told;
}
