// Plays PowerShell: answers a question with what the real one was recorded to answer, and notes what it was asked.
'use strict';

const { appendFileSync, readFileSync } = require('node:fs');

/** @typedef {{when: string, stdout?: string, base64?: string, stderr?: string, code?: number, silentMs?: number}} Recorded */

function question(args) {
  const at = args.findIndex((arg) => /^-e(nc|ncodedcommand)?$/i.test(arg));
  if (at >= 0) return Buffer.from(args[at + 1] ?? '', 'base64').toString('utf16le');
  return args.at(-1) === '-' ? readFileSync(0, 'utf8') : args.join(' ');
}

const asked = question(process.argv.slice(2));
/** @type {{answers: Recorded[], calls: string}} */
const { answers, calls } = JSON.parse(readFileSync(process.env.RECORDED_POWERSHELL, 'utf8'));
const found = answers.find(({ when }) => asked.includes(when));
appendFileSync(calls, `${JSON.stringify({ args: process.argv.slice(2), asked, program: process.execPath })}\n`);
setTimeout(() => {
  if (found?.base64 !== undefined) process.stdout.write(Buffer.from(found.base64, 'base64'));
  process.stdout.write(found?.stdout ?? '');
  process.stderr.write(found?.stderr ?? '');
  process.exitCode = found?.code ?? (found === undefined ? 1 : 0);
}, found?.silentMs ?? 0);
