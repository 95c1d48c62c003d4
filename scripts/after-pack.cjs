// Runs in electron-builder after the files are laid out and before they are signed. Electron's own start-up app would
// let the packaged program start any folder as an app, so it goes.

const { rm } = require('node:fs/promises');
const path = require('node:path');

/** @param {{appOutDir: string}} context */
module.exports = async ({ appOutDir }) => {
  await rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
};
