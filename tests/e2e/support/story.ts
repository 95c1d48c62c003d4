import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateNoticeKey, signNotice, systemClock } from '../../../core/app/index.ts';
import type { Core } from '../../../core/app/index.ts';
import type { Clock, Platform } from '../../../core/platform/ports.ts';
import type { PlantSummary } from '../../../scripts/sample-plant/types.ts';
import type { CoreClient } from '../../../shared/contract/index.ts';
import type { ApprovalRequest } from '../../../shared/domain/approvals.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { InstanceRole } from '../../../shared/domain/evidence.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import type { Result } from '../../../shared/result.ts';
import { withCore } from './data-folder.ts';
import { madeUpGantt } from './made-up-gantt.ts';

// Fills a data folder with an ordinary day at a plant, by the same operations the window and the command line use.

export interface Story {
  /** A case that support has answered and that waits for the person. */
  readonly answered: string;
  /** A case that waits for support. */
  readonly unanswered: string;
  /** A draft, half written. */
  readonly draft: string;
  /** A draft with every answer and the snapshot's bundle. */
  readonly ready: string;
  /** A screenshot on the half-written draft. */
  readonly picture: string;
  readonly snapshot: string;
  /** A request for data that waits for the person's approval. */
  readonly request: string;
}

/** A clock that a story can set. */
export interface SetClock extends Clock {
  set(ms: number): void;
}

/** A machine that a story is told on in the place of this one. `clock` is that of `platform`. */
export interface StagedMachine {
  readonly clock: SetClock;
  readonly platform: Partial<Platform>;
}

/** What an operation gave; fails the test where it gave none. */
export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`${settled.error.code}: ${settled.error.message}`);
  return settled.value;
}

const ANSWERS: CaseDraft = {
  businessImpact: 'Line 3 stands still, two planners wait.',
  timeSensitivity: 'Before the night shift at 22:00.',
  workaround: 'The sequence is kept on paper.',
  desiredResult: 'Every job keeps its start time.',
  endUserProblem: true,
  oneOrMany: 'many',
  errorText: 'Object reference not set to an instance of an object.',
  stepsToReproduce: '1. Import\n2. Optimize\n3. Open the Gantt',
  unknown: { attachments: 'There was nothing to see.', recordings: 'Not looked at yet.' },
};

interface Told extends CaseDraft {
  readonly title: string;
}

/** A draft as far as it is told; gives its id. */
export async function draft(client: CoreClient, told: Told): Promise<CaseId> {
  const { id } = await value(client.call('cases.create', { kind: told.kind ?? 'problem' }));
  const { form, draftRevision } = await value(client.call('cases.get', { id }));
  await value(client.call('cases.saveDraft', { id, revision: draftRevision, form: { ...form, ...told } }));
  return id;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Support asks three times: refused, approved, and once nobody has decided yet; gives the id of that one. */
async function askForData(client: CoreClient, answered: CaseId, now: number): Promise<string> {
  const ask = async (wanted: Partial<ApprovalRequest>, days: number): Promise<string> => {
    const { id } = await value(
      client.call('approvals.request', {
        purpose: 'diagnose',
        kinds: ['recordings'],
        instance: null,
        caseId: null,
        askedBy: 'Engineer, San Diego',
        why: 'To see what the import did to line 3.',
        ...wanted,
        until: new Date(now + days * DAY_MS).toISOString(),
      }),
    );
    return id;
  };
  const exports = await ask({ kinds: ['exports'], purpose: 'development', why: 'A large model to measure with.' }, 28);
  const refused = { id: exports, decision: 'refused', note: 'Not with customers in it.' } as const;
  await value(client.call('approvals.decide', refused));
  const recordings = await ask({ caseId: answered }, 10);
  const approved = { id: recordings, decision: 'approved', note: 'Only while the case is open.' } as const;
  await value(client.call('approvals.decide', approved));
  const why = 'Does 12.4.0 read your model? Four people of the upgrade team work with it.';
  return ask({ kinds: ['scenarios'], purpose: 'upgrade-test', why }, 25);
}

/** Sends a case with every question answered; gives its id. */
export async function sent(client: CoreClient, told: Told): Promise<CaseId> {
  const id = await draft(client, { ...ANSWERS, ...told });
  await value(client.call('cases.submit', { id }));
  return id;
}

/** What a person knows of the plant's instances and the product cannot tell. */
function roleOf(name: string): InstanceRole {
  if (/production/iu.test(name)) return 'production';
  if (/preview/iu.test(name)) return 'preview';
  return /test/iu.test(name) ? 'test' : 'other';
}

async function setRoles(client: CoreClient): Promise<void> {
  const { instances } = await value(client.call('instances.list', {}));
  for (const { name } of instances) await value(client.call('instances.setRole', { name, role: roleOf(name) }));
}

async function addNotice(client: CoreClient, folder: string): Promise<void> {
  const key = generateNoticeKey('planettogether-2026');
  await value(client.call('notices.addKey', key));
  const payload = {
    id: 'qa-2026-03',
    sequence: 3,
    issuedAt: '2026-11-02T09:00:00Z',
    expiresAt: '2036-11-02T09:00:00Z',
    kind: 'quality-alert',
    severity: 'important',
    title: 'Imports that run during an optimization can lose start times',
    body: 'Seen with 12.3.4 when both run within the same minute. Until 12.3.6, run imports ten minutes before.',
  };
  const signed = await value(Promise.resolve(signNotice(payload, key.signing)));
  const path = join(folder, 'notice.json');
  await writeFile(path, JSON.stringify(signed));
  const { token } = await value(client.call('files.register', { path }));
  await value(client.call('notices.import', { file: token }));
}

async function addReleases(client: CoreClient, folder: string): Promise<void> {
  const releases = [
    { version: '12.3.4', channel: 'GA', releasedAt: '2026-02-10' },
    { version: '12.4.0', channel: 'EA', releasedAt: '2026-10-20' },
  ];
  const path = join(folder, 'releases.json');
  await writeFile(path, JSON.stringify({ releases }));
  const { token } = await value(client.call('files.register', { path }));
  await value(client.call('releases.import', { file: token }));
}

async function answer(core: Core, dataFolder: string, id: string, at: Date): Promise<void> {
  const replies = join(dataFolder, 'folder-portal', 'replies', id);
  await mkdir(replies, { recursive: true });
  const reply = {
    at: at.toISOString(),
    author: 'Ada Lindqvist',
    text: 'Thank you. Which import file was it, and did anything else run at that minute?',
    status: 'open',
  };
  await writeFile(join(replies, '1.json'), JSON.stringify(reply));
  await value(core.client.call('sync.run', {}));
}

/** Whether support works at a moment, by the guide's week: Monday 08:00 to Friday 16:00 in Los Angeles. */
function isSupportOpen(at: number): boolean {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value: text }) => [type, text]));
  const hour = Number(parts['hour']);
  if (parts['weekday'] === 'Sat' || parts['weekday'] === 'Sun') return false;
  return !(parts['weekday'] === 'Mon' && hour < 8) && !(parts['weekday'] === 'Fri' && hour >= 16);
}

/** A moment not long ago in support's week, so that clocks run and none is missed, whatever the day is. */
function storyTime(now: number): number {
  let at = now - 90 * MINUTE_MS;
  while (!isSupportOpen(at + 90 * MINUTE_MS)) at -= 30 * MINUTE_MS;
  return at;
}

/** A screenshot on a draft; gives its id. */
async function attachPicture(client: CoreClient, folder: string, id: CaseId): Promise<string> {
  const path = join(folder, 'screenshot-17-44-05.png');
  await writeFile(path, madeUpGantt());
  const { token } = await value(client.call('files.register', { path }));
  const { attachments } = await value(client.call('cases.attach', { id, files: [token] }));
  return attachments[0]?.id ?? '';
}

/** A clock that goes on from wherever it is set. */
function clockFrom(at: number): SetClock {
  let behindMs = systemClock.now() - at;
  return {
    ...systemClock,
    now: () => systemClock.now() - behindMs,
    set: (ms) => {
      behindMs = systemClock.now() - ms;
    },
  };
}

/** Tells the story into an empty data folder. It begins at `from`, or not long ago; on this machine, or on another one. */
export function tellStory(
  dataFolder: string,
  plant: PlantSummary,
  from = storyTime(systemClock.now()),
  machine?: StagedMachine,
): Promise<Story> {
  const clock = machine?.clock ?? clockFrom(from);
  /** However long the machine took until here: what follows happens so long after the beginning. */
  const goOnAfter = (minutes: number): void => clock.set(from + minutes * MINUTE_MS);
  goOnAfter(0);
  return withCore(dataFolder, machine?.platform ?? { clock }, async (core) => {
    const { client } = core;
    await value(client.call('settings.set', { key: 'root', value: plant.root }));
    // The plant keeps its cases in the folder that came with the app, and knows it.
    await value(client.call('settings.set', { key: 'ui.firstSteps', value: 'put-away' }));
    await setRoles(client);
    const person = {
      userId: 'mkeller',
      name: 'Mara Keller',
      email: 'mara.keller@example.com',
      timeZone: 'Europe/Berlin',
    };
    await value(client.call('profile.save', person));
    await value(client.call('contacts.save', { name: person.name, email: person.email, phone: '', role: 'primary' }));
    await addReleases(client, dataFolder);
    await addNotice(client, dataFolder);
    const { snapshotId } = await value(client.call('collect.run', {}));
    goOnAfter(5);
    const answered = await sent(client, {
      title: 'Jobs of line 3 lose their start times after the import',
      description: 'After the import of 15:40 all jobs of line 3 have no start time.',
      severity: 2,
    });
    await value(client.call('sync.run', {}));
    goOnAfter(10);
    const unanswered = await sent(client, {
      title: 'The capacity report shows last week',
      description: 'The report opens with the figures of last week.',
      severity: 3,
    });
    await value(client.call('sync.run', {}));
    goOnAfter(30);
    await answer(core, dataFolder, answered, new Date(clock.now()));
    const request = await askForData(client, answered, clock.now());
    const half = await draft(client, { title: 'Optimize takes twenty minutes since Monday', severity: 3 });
    await value(client.call('snapshots.attach', { id: snapshotId, caseId: half }));
    const whole = {
      title: 'The import of orders stops at 16:40',
      description: 'It stops at the same order each time.',
    };
    const ready = await draft(client, { ...ANSWERS, ...whole, severity: 2 });
    await value(client.call('snapshots.attach', { id: snapshotId, caseId: ready }));
    const picture = await attachPicture(client, dataFolder, half);
    return { answered, unanswered, draft: half, ready, picture, snapshot: snapshotId, request };
  });
}
