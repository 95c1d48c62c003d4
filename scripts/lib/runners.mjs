// Runs the two test runners on the project's Node and counts what they report.

import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, scratch } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { capture, handOver, toolEnvironment } from './run.mjs';
import { sumOfPlaywright, sumOfVitest } from './sums.mjs';

/** @typedef {import('./sums.mjs').Sum} Sum */

/** A place for a runner's report, empty before it starts so that an old report is never counted. @param {string} name */
async function reportFile(name) {
  const file = path.join(scratch, 'reports', `${name}-${process.pid}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  return file;
}

/** @param {string} file @returns {Promise<unknown>} */
async function takeReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Runs vitest projects.
 * @param {readonly string[]} projects
 * @param {{quiet?: boolean, args?: readonly string[], env?: Record<string, string>}} [options] quiet: the output is
 *   returned instead of shown
 * @returns {Promise<{sum: Sum, code: number, output: string}>}
 */
export async function runVitest(projects, options = {}) {
  const report = await reportFile(`vitest-${projects.join('-')}`);
  const args = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(options.args ?? []),
  ];
  const env = toolEnvironment(options.env);
  const { code, output } = options.quiet
    ? await capture(projectNode(), args, { env })
    : { code: await handOver(projectNode(), args, { env }), output: '' };
  return { sum: sumOfVitest(await takeReport(report), code), code, output };
}

/**
 * Runs a Playwright project on this terminal.
 * @param {string} project
 * @param {{args?: readonly string[], env?: Record<string, string>}} [options]
 * @returns {Promise<{sum: Sum, code: number}>}
 */
export async function runPlaywright(project, options = {}) {
  const report = await reportFile(`playwright-${project}`);
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  const args = [cli, 'test', `--project=${project}`, '--reporter=list,json', ...(options.args ?? [])];
  const env = toolEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...options.env });
  const code = await handOver(projectNode(), args, { env });
  return { sum: sumOfPlaywright(await takeReport(report), code), code };
}
