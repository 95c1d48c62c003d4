import { readFileSync } from 'node:fs';
import { createAudit } from '../../../core/audit/index.ts';
import type { Audit } from '../../../core/audit/index.ts';
import { createPolicies } from '../../../core/policies/index.ts';
import type { Policies, PreviewCase } from '../../../core/policies/index.ts';
import { createSettings } from '../../../core/settings/index.ts';
import type { Settings } from '../../../core/settings/index.ts';
import type { Db } from '../../../core/db/index.ts';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import type { CaseId, FileToken } from '../../../shared/domain/primitives.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { shipped } from '../policy/shipped.ts';

export const FILE = 'file' as FileToken;
/** The usual policy that came with the app. */
export const SHIPPED = { id: 'planettogether', version: 3 };

/** A policy of a vendor that does not exist: other hours, other citations, promises. */
export function inventedFile(): Record<string, unknown> {
  const file = new URL('../../fixtures/policies/harbour-systems.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

export function invented(): Policy {
  const parsed = parsePolicy(inventedFile());
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** A case that was logged at an instant, for previews. */
export function logged(
  number: number,
  at: string,
  severity: 1 | 2 | 3 | 4,
  more: readonly ClockEvent[] = [],
): PreviewCase {
  const event: ClockEvent = { kind: 'logged', at: Date.parse(at), severity, caseKind: 'problem' };
  return { caseId: `case-${number}` as CaseId, number, title: `Case ${number}`, events: () => [event, ...more] };
}

export interface PoliciesAtWork {
  readonly policies: Policies;
  readonly db: Db;
  readonly clock: FakeClock;
  /** While it is full, nothing can be sealed. */
  readonly disk: { isFull: boolean };
  readonly audit: Audit;
  readonly settings: Settings;
  /** What was emitted, sealed and logged, in order. */
  readonly happened: string[];
  /** The same data folder after the app was started again. */
  readonly again: (changes?: Partial<Start>) => Policies;
  /** What the person chooses next as a calendar file. */
  readonly choose: (bytes: Uint8Array) => void;
}

interface Start {
  readonly shipped: readonly Policy[];
  readonly cases: readonly PreviewCase[];
  readonly now: string;
}

/** Policies on a database of this test alone. */
export async function policiesAtWork(start: Partial<Start> = {}, store = testStore()): Promise<PoliciesAtWork> {
  const { db } = await openedStore(store);
  const clock = fakeClock(start.now ?? '2026-11-24T10:00:00.000Z');
  const audit = createAudit(db, clock);
  const happened: string[] = [];
  const settings = createSettings({ db, clock, audit, emit: () => undefined });
  const disk = { isFull: false };
  const file: { bytes: Uint8Array } = { bytes: new Uint8Array() };
  const make = ({ shipped: came = [shipped(), shipped('hypercare')], cases = [] }: Partial<Start>): Policies => {
    const policies: Policies = createPolicies({
      db,
      clock,
      audit,
      settings,
      emit: (name, payload) => void happened.push(`${name} ${JSON.stringify(payload)}`),
      log: {
        info: () => undefined,
        warn: (event, fields) => void happened.push(`${event} ${String(fields?.['id'])}`),
        error: () => undefined,
      },
      shipped: came,
      readFileToken: () => Promise.resolve(ok({ name: 'holidays.ics', bytes: file.bytes })),
      casesForPreview: () => cases,
      sealEnded: () => {
        if (disk.isFull) throw new Error('disk full');
        happened.push(`sealed under ${policies.inUse().ref.id} ${policies.inUse().ref.version}`);
      },
    });
    return policies;
  };
  const policies = make(start);
  const again = (changes: Partial<Start> = {}): Policies => make({ ...start, ...changes });
  const choose = (bytes: Uint8Array): void => {
    file.bytes = bytes;
  };
  return { policies, db, clock, audit, settings, happened, again, choose, disk };
}
