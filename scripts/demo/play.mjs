// The main job on a made-up plant, act by act. Everything on screen is what the real programs answered.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { PlainFailure, say, seconds } from '../lib/say.mjs';
import { unzip } from '../lib/unzip.mjs';
import { demoCase, demoCatalogue, demoNotice, demoReply } from './props.mjs';
import { openStage, run } from './stage.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */

/** @param {string} title */
function act(title) {
  say(`\n${title}\n${'-'.repeat(title.length)}`);
}

/** @param {Stage} stage @param {string} name @param {unknown} content */
async function put(stage, name, content) {
  await mkdir(path.dirname(path.join(stage.folder, name)), { recursive: true });
  await writeFile(path.join(stage.folder, name), `${JSON.stringify(content, undefined, 2)}\n`);
}

/** @param {Stage} stage @returns {Promise<{root: string, secrets: string[]}>} */
async function makePlant({ folder }) {
  act('A plant to work on');
  const { code, out, err } = await run(folder, [
    inRoot('scripts', 'sample-plant', 'main.ts'),
    'plant',
    '--seed',
    '7',
    '--json',
  ]);
  if (code !== 0) throw new PlainFailure('The sample plant could not be made.', err);
  const plant = JSON.parse(out);
  const root = path.relative(folder, plant.root);
  say(`  ${root}: ${plant.instances.length} instances, with ${plant.secrets.length} made-up secrets planted in it.`);
  return { root, secrets: plant.secrets };
}

/** @param {Stage} stage @param {string} root @returns {Promise<{instance: string, versions: string[]}>} */
async function findInstances(stage, root) {
  act('What is installed here');
  await stage.show('settings', 'set', 'root', path.join(stage.folder, root));
  const { instances } = await stage.ask('instances');
  const names = instances.map((/** @type {{name: string}} */ one) => one.name);
  const instance = names.includes('Production') ? 'Production' : names[0];
  if (instance === undefined) throw new PlainFailure('The sample plant has no instance.');
  await stage.show('instances', 'set', instance, '--role', 'production');
  await stage.show('instances');
  const versions = instances.map((/** @type {{version: string | null}} */ one) => one.version).filter(Boolean);
  return { instance, versions: [...new Set(versions)] };
}

/** @param {Stage} stage @param {string} instance @param {readonly string[]} secrets */
async function gather(stage, instance, secrets) {
  act('Evidence, packed and proven');
  await stage.showEnding([0, 3], 'collect', '--instance', instance, '--out', 'evidence.zip');
  await stage.show('bundle', 'verify', 'evidence.zip');
  const unpacked = path.join(stage.folder, 'evidence');
  await unzip(path.join(stage.folder, 'evidence.zip'), unpacked, (name) => name);
  const found = await secretsBelow(unpacked, secrets);
  if (found > 0) throw new PlainFailure(`${found} planted secrets are in the bundle. This must never happen.`);
  say(`    None of the ${secrets.length} planted secrets is in it.`);
}

/** @param {string} folder @param {readonly string[]} secrets */
async function secretsBelow(folder, secrets) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return secrets.filter((secret) => contents.some((content) => content.includes(secret))).length;
}

/** @param {Stage} stage @param {string} instance @returns {Promise<string>} the case's id */
async function report(stage, instance) {
  act('A case, written offline');
  await stage.show('portal', 'add', 'folder', '--id', 'support', '--path', 'portal', '--default');
  await put(stage, 'case.json', demoCase(instance, Date.now()));
  await stage.show('case', 'new', '--file', 'case.json', '--attach', 'evidence.zip', '--submit');
  await stage.show('case', 'list');
  const { cases } = await stage.ask('case', 'list');
  return cases[0].id;
}

/** @param {Stage} stage @param {string} id */
async function deliver(stage, id) {
  act('Delivered once');
  await stage.show('sync');
  await stage.show('sync');
  const files = await readdir(path.join(stage.folder, 'portal', 'cases', id), { recursive: true });
  say(`    At the portal: ${files.toSorted().join(', ')}`);
  act('Support answers');
  await put(stage, path.join('portal', 'replies', id, '1.json'), demoReply);
  await stage.show('sync');
  await stage.show('case', 'show', id);
}

/** @param {Stage} stage */
async function announce(stage) {
  act('A signed notice, and one that was tampered with');
  const key = await stage.ask('notices', 'keygen', '--key-id', 'publisher', '--out', 'publisher.key.json');
  await put(stage, 'notice.json', demoNotice(Date.now()));
  await stage.show('notices', 'sign', 'notice.json', '--key', 'publisher.key.json', '--out', 'notice.signed.json');
  await stage.showEnding([6], 'notices', 'import', 'notice.signed.json');
  const { publicKey, fingerprint } = key;
  await stage.show('notices', 'keys', 'add', 'publisher', '--public-key', publicKey, '--fingerprint', fingerprint);
  await stage.show('notices', 'import', 'notice.signed.json');
  const signed = JSON.parse(await readFile(path.join(stage.folder, 'notice.signed.json'), 'utf8'));
  const text = Buffer.from(signed.payload, 'base64').toString().replace('important', 'danger');
  await put(stage, 'notice.tampered.json', { ...signed, payload: Buffer.from(text).toString('base64') });
  await stage.showEnding([6], 'notices', 'import', 'notice.tampered.json');
  await stage.show('notices', 'list');
}

/** @param {Stage} stage @param {readonly string[]} versions */
async function maintain(stage, versions) {
  act('How long the installed versions are maintained');
  await put(stage, 'releases.json', demoCatalogue(versions, Date.now()));
  await stage.show('releases', 'import', 'releases.json');
  await stage.show('releases');
}

/** Plays everything and names the folder. @returns {Promise<void>} */
export async function play() {
  const startedAt = performance.now();
  const stage = await openStage();
  say(`Support Companion, the main job from end to end. Nothing leaves this machine.\nFolder: ${stage.folder}`);
  const plant = await makePlant(stage);
  const { instance, versions } = await findInstances(stage, plant.root);
  await gather(stage, instance, plant.secrets);
  await deliver(stage, await report(stage, instance));
  await announce(stage);
  await maintain(stage, versions);
  act('In the end');
  await stage.show('status');
  await stage.show('doctor');
  say(`\nDone in ${seconds(performance.now() - startedAt)}. The results are in ${stage.folder}`);
}
