// Makes resources/icons from the drawing in lib/draw-icon.mjs. Run it after the drawing changed and commit the result:
// `node scripts/make-icons.mjs` (the same drawing gives the same bytes).

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ico, marks, png, svg } from './lib/draw-icon.mjs';
import { inRoot } from './lib/paths.mjs';

const folder = inRoot('resources', 'icons');

/** @type {Record<string, string | Buffer>} */
const files = {
  'icon.svg': svg(marks.plain),
  'icon.png': png(marks.plain, 512),
  'icon.ico': ico(marks.plain, [16, 20, 24, 32, 40, 48, 64, 128, 256]),
  'tray.png': png(marks.plain, 16),
  'tray@2x.png': png(marks.plain, 32),
  'tray.ico': ico(marks.plain, [16, 20, 24, 32]),
  'tray-alert.png': png(marks.alert, 16),
  'tray-alert@2x.png': png(marks.alert, 32),
  'tray-alert.ico': ico(marks.alert, [16, 20, 24, 32]),
};

await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
