import { momentText } from '../../shared/domain/moment-text.ts';
import { MOST_REASONS } from './types.ts';
import type { GuideView, Looked } from './types.ts';

const SOURCES: Readonly<Record<string, string>> = {
  updates: 'Installed updates',
  software: 'Installed software',
  services: 'Services',
  versions: 'Versions of the product',
  settings: 'Settings files',
  instances: 'Instances',
  connections: 'Data connections',
  system: 'Restarts',
};

/** Did anything change lately? Updates, restarts, settings, versions and services in the week before. Pure. */
export function changes({ recent, asOf, faultMs, zone }: GuideView): Looked {
  if (asOf === null) return {};
  // What came after it is no reason for it; of what was only seen later nobody knows.
  const worth = recent.changes.filter(
    ({ importance, known, at }) => importance !== 'low' && (known === 'seen' || Date.parse(at) <= faultMs),
  );
  const [first] = worth;
  const reasons = worth.slice(0, MOST_REASONS).map(({ at, known, group, sentence }) => ({
    source: `${SOURCES[group] ?? 'This machine'}, ${known === 'seen' ? `seen ${momentText(at, zone)}` : momentText(at, zone)}`,
    text: sentence,
  }));
  if (first !== undefined)
    return {
      answer: 'yes',
      sentence:
        worth.length === 1
          ? `One change in the week before: ${first.sentence}`
          : `${worth.length} changes in the week before. The newest: ${first.sentence}`,
      reasons,
    };
  // Without an earlier collection only what dates itself was seen, which is not everything.
  if (recent.compared < 2)
    return {
      sentence: 'Nothing dated changed in the week before; there is no earlier collection to compare the rest with.',
    };
  return {
    answer: 'no',
    sentence: 'Nothing changed in the week before: updates, restarts, services, settings, versions.',
  };
}
