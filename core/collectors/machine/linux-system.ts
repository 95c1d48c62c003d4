import type { MachineFields } from './machine-fields.ts';
import type { Reader } from './linux-reader.ts';
import { parseUptime } from './linux-rules.ts';
import type { MachineSource } from './machine-source.ts';

const RESTART_MARKS = ['/run/reboot-required', '/var/run/reboot-required'];
/** What leaves those marks: without it their absence says nothing. */
const RESTART_WATCHERS = ['/usr/share/update-notifier', '/etc/kernel/postinst.d/unattended-upgrades'];
const PACKAGE_STATES = ['/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite', '/var/lib/rpm/Packages'];
const SYNCHRONIZED = '/run/systemd/timesync/synchronized';
const SYNCHRONIZER = '/run/systemd/timesync';

/** How the system is: since when it runs, whether it waits for a restart, when it was last updated, its clock. */
export function systemSource(reader: Reader): MachineSource {
  return {
    name: 'the state of the system',
    timeLimitMs: 2_000,
    read: async () => {
      const [uptime, pendingRestart, lastUpdateAt, timeSync] = await Promise.all([
        reader.text('/proc/uptime'),
        restartOf(reader),
        updateOf(reader),
        timeOf(reader),
      ]);
      return { uptimeSeconds: parseUptime(uptime), pendingRestart, lastUpdateAt, timeSync };
    },
  };
}

async function anyThere(reader: Reader, paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map((path) => reader.isThere(path)))).includes(true);
}

async function restartOf(reader: Reader): Promise<boolean | null> {
  const [waits, isWatched] = await Promise.all([anyThere(reader, RESTART_MARKS), anyThere(reader, RESTART_WATCHERS)]);
  return waits ? true : isWatched ? false : null;
}

/** Installing anything writes the list of packages. */
async function updateOf(reader: Reader): Promise<string | null> {
  const times = await Promise.all(PACKAGE_STATES.map((path) => reader.modifiedMs(path)));
  const latest = Math.max(...times.map((time) => time ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(latest) ? new Date(latest).toISOString() : null;
}

/** Only the system's own service leaves a mark; where another program keeps the time, nothing is known. */
async function timeOf(reader: Reader): Promise<MachineFields['timeSync']> {
  const [isSynchronized, isAtWork] = await Promise.all([reader.isThere(SYNCHRONIZED), reader.isThere(SYNCHRONIZER)]);
  if (isSynchronized) return 'synchronized';
  return isAtWork ? 'not synchronized' : null;
}
