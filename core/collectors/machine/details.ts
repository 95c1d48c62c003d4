import type { Fact } from '../../../shared/domain/evidence.ts';
import { lookDeep } from '../../platform/linux/index.ts';
import type { DeepLook } from '../../platform/linux/index.ts';
import { textSetting } from '../types.ts';
import type { CollectContext, EvidenceText } from '../types.ts';
import { detailFacts, fieldsOf, packedDetails, SECTION_NAMES } from './packed-details.ts';
import type { MachineFields } from './machine-fields.ts';

/** What the deep set of the full profile adds. */
export interface Details {
  readonly fields: Partial<MachineFields>;
  readonly facts: readonly Fact[];
  readonly files: readonly EvidenceText[];
  /** In words, for the reason. */
  readonly missing: readonly string[];
  /** How many sections were asked. */
  readonly asked: number;
}

export const NO_DETAILS: Details = { fields: {}, facts: [], files: [], missing: [], asked: 0 };

/** How a Linux machine is looked at deeply; tests hand over one that hangs. */
export type DeepLooker = (options: Parameters<typeof lookDeep>[0]) => Promise<DeepLook>;

/**
 * Processes, services, packages, file systems, connections, limits and hardware of a Linux machine, read in threads by
 * files alone. `onWaiting` gets in words what is still on its way.
 */
export async function lookAtDetails(
  { settings, signal, platform: { system } }: CollectContext,
  onWaiting: (names: readonly string[]) => void,
  look: DeepLooker = lookDeep,
): Promise<Details> {
  const { sections, missing } = await look({
    signal,
    packages: textSetting(settings, 'packages.pattern', '^$'),
    onWaiting: (waiting) => onWaiting(waiting.map((section) => SECTION_NAMES[section])),
  });
  const packed = { schema: 1, sections: packedDetails(sections, [system.userName, system.hostName]), missing };
  return {
    fields: fieldsOf(sections),
    facts: detailFacts(sections),
    files: [
      {
        path: 'facts/machine-details.json',
        kind: 'facts',
        source: 'machine collector',
        text: `${JSON.stringify(packed, null, 2)}\n`,
        moves: true,
      },
    ],
    missing: missing.map((section) => `${SECTION_NAMES[section]} gave no answer in time`),
    asked: Object.keys(SECTION_NAMES).length,
  };
}
