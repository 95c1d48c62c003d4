import type { CoreContract, CoreEventName, OutputOf } from '../../shared/contract/index.ts';
import type { RunState } from '../../shared/contract/evidence.ts';
import type { Contact, Profile } from '../../shared/contract/system.ts';
import type { ApprovalView } from '../../shared/domain/approvals.ts';
import type { Alarm } from '../../shared/domain/clocks.ts';
import type { Notice, NoticeKey, ReleaseView } from '../../shared/domain/notices.ts';
import { portalConfig } from '../../shared/domain/portals.ts';
import type { PortalView } from '../../shared/domain/portals.ts';
import type { Instance, SnapshotDetail } from '../../shared/domain/evidence.ts';
import { madeUpApprovals } from './approvals.ts';
import { earlierSnapshot, instances, notices, releases, snapshot } from './machine.ts';
import { alarms, emergency, skews } from './emergency.ts';
import { story } from './story.ts';
import type { StoredCase } from './cases.ts';

/** Which day the made-up world has: as designed, a plant stopped and a clock wrong, nothing there, no network, data held elsewhere, data not readable. */
export type Weather = 'design' | 'emergency' | 'empty' | 'offline' | 'read-only' | 'failed';

/** Everything the made-up core remembers. */
export interface World {
  readonly weather: Weather;
  readonly cases: Map<string, StoredCase>;
  readonly instances: Instance[];
  readonly notices: Notice[];
  readonly releases: readonly ReleaseView[];
  readonly snapshots: SnapshotDetail[];
  readonly contacts: Contact[];
  readonly approvals: ApprovalView[];
  readonly portals: PortalView[];
  readonly keys: (NoticeKey & { fingerprint: string })[];
  readonly settings: Map<string, string | number | boolean | null | string[]>;
  readonly alarms: Alarm[];
  readonly skews: OutputOf<CoreContract, 'clocks.state'>['skews'];
  readonly calls: { readonly name: string; readonly input: unknown }[];
  profile: Profile;
  run: RunState | null;
  counter: number;
  emit: (name: CoreEventName, payload: unknown) => void;
}

const portal = (weather: Weather): PortalView => ({
  id: 'help' as never,
  kind: 'rt',
  address: 'https://help.example.com',
  queue: 'Support',
  isDefault: true,
  isBuiltIn: false,
  hasSecret: true,
  lastSyncAt: '2026-11-23T16:51:00.000Z',
  lastError:
    weather === 'offline'
      ? { code: 'unreachable', message: 'help.example.com did not answer.', retryable: true }
      : null,
  waiting: weather === 'offline' ? 3 : 0,
  config: portalConfig.parse({
    kind: 'rt',
    id: 'help',
    url: 'https://help.example.com',
    queue: 'Support',
    settleMs: 30_000,
    severities: ['1', '2', '3', '4'],
  }),
});

export function createWorld(weather: Weather): World {
  const some = weather !== 'empty';
  const stopped = weather === 'emergency';
  return {
    weather,
    cases: new Map([...(some ? story() : []), ...(stopped ? emergency() : [])].map((one) => [one.id, one])),
    instances: some ? [...instances] : [],
    notices: some ? [...notices] : [],
    releases: some ? releases : [],
    snapshots: some ? [snapshot, earlierSnapshot] : [],
    contacts: [
      { id: 'c1', name: 'Planner, line 3', email: 'planner3@example.com', phone: '+49 30 5550100', role: 'primary' },
      { id: 'c2', name: 'Key user, plant 2', email: 'key2@example.com', phone: '', role: 'backup' },
    ],
    approvals: some ? madeUpApprovals() : [],
    portals: some ? [portal(weather)] : [],
    keys: [{ keyId: 'vendor-2026', publicKey: 'AAAA', source: 'installation', fingerprint: '3f9a-1c77-e2b0-4d58' }],
    settings: new Map<string, string | number | boolean | null | string[]>([
      ['root', 'C:\\ProgramData\\PlanetTogether APS'],
      ['ui.theme', 'system'],
      ['ui.language', 'system'],
      ['ui.languageHint', 'open'],
      ['notifications.enabled', true],
    ]),
    alarms: stopped ? [...alarms] : [],
    skews: stopped ? [...skews] : [],
    calls: [],
    profile: { userId: 'planner3', name: 'Planner, line 3', email: 'planner3@example.com', timeZone: 'Europe/Berlin' },
    run: null,
    counter: stopped ? 1045 : 1043,
    emit: () => undefined,
  };
}
