// Runs in electron-builder after the files are laid out and before they are signed. Electron's own start-up app would
// let the packaged program start any folder as an app, so it goes. And it refuses a package with anything in it that is
// not the built product: a pattern that lets the sources in makes no noise of its own.

const { rm } = require('node:fs/promises');
const path = require('node:path');

const ALLOWED = [/^out\/(main|preload|renderer|core|cli|resources)\b/, /^node_modules\/(better-sqlite3|@napi-rs)\b/];
const FILES = new Set(['out', 'node_modules', 'package.json']);

/** @param {string} name */
function isAllowed(name) {
  if (name.endsWith('.map')) return false;
  return FILES.has(name) || ALLOWED.some((pattern) => pattern.test(name));
}

/** @param {{appOutDir: string, packager: {getResourcesDir(folder: string): string}}} context */
module.exports = async ({ appOutDir, packager }) => {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(path.join(resources, 'default_app.asar'), { force: true });
  const { listPackage } = await import('@electron/asar');
  const listed = listPackage(path.join(resources, 'app.asar'), { isPack: false });
  const names = listed.map((name) => name.replaceAll('\\', '/').replace(/^\//, ''));
  const foreign = names.filter((name) => !isAllowed(name));
  if (foreign.length > 0) throw new Error(`These do not belong into the package: ${foreign.slice(0, 10).join(', ')}`);
};
