// How many passed, how many failed: one way to count for all runners. Nothing that did not run counts as passed.

/** @typedef {{passed: number, failed: number}} Sum */

/** @type {Sum} */
export const DIED = { passed: 0, failed: 1 };

/** @param {boolean} ok @returns {Sum} */
export function sumOfStep(ok) {
  return ok ? { passed: 1, failed: 0 } : DIED;
}

/** A runner that found nothing to run, or ended badly although every test passed, has failed once. @param {Sum} sum @param {number} exitCode @returns {Sum} */
function honest(sum, exitCode) {
  const ranNothing = sum.passed + sum.failed === 0;
  const diedAfterwards = exitCode !== 0 && sum.failed === 0;
  return ranNothing || diedAfterwards ? { passed: sum.passed, failed: 1 } : sum;
}

/**
 * Counts vitest's JSON report. Skipped and to-do tests count as failed, and so does a file that could not be loaded.
 * @param {unknown} report the parsed report, undefined when there is none
 * @param {number} exitCode the runner's
 * @returns {Sum}
 */
export function sumOfVitest(report, exitCode) {
  if (!isRecord(report)) return DIED;
  const files = listOf(report['testResults']).filter(isRecord);
  const notLoaded = files.filter(
    (file) => file['status'] === 'failed' && listOf(file['assertionResults']).length === 0,
  );
  const failed = ['numFailedTests', 'numPendingTests', 'numTodoTests'].map((name) => numberOf(report[name]));
  return honest(
    {
      passed: numberOf(report['numPassedTests']),
      failed: failed.reduce((sum, count) => sum + count, notLoaded.length),
    },
    exitCode,
  );
}

/**
 * Counts Playwright's JSON report. A test that passed at its retry counts as passed; a skipped one as failed, and so
 * does every error outside a test.
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Sum}
 */
export function sumOfPlaywright(report, exitCode) {
  if (!isRecord(report) || !isRecord(report['stats'])) return DIED;
  const { expected, flaky, unexpected, skipped } = report['stats'];
  return honest(
    {
      passed: numberOf(expected) + numberOf(flaky),
      failed: numberOf(unexpected) + numberOf(skipped) + listOf(report['errors']).length,
    },
    exitCode,
  );
}

/** @param {readonly Sum[]} sums @returns {Sum} */
export function total(sums) {
  return {
    passed: sums.reduce((sum, { passed }) => sum + passed, 0),
    failed: sums.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The one line other programs read. @param {Sum} sum */
export function sumLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {unknown} value @returns {readonly unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {unknown} value */
function numberOf(value) {
  return typeof value === 'number' ? value : 0;
}
