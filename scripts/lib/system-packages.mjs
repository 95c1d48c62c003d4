// The Debian packages a part needs: installed as root on Debian and its descendants, named everywhere else.

import { existsSync } from 'node:fs';
import { capture } from './run.mjs';
import { lastLines, PlainFailure, sayWhile } from './say.mjs';

/**
 * A package may have changed its name between releases: "new|old" is there when either is.
 * @param {readonly string[]} wanted
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((names) => !names.split('|').some((name) => installed.has(name)));
}

/**
 * The names to give to apt: of each "new|old" the first the archive has, else the first.
 * @param {readonly string[]} missing
 * @param {ReadonlySet<string>} available
 */
export function namesToInstall(missing, available) {
  return missing.map((names) => {
    const choices = names.split('|');
    return choices.find((name) => available.has(name)) ?? choices[0] ?? names;
  });
}

/**
 * Who acts: apt can be used here, or a person has to.
 * @param {{isLinux: boolean, hasApt: boolean, isRoot: boolean}} machine
 * @returns {"install" | "name"}
 */
export function whoInstalls(machine) {
  return machine.isLinux && machine.hasApt && machine.isRoot ? 'install' : 'name';
}

/** @param {readonly string[]} names */
async function installedAmong(names) {
  const result = await capture('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names]);
  const lines = result.output.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0] ?? ''));
}

/** @param {readonly string[]} names */
async function availableAmong(names) {
  const result = await capture('apt-cache', ['madison', ...names]);
  return new Set(result.output.split('\n').map((line) => line.split('|')[0]?.trim() ?? ''));
}

/** @param {readonly string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return capture('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], { env });
}

/** @param {readonly string[]} missing */
async function installMissing(missing) {
  const updated = await apt(['update']);
  const names = namesToInstall(missing, await availableAmong(missing.flatMap((entry) => entry.split('|'))));
  const result = await apt(['install', '-y', '--no-install-recommends', ...names]);
  if (result.code === 0) return;
  throw new PlainFailure(
    `The system packages ${names.join(', ')} could not be installed. Mend what apt-get reports below, then run the command again.`,
    lastLines(updated.code === 0 ? result.output : updated.output + result.output),
  );
}

/**
 * Makes sure that Debian packages are installed.
 * @param {readonly string[]} wanted package names; "new|old" for one that was renamed
 * @param {string} why completes the sentence "… is needed …", for example "to open the window"
 * @throws {PlainFailure} when something is missing and cannot be installed by this account
 */
export async function ensureSystemPackages(wanted, why) {
  const names = wanted.flatMap((entry) => entry.split('|'));
  const missing = missingPackages(wanted, await installedAmong(names));
  if (missing.length === 0) return;
  const machine = {
    isLinux: process.platform === 'linux',
    hasApt: existsSync('/usr/bin/apt-get'),
    isRoot: process.getuid?.() === 0,
  };
  if (whoInstalls(machine) === 'install') {
    await sayWhile(`Installing system packages ${why} (${missing.length})`, () => installMissing(missing));
    return;
  }
  const plain = namesToInstall(missing, await availableAmong(names));
  const command = machine.hasApt
    ? `An administrator can run: apt-get install --no-install-recommends ${plain.join(' ')}`
    : 'Install what your system calls these Debian packages, then run the command again.';
  throw new PlainFailure(`Missing ${why}: ${plain.join(', ')}. ${command}`);
}
