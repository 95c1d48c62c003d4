import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

/** Below this the system and the product stop writing, whatever the requirements say. GB. */
const FULL_GB = 1;
/** Other disks: nearly full by share and by size. */
const TIGHT_SHARE = 0.05;
const TIGHT_BYTES = 5e9;
const FREE = 'free space';

const gb = (bytes: number): number => Math.round(bytes / 1e8) / 10;

/** Space on the disks of this machine. */
export const DISK: readonly Analyzer[] = [
  {
    id: 'disk.full',
    group: 'disk',
    cause: 'machine',
    level: 'risk',
    strength: 'proof',
    title: 'Whether the disk of the root folder is full',
    explains: ['services.stopped', 'recordings.', 'endpoint.', 'logs.'],
    judge: fullCheck,
  },
  {
    id: 'requirements.disk',
    group: 'disk',
    cause: 'machine',
    level: 'risk',
    strength: 'hint',
    title: 'Free space for the instances',
    judge: spaceForInstances,
  },
  {
    id: 'disk.home',
    group: 'disk',
    cause: 'machine',
    level: 'attention',
    strength: 'hint',
    title: "Free space on the disk of this account's folder",
    judge: homeCheck,
  },
  {
    id: 'disk.volumes',
    group: 'disk',
    cause: 'machine',
    level: 'attention',
    strength: 'likely',
    title: 'Free space on the other disks',
    judge: volumesCheck,
  },
];

function fullCheck(view: EvidenceView): Judgement {
  const free = view.number('disk', 'rootFree');
  if (free === undefined) return unknown(view.why('machine', 'The system did not say how much space is free.'));
  if (free >= FULL_GB) return fine(`${free} GB are free.`, FREE);
  return foundOr(
    [
      {
        title: `The disk of the root folder is full: ${free} GB left`,
        text: 'The product cannot write its recordings and its scenario any more. Its services stop, or start and end again.',
        todo: 'Free space on this disk now, for example by moving old recordings away. Then start the services again.',
        step: 'write to the disk of the root folder',
        evidence: [{ source: FREE, text: `${free} GB free` }],
      },
    ],
    () => fine(''),
  );
}

function spaceForInstances(view: EvidenceView): Judgement {
  const instances = view.localInstances.length;
  if (instances === 0) return unknown('No instance is on this machine, so nothing is required of it.');
  const free = view.number('disk', 'rootFree');
  if (free === undefined) return unknown(view.why('machine', 'The system did not say how much space is free.'));
  if (free < FULL_GB) return unknown('The disk is full, which is said on its own.');
  const needed = view.setting('requirements.diskGbPerInstance', 10) * instances;
  const evidence = [{ source: FREE, text: `${free} GB free, ${counted(instances, 'instance')}` }];
  if (free >= needed) return { state: 'fine', text: `${free} GB are free, ${needed} GB are needed.`, evidence };
  return {
    state: 'finding',
    found: [
      {
        title: `${free} GB left, ${instances === 1 ? 'the instance needs' : `${instances} instances need`} ${needed} GB`,
        text: 'When the disk of the root folder is full, recordings stop and planning may stop too.',
        todo: 'Free space on this disk, for example by moving old recordings away, or make it larger.',
        evidence,
      },
    ],
  };
}

function homeCheck(view: EvidenceView): Judgement {
  const free = view.number('disk', 'homeFree');
  if (free === undefined) return unknown(view.why('machine', 'The system did not say how much space is free.'));
  if (free >= FULL_GB || free === view.number('disk', 'rootFree')) return fine(`${free} GB are free.`, FREE);
  return {
    state: 'finding',
    found: [
      {
        title: `${free} GB left on the disk of this account's folder`,
        text: 'Windows, the client and this app keep temporary files there. They fail in odd ways when there is no room.',
        todo: 'Empty temporary files and the recycle bin of this account.',
        evidence: [{ source: FREE, text: `${free} GB free` }],
      },
    ],
  };
}

function volumesCheck(view: EvidenceView): Judgement {
  const volumes = view.all('disk').flatMap(({ key, value }) => {
    const label = /^(.+)\/freeBytes$/u.exec(key)?.[1];
    return label === undefined || typeof value !== 'number' ? [] : [{ label, free: value }];
  });
  if (volumes.length === 0) return unknown(view.why('machine', 'The system did not list its disks.'));
  const rootFree = view.number('disk', 'rootFree');
  const tight = volumes.flatMap(({ label, free }): Found[] => {
    const total = view.number('disk', `${label}/totalBytes`) ?? 0;
    const isTight = free < TIGHT_BYTES && free < total * TIGHT_SHARE;
    // The disk of the root folder has checks of its own.
    return isTight && gb(free) !== rootFree ? [tightVolume(label, free, total)] : [];
  });
  return foundOr(tight, () => fine(`${counted(volumes.length, 'disk')} with room left.`, FREE));
}

function tightVolume(label: string, free: number, total: number): Found {
  return {
    subject: label.replaceAll('/', '-'),
    title: `${gb(free)} GB left on ${label}`,
    text: 'Programs that write there fail, the database server among them if it is on this machine.',
    todo: 'See what fills this disk and free space, or make it larger.',
    evidence: [{ source: FREE, text: `${label}: ${gb(free)} of ${gb(total)} GB free` }],
  };
}
