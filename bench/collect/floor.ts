// The least that the quick set of the machine could do on Linux: every file and folder it looks at, read and left.
import { lstat, readdir, readFile, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';

const READ = [
  '/proc/stat',
  '/proc/loadavg',
  '/etc/os-release',
  '/proc/sys/kernel/osrelease',
  '/proc/cpuinfo',
  '/sys/devices/system/cpu/cpu0/cpufreq/base_frequency',
  '/proc/meminfo',
  '/sys/class/dmi/id/sys_vendor',
  '/sys/class/dmi/id/product_name',
  '/proc/uptime',
  '/proc/net/route',
  '/proc/net/ipv6_route',
  '/etc/resolv.conf',
  '/proc/net/tcp',
  '/proc/net/tcp6',
  '/proc/self/mountinfo',
  '/proc/stat',
];
const LOOKED_AT = [
  '/run/reboot-required',
  '/var/run/reboot-required',
  '/usr/share/update-notifier',
  '/etc/kernel/postinst.d/unattended-upgrades',
  '/var/lib/dpkg/status',
  '/var/lib/rpm/rpmdb.sqlite',
  '/var/lib/rpm/Packages',
  '/run/systemd/timesync/synchronized',
  '/run/systemd/timesync',
  '/opt/mssql/bin/sqlservr',
];
const NETWORK = '/sys/class/net';

/** Reads what the quick set reads, all at once, and does nothing with it. */
export async function readFloor(): Promise<number> {
  const answers = await Promise.all([
    ...READ.map((path) => readFile(path).catch(() => undefined)),
    ...LOOKED_AT.map((path) => lstat(path).catch(() => undefined)),
    statfs('/'),
    statfs('/'),
    statfs(homedir()),
    readNetwork(),
  ]);
  return answers.length;
}

async function readNetwork(): Promise<unknown> {
  const names = (await readdir(NETWORK).catch(() => [])).filter((name) => name !== 'lo');
  return Promise.all(
    names.flatMap((name) => [
      readFile(`${NETWORK}/${name}/operstate`).catch(() => undefined),
      readFile(`${NETWORK}/${name}/speed`).catch(() => undefined),
      lstat(`${NETWORK}/${name}/device`).catch(() => undefined),
      lstat(`${NETWORK}/${name}/wireless`).catch(() => undefined),
    ]),
  );
}
