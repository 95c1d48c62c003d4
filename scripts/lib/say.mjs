// What the scripts say to a person, and the one kind of error that is a plain sentence instead of a stack.

/** A failure whose message is a finished sentence for the person at the keyboard: what happened and what to do. */
export class PlainFailure extends Error {
  /** @param {string} message @param {string} [details] what a tool printed, shown below the sentence */
  constructor(message, details = '') {
    super(message);
    this.name = 'PlainFailure';
    this.details = details;
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Announces a step and completes the same line when it is over.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhile(what, work) {
  const startedAt = performance.now();
  process.stdout.write(`${what} … `);
  try {
    const value = await work();
    say(`done in ${seconds(performance.now() - startedAt)}`);
    return value;
  } catch (error) {
    say('failed');
    throw error;
  }
}

/** @param {number} durationMs */
export function seconds(durationMs) {
  return `${(durationMs / 1000).toFixed(1)} s`;
}

/** The last lines of a tool's output: enough to see why, not a flood. @param {string} text @param {number} [count] */
export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * Runs a script's main function and turns its end into an exit code: the number it returns, else 0.
 * A PlainFailure is printed as its sentence; anything else is a bug and keeps its stack.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof PlainFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    if (error.details !== '') process.stderr.write(`${error.details}\n`);
  }
}
