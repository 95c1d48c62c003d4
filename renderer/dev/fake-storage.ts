import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ERASE_WORD, freeable, storageKind } from '../../shared/domain/storage.ts';
import type { CleanItem, Freeable, StorageState } from '../../shared/domain/storage.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `storage.${string}`>;

const HASH = 'a94f1c77e2b04d583f9aa94f1c77e2b04d583f9aa94f1c77e2b04d583f9aa94f';
const SENT_AT = '2026-10-12T09:14:00.000Z';

function sent(what: 'sent' | 'bundles', path: string, name: string, bytes: number, number: number): CleanItem {
  const sentTo = { portal: 'help', ticket: String(number + 3000), at: SENT_AT };
  return { what, path, name, bytes, sha256: HASH, cases: [number], sentTo };
}

const KEPT = { sha256: null, cases: [], sentTo: null } as const;
const ITEMS: readonly CleanItem[] = [
  sent('sent', 'attachments/a9/a94f', 'gantt-line3.png', 1_240_000, 1031),
  sent('sent', 'attachments/3c/3c07', 'orders-0114.csv', 8_412_000, 1031),
  sent('bundles', 'bundles/019a.zip', '019a.zip', 212_400_000, 1028),
  { ...KEPT, what: 'backups', path: 'backups/companion-1.db', name: 'companion-1.db', bytes: 14_200_000, cases: [] },
  { ...KEPT, what: 'leftovers', path: 'staging/019b.zip', name: 'staging/019b.zip', bytes: 3_100_000, cases: [] },
];

const KINDS: Partial<Record<(typeof storageKind.options)[number], readonly [bytes: number, files: number]>> = {
  database: [15_800_000, 3],
  backups: [71_000_000, 5],
  attachments: [64_300_000, 23],
  bundles: [448_900_000, 4],
  staging: [3_100_000, 1],
  'folder-portal': [1_900_000, 6],
  log: [400_000, 1],
  window: [22_000_000, 120],
};

function stateOf(world: World, items: readonly CleanItem[], held: StorageState['held']): StorageState {
  const empty = world.weather === 'empty';
  const kinds = storageKind.options.map((kind) => {
    const [bytes, files] = empty && kind !== 'database' ? [0, 0] : (KINDS[kind] ?? [0, 0]);
    return { kind, bytes, files };
  });
  const freed = ITEMS.filter((item) => !items.includes(item)).reduce((sum, { bytes }) => sum + bytes, 0);
  const sum = (of: 'bytes' | 'files'): number => kinds.reduce((all, one) => all + one[of], 0);
  const keepDays = world.settings.get('storage.keepDays');
  return {
    folder: 'C:\\Users\\planner3\\AppData\\Local\\Support Companion',
    bytes: sum('bytes') - (empty ? 0 : freed),
    files: sum('files'),
    kinds,
    cases: empty
      ? []
      : [
          { id: 'c-1031', number: 1031, title: 'Import stops at 40 %', bytes: 41_200_000, files: 9, sharedBytes: 0 },
          {
            id: 'c-1042',
            number: 1042,
            title: 'Line 3 has no start',
            bytes: 23_100_000,
            files: 4,
            sharedBytes: 900_000,
          },
        ],
    rows: [
      { what: 'cases', rows: 1184, bytes: 6_100_000 },
      { what: 'snapshots', rows: 41, bytes: 7_900_000 },
      { what: 'alarms', rows: 212, bytes: 90_000 },
      { what: 'policies', rows: 4, bytes: 260_000 },
      { what: 'notices', rows: 6, bytes: 40_000 },
      { what: 'audit', rows: 388, bytes: 210_000 },
      { what: 'rest', rows: 71, bytes: 900_000 },
    ],
    freeable: freeable.options.map((what) => {
      const mine = empty ? [] : items.filter((item) => item.what === what);
      return { what, bytes: mine.reduce((all, { bytes }) => all + bytes, 0), files: mine.length };
    }),
    diskFree: 6_100_000_000,
    keepDays: typeof keepDays === 'number' ? keepDays : 30,
    autoClean: world.settings.get('storage.autoClean') === true,
    held,
    erased: null,
  };
}

/** What is stored in the made-up world; freeing and moving change only what is shown. */
export function fakeStorage(world: World): Pick<CoreHandlers, Names> {
  let items = [...ITEMS];
  let held: StorageState['held'] = null;
  const chosen = (what: readonly Freeable[]): CleanItem[] => items.filter((item) => what.includes(item.what));
  const sum = (some: readonly CleanItem[]): number => some.reduce((all, { bytes }) => all + bytes, 0);
  return {
    'storage.state': () => ok(stateOf(world, items, held)),
    'storage.preview': ({ what }) => {
      const some = chosen(what);
      return ok({ items: some, bytes: sum(some), list: String(some.length) });
    },
    'storage.clean': ({ what }) => {
      const some = chosen(what);
      items = items.filter((item) => !some.includes(item));
      world.emit('storage.changed', { ids: [] });
      return ok({ files: some.length, bytes: sum(some), left: [] });
    },
    'storage.outside': () =>
      ok({
        items: [
          { kind: 'bundle', place: 'D:\\For support\\bundle.zip' },
          { kind: 'portal', place: 'https://help.example.com' },
        ],
      }),
    'storage.erase': ({ confirm }) =>
      confirm === ERASE_WORD ? ok({ outside: [] }) : fail('invalid', `Nothing was erased: type ${ERASE_WORD}.`),
    'storage.export': (_, { signal }) => exportSlowly(world, signal, () => (held = HELD)),
    'storage.import': () =>
      fail('refused', 'There is data here already, and it is not mixed with other data. Erase it first.'),
    'storage.resume': () => {
      held = null;
      world.emit('storage.changed', { ids: [] });
      return ok({});
    },
  };
}

const HELD = { at: iso(designNow()), file: 'E:\\support-companion-2026-11-23.zip' };
const STEPS = 8;
const STEP_MS = 400;

async function exportSlowly(world: World, signal: AbortSignal, done: () => void): ReturnType<typeof exported> {
  const totalBytes = 530_000_000;
  for (let step = 1; step <= STEPS; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    if (signal.aborted)
      return fail('cancelled', 'Cancelled. No archive was left behind, and this copy goes on sending.');
    const phase = step < STEPS / 2 ? 'copying' : 'packing';
    world.emit('storage.progress', { phase, doneBytes: (totalBytes / STEPS) * step, totalBytes });
  }
  done();
  world.emit('storage.changed', { ids: [] });
  return exported();
}

async function exported() {
  const answer = { file: HELD.file, bytes: 498_200_000, files: 33, sha256: HASH, withKey: false };
  return ok({ exported: answer }) as ReturnType<typeof ok<{ exported: typeof answer }>> | ReturnType<typeof fail>;
}
