// `npm run boundaries`: proves the import table of docs/architecture.md. oxlint knows no folders of this meaning, so
// the table is data in scripts/lib/boundaries/table.mjs, and every row has a seeded violation in tests/unit/boundaries.

import path from 'node:path';
import { checkBoundaries, sentence } from './lib/boundaries/check.mjs';
import { root } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  const [folder] = process.argv.slice(2);
  const { files, violations } = await checkBoundaries(folder === undefined ? root : path.resolve(folder));
  for (const violation of violations) say(sentence(violation));
  say(violations.length === 0 ? `${files} files keep their boundaries.` : `${violations.length} imports cross one.`);
  return violations.length === 0 ? 0 : 1;
});
