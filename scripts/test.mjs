// `npm test`: everything. Set-up, checks, build, the tests against a real Request Tracker and beside them those on
// Windows' Node, the tests of the window.
// The last line is the sum over all runners, alone. A part that cannot run has failed, and says why.

import { buildAll } from './lib/build-steps.mjs';
import { runChecks } from './lib/check-steps.mjs';
import { onProjectNode } from './lib/project-node.mjs';
import { runVitest } from './lib/runners.mjs';
import { PlainFailure, runMain, say } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';
import { DIED, sumLine, sumOfStep, total } from './lib/sums.mjs';
import { runWindowTests } from './lib/window-tests.mjs';
import { ensureWine } from './lib/wine.mjs';

/** @typedef {import('./lib/sums.mjs').Sum} Sum */

/**
 * One part of the whole; that it could not run at all is a failure of this part, not the end of the others.
 * @param {string} name
 * @param {() => Promise<Sum>} run
 * @returns {Promise<Sum>}
 */
async function part(name, run) {
  say(`\n=== ${name} ===`);
  try {
    const sum = await run();
    say(`${name}: ${sumLine(sum)}`);
    return sum;
  } catch (error) {
    say(`${name} could not run: ${reasonOf(error)}`);
    return DIED;
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (error instanceof PlainFailure) return `${error.message}\n${error.details}`.trimEnd();
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function build() {
  await buildAll();
  return sumOfStep(true);
}

async function integration() {
  // Request Tracker's own packages are installed where it is brought up.
  await ensureSystemPackages(['bsdutils', 'openssl', 'strace'], 'for a terminal, certificates, and to count flushes');
  await ensureSystemPackages(['7zip', 'age', 'tar', 'unzip', 'zip', 'zstd'], 'to open bundles by other programs');
  return (await runVitest(['integration'])).sum;
}

/**
 * The tests on Windows' Node under wine, quietly. Their global set-up makes what it needs, and says what it cannot.
 * @param {Promise<void>} wine
 */
async function windows(wine) {
  await wine;
  return runVitest(['windows'], { quiet: true });
}

/**
 * Integration and Windows side by side: each keeps one processor busy, no more. Wine comes first, for apt-get lets one
 * in at a time; what the Windows part printed is shown when the other has ended.
 * @returns {Promise<Sum[]>}
 */
async function integrationBesideWindows() {
  const wine = ensureWine();
  const beside = windows(wine);
  // What went wrong is told in its own part.
  await Promise.allSettled([wine]);
  beside.catch(() => undefined);
  return [
    await part('Integration', integration),
    await part('Windows', async () => {
      const { sum, output } = await beside;
      say(output.trimEnd());
      return sum;
    }),
  ];
}

async function test() {
  const sums = [
    await part('Checks', runChecks),
    await part('Build', build),
    ...(await integrationBesideWindows()),
    await part('Window', async () => (await runWindowTests('electron', [])).sum),
  ];
  const sum = total(sums);
  say(`\n${sumLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

/** The set-up comes before anything can be counted, so its failure is a sum of its own. */
async function setUpAndTest() {
  try {
    return await onProjectNode(import.meta.url, test);
  } catch (error) {
    say(`The set-up could not run: ${reasonOf(error)}\n\n${sumLine(DIED)}`);
    return 1;
  }
}

await runMain(setUpAndTest);
