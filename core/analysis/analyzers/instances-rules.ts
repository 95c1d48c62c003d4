import type { Analyzer, EvidenceView, Judgement } from '../types.ts';
import { counted, fine, unknown } from '../view-rules.ts';

const base = { group: 'instances', strength: 'hint' } as const;

/** Whether the product is here and its folders can be read. */
export const INSTANCES: readonly Analyzer[] = [
  {
    ...base,
    id: 'instances.none',
    cause: 'product',
    level: 'attention',
    title: 'Instances at the root folder',
    judge: noneCheck,
  },
  {
    ...base,
    id: 'instances.unreadable',
    cause: 'security',
    level: 'attention',
    title: 'The folders and settings can be read',
    judge: readableCheck,
  },
];

function noneCheck(view: EvidenceView): Judgement {
  if (view.instances.length > 0) return fine(`${counted(view.instances.length, 'instance')} found.`, 'root folder');
  const software = view.all('versions').filter(({ key }) => key.startsWith('server/'));
  // A machine without the product's programs is a client's: no instance is to be expected there.
  if (software.length === 0) return unknown(view.why('instances', 'No root folder of the product is known.'));
  return {
    state: 'finding',
    found: [
      {
        title: 'The product is installed here and has no instance',
        text: 'There are program files below Software, and no folder that holds System and Data.',
        todo: 'When instances are kept elsewhere, set the root folder in Settings. A new server has none yet.',
        evidence: [{ source: 'Software', text: counted(software.length, 'version') }],
      },
    ],
  };
}

function readableCheck(view: EvidenceView): Judgement {
  const ended = view.collectors.find(({ id }) => id === 'instances');
  if (ended === undefined || ended.outcome === 'skipped') return unknown('The root folder was not looked at.');
  if (ended.outcome === 'ok') return fine('All of it could be read.', 'root folder');
  if (ended.outcome === 'absent') return unknown(ended.reason ?? 'No root folder is known.');
  const reason = ended.reason ?? 'It did not end.';
  return {
    state: 'finding',
    found: [
      {
        title: 'A part of the folders or settings could not be read',
        text: reason,
        todo: 'Collect again with an account that may read them, so that nothing is overlooked.',
        level: ended.outcome === 'denied' ? 'attention' : 'advice',
        evidence: [{ source: 'root folder', text: reason }],
      },
    ],
  };
}
