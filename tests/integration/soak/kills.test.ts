import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { integrityProblems, openConnection } from '../../../core/db/index.ts';
import { dataLayout } from '../../../core/platform/paths.ts';
import { listed } from '../../contract/portals/portal-contract.ts';
import { rtHarness } from '../../contract/portals/rt-harness.ts';
import type { StoredCase } from '../../contract/portals/portal-contract.ts';
import { caseOf, startCore, valueOf } from '../../helpers/core.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import type { FaultProxy } from '../../helpers/faults/proxy.ts';
import { startRt } from '../../helpers/rt/rt-server.ts';
import type { RtServer } from '../../helpers/rt/rt-server.ts';
import { submitCase } from '../../helpers/soak/cases.ts';
import type { SubmittedCase } from '../../helpers/soak/cases.ts';
import { randomFrom, runSender } from '../../helpers/soak/killing.ts';
import { sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const SUBMISSIONS = 50;
const KILLS = 20;
/** `npm run soak`: ten times as long. */
const ROUNDS = process.env['SOAK'] === '1' ? 10 : 1;
/** Over what a loaded test machine needs for one request. */
const SETTLE_MS = 4000;
/** The sender works for up to this long before it is killed. */
const LONGEST_LIFE_MS = 1600;
const ROUND_MS = 15 * 60_000;

interface Scene {
  readonly rt: RtServer;
  readonly proxy: FaultProxy;
  readonly dataDir: string;
  readonly cases: readonly SubmittedCase[];
}

/** Fifty cases in the outbox of a data folder, a third of them with a reply behind; nothing is sent yet. */
async function prepare(): Promise<Scene> {
  const rt = await startRt();
  onTestFinished(() => rt.stop());
  const proxy = await startFaultProxy(rt.url);
  onTestFinished(() => proxy.close());
  const [dataDir, folder] = [temporaryFolder('companion-soak'), temporaryFolder('companion-soak-files')];
  mkdirSync(dataDir, { recursive: true });
  const core = await startCore({ dataDir });
  const config = { kind: 'rt', id: 'rt', url: proxy.url, queue: rt.queue, settleMs: SETTLE_MS } as const;
  valueOf(await core.client.call('portals.add', { config, makeDefault: true }));
  const cases: SubmittedCase[] = [];
  for (let number = 1; number <= SUBMISSIONS; number += 1) {
    const submitted = await submitCase(core, folder, number);
    cases.push(submitted);
    if (number % 3 === 0)
      valueOf(await core.client.call('cases.reply', { id: submitted.id, text: `Nachtrag ${number}` }));
  }
  await core.close();
  return { rt, proxy, dataDir, cases };
}

/** Every seventh change is done and answered with 500, every eleventh done and never answered. */
function goWrong(proxy: FaultProxy): void {
  let changes = 0;
  proxy.plan = ({ method }) => {
    if (method !== 'POST') return undefined;
    changes += 1;
    if (changes % 7 === 0) return { kind: 'status-after', status: 500 };
    return changes % 11 === 0 ? { kind: 'cut-after' } : undefined;
  };
}

/** Twenty kills at random moments; in the middle the portal is killed, and later stopped for a while. */
async function killAndKill({ rt, dataDir }: Scene, random: () => number): Promise<number> {
  let midSending = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    if (kill === 7) await rt.kill();
    if (kill === 14) await rt.shutDown();
    await runSender(dataDir, rt.token, random() * LONGEST_LIFE_MS);
    midSending += countOf(dataDir, "state = 'sending'");
    if (kill === 8 || kill === 15) await rt.restart();
  }
  return midSending;
}

function countOf(dataDir: string, where: string): number {
  const db = openConnection(dataLayout(dataDir, 'linux').database, 'read');
  const count = Number(db.sql(`SELECT count(*) AS n FROM outbox WHERE ${where}`).get()?.['n']);
  db.close();
  return count;
}

interface Expected extends SubmittedCase {
  readonly remoteId: string;
}

/** What the data folder believes, after everything was sent. */
async function believed({ dataDir, cases }: Scene): Promise<readonly Expected[]> {
  const core = await startCore({ dataDir });
  const known: Expected[] = [];
  for (const each of cases) {
    const detail = await caseOf(core, each.id);
    expect(detail.state).toBe('sent');
    expect(detail.outbox.every(({ state }) => state === 'sent')).toBe(true);
    known.push({ ...each, remoteId: detail.portal?.remoteId ?? '' });
  }
  await core.close();
  return known;
}

function compare(stored: StoredCase, expected: Expected): void {
  const { title, instance, version, remoteId } = expected;
  expect(stored).toMatchObject({ title, instance, version, remoteId, severity: `S${expected.severity}` });
  expect(stored.first.text).toContain(expected.description.trim());
  const whole = expected.files.filter((file) => file.sha256 !== sha256(''));
  expect(listed(stored.first.files)).toEqual(listed(whole));
  for (const file of expected.files) expect(stored.first.text).toContain(file.name);
  const number = Number(/^Soak (\d+)/.exec(title)?.[1]);
  expect(stored.later.map(({ text }) => text.trim())).toEqual(number % 3 === 0 ? [`Nachtrag ${number}`] : []);
}

describe('fifty submissions', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => [20_261_120 + round]))(
    'are fifty tickets, none doubled and none different, when the sender is killed twenty times (seed %i)',
    async (seed) => {
      const scene = await prepare();
      const { rt, proxy, dataDir } = scene;
      goWrong(proxy);
      const midSending = await killAndKill(scene, randomFrom(seed));
      expect(midSending).toBeGreaterThan(0);
      const last = await runSender(dataDir, rt.token);
      expect(last).toMatchObject({ code: 0 });
      const db = openConnection(dataLayout(dataDir, 'linux').database, 'read');
      expect(integrityProblems(db, 'full')).toEqual([]);
      db.close();
      const portal = rtHarness(rt);
      const all = await portal.witness.search('id > 0');
      expect(all).toHaveLength(SUBMISSIONS);
      const expected = new Map((await believed(scene)).map((each) => [each.remoteId, each]));
      expect(expected.size).toBe(SUBMISSIONS);
      for (const ticket of all) {
        const key = ticket.customFields['ClientKey']?.[0] ?? '';
        const [stored, ...doubled] = await portal.stored(key);
        expect(doubled).toEqual([]);
        const one = expected.get(String(ticket.id));
        expect(one).toBeDefined();
        if (stored !== undefined && one !== undefined) compare(stored, one);
      }
      console.log(`${KILLS} kills, ${midSending} in the middle of sending; ${proxy.seen.length} requests`);
    },
    ROUND_MS,
  );
});
