// The checks that need nothing but the checkout: format, boundaries, types, lint, unit tests.

import { entriesOf, leftBehind } from './left-behind.mjs';
import { inRoot, root } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { runVitest } from './runners.mjs';
import { say, seconds } from './say.mjs';
import { sumOfStep, total } from './sums.mjs';

/** @typedef {import('./sums.mjs').Sum} Sum */
/** @typedef {{name: string, sum: Sum, output: string, durationMs: number}} Outcome */

/** @param {string} name @param {readonly string[]} args script of a tool and its arguments */
async function toolStep(name, args) {
  const startedAt = performance.now();
  const { code, output } = await capture(projectNode(), args, { env: toolEnvironment() });
  return report({ name, sum: sumOfStep(code === 0), output, durationMs: performance.now() - startedAt });
}

async function unitStep() {
  const startedAt = performance.now();
  const { sum, output } = await runVitest(['unit', 'renderer'], { quiet: true });
  return report({ name: 'unit tests', sum, output, durationMs: performance.now() - startedAt });
}

/** Tests that write into the checkout would be committed with the next change. @param {ReadonlySet<string>} before */
async function tidyStep(before) {
  const startedAt = performance.now();
  const left = leftBehind(before, await entriesOf(root));
  const output = `The tests left in the checkout: ${left.join(', ')}`;
  return report({ name: 'tidy', sum: sumOfStep(left.length === 0), output, durationMs: performance.now() - startedAt });
}

/** @param {Outcome} outcome */
function report(outcome) {
  const { passed, failed } = outcome.sum;
  const verdict = failed === 0 ? 'ok' : 'FAILED';
  const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : '';
  say(`${outcome.name.padEnd(12)} ${verdict}${count}, ${seconds(outcome.durationMs)}`);
  return outcome;
}

/** The tools beside the tests, one after the other: together with the tests they keep two processors busy. */
async function toolSteps() {
  return [
    await toolStep('format', [inRoot('node_modules', 'oxfmt', 'bin', 'oxfmt'), '--check']),
    await toolStep('boundaries', [inRoot('scripts', 'check-boundaries.mjs')]),
    await toolStep('types', [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-b']),
    await toolStep('lint', [inRoot('node_modules', 'oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']),
  ];
}

/**
 * Runs every check, also after one failed, and shows what the failed ones printed.
 * @returns {Promise<Sum>} a tool counts as one check, the unit tests one by one
 */
export async function runChecks() {
  const before = await entriesOf(root);
  const [tools, unit] = await Promise.all([toolSteps(), unitStep()]);
  const outcomes = [...tools, unit, await tidyStep(before)];
  for (const { name, sum, output } of outcomes) {
    if (sum.failed > 0) say(`\n--- ${name} ---\n${output.trimEnd()}`);
  }
  return total(outcomes.map(({ sum }) => sum));
}
