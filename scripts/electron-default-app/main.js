// Stands in for the app that Electron's own distribution starts when it is called as `electron FOLDER`; the stand-in
// runtime lacks it. It loads what `-r` names (test tools hook in there), takes over the name, version and path of the
// app in FOLDER, and starts it. Electron waits for this module's top-level await before it becomes ready.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const preloads = [];
let target;
for (let at = 0; at < args.length; at += 1) {
  if (args[at] === '-r' || args[at] === '--require') {
    at += 1;
    preloads.push(args[at]);
  } else if (!args[at].startsWith('-')) {
    target = args[at];
    break;
  }
}

const require = createRequire(import.meta.url);
for (const preload of preloads) require(path.resolve(preload));

/** @param {string} given */
function readApp(given) {
  const resolved = path.resolve(given);
  const folder = existsSync(resolved) && statSync(resolved).isDirectory() ? resolved : undefined;
  if (folder === undefined) return { entry: resolved, folder: path.dirname(resolved), manifest: {} };
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { entry: path.join(folder, manifest.main ?? 'index.js'), folder, manifest };
}

if (target === undefined) {
  process.stderr.write('Usage: electron [-r MODULE] FOLDER\n');
  app.exit(2);
} else {
  const { entry, folder, manifest } = readApp(target);
  // The mark by which an app knows that it was started from a folder.
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const name = manifest.productName ?? manifest.name;
  if (name) {
    app.setName(name);
    app.setPath('userData', path.join(app.getPath('appData'), name));
  }
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(folder);
  if (/\.[cm]?js$/.test(entry) && !entry.endsWith('.mjs') && (entry.endsWith('.cjs') || manifest.type !== 'module')) {
    Module._load(entry, undefined, true);
  } else {
    await import(pathToFileURL(entry).href);
  }
}
