import { z } from 'zod';
import type { Db } from '../../db/index.ts';
import type { Emit } from '../../platform/events.ts';
import type { Clock, Log, Platform } from '../../platform/ports.ts';
import { keepRow, keptRow } from '../setting-rows.ts';
import { isLocalAccount } from './account-rules.ts';
import type { AccountNames } from './account-rules.ts';
import { readAccount } from './read-account.ts';

/** Where the name and the address of an account come from. */
export interface AccountKnown extends AccountNames {
  readonly emailFrom?: 'sign-in-address' | 'environment' | undefined;
}

/** Who the account at this machine is of. What the system answers slowly is kept, so that only the first time waits. */
export interface Account {
  /** What is known now. */
  known(): AccountKnown;
  /** Asks the system where that was not done today; tells when it says something new. Never fails. */
  look(): Promise<void>;
  /** Ends the question. */
  close(): void;
}

interface Deps extends Pick<Platform, 'exec' | 'system'> {
  readonly db: Db;
  readonly clock: Clock;
  readonly emit: Emit;
  /** The developers' log. */
  readonly report: Log;
}

const KEY = 'account';
const DAY_MS = 24 * 60 * 60_000;
const keptShape = z.object({
  userName: z.string(),
  fullName: z.string().optional(),
  email: z.string().optional(),
  readAt: z.number(),
});

/** The account of one core. */
export function createAccount(deps: Deps): Account {
  const { db, system, clock, emit, report } = deps;
  const stop = new AbortController();
  let running: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    const before = kept(deps);
    const told = await readAccount(deps, stop.signal);
    if (told === undefined || stop.signal.aborted) return;
    const names = isLocalAccount((name) => system.env(name)) ? told : stillKnown(told, before);
    keepRow(deps, KEY, { ...names, userName: accountName(system), readAt: clock.now() });
    if (names.fullName !== before?.fullName || names.email !== before?.email)
      emit('contacts.changed', { ids: ['profile'] });
  };
  return {
    known: () => {
      const { fullName, email } = kept(deps) ?? {};
      return {
        fullName: system.fullName ?? fullName,
        ...(system.email === undefined
          ? { email, emailFrom: email === undefined ? undefined : 'sign-in-address' }
          : { email: system.email, emailFrom: 'environment' }),
      };
    },
    look: async () => {
      if (system.platform === 'linux' || db.access !== 'write') return;
      const at = kept(deps)?.readAt ?? 0;
      if (Math.abs(clock.now() - at) < DAY_MS) return;
      running ??= read()
        .catch((error: unknown) => report.warn('account', { error: String(error) }))
        .finally(() => (running = undefined));
      await running;
    },
    close: () => stop.abort(),
  };
}

/**
 * What is known of an account in a directory: this machine may not tell today what it told before, because somebody else
 * signed in last or the directory is far away. Pure.
 */
function stillKnown(told: AccountNames, before: AccountNames | undefined): AccountNames {
  return { fullName: told.fullName ?? before?.fullName, email: told.email ?? before?.email };
}

/** One name in two domains is two people. */
function accountName(system: Platform['system']): string {
  const domain = system.env('USERDOMAIN');
  return domain === undefined ? system.userName : `${domain}\\${system.userName}`.toLowerCase();
}

/** What was read of this account before. */
function kept({ db, system }: Deps): z.output<typeof keptShape> | undefined {
  const stored = keptShape.safeParse(keptRow(db, KEY));
  return stored.success && stored.data.userName === accountName(system) ? stored.data : undefined;
}
