// The process that is killed: types into a draft without a pause, kept as the window keeps it, over a real core.
//   node typist.ts DATA-FOLDER CASE-ID
// Says "stored N" once, then "typed N TIME" for each key.

import { setTimeout as pause } from 'node:timers/promises';
import { createCore } from '../../../core/app/index.ts';
import { createAutosave } from '../../../renderer/features/report/autosave.ts';
import { RESOURCES } from '../paths.ts';
import { typedText } from './typed-text.ts';

const KEY_MS = 20;
const [dataDir = '', caseId = ''] = process.argv.slice(2);
const core = await createCore({
  dataDir,
  face: 'test',
  app: { name: 'Support Companion', version: '0.0.0-test' },
  resourcesDir: RESOURCES,
});
if (!core.ok) throw new Error(core.error.message);
if (core.value.access !== 'write') throw new Error(core.value.readOnlyBecause?.message ?? 'read only');
const { client } = core.value;
const stored = await client.call('cases.get', { id: caseId });
if (!stored.ok) throw new Error(stored.error.message);
const { form, draftRevision, draftSavedAt } = stored.value;
const autosave = createAutosave({
  save: (revision, next) => client.call('cases.saveDraft', { id: caseId, revision, form: next }),
  revision: draftRevision,
  savedAt: draftSavedAt,
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});
let length = form.description?.length ?? 0;
process.stdout.write(`stored ${length}\n`);
for (;;) {
  length += 1;
  autosave.change({ ...form, description: typedText(length) });
  process.stdout.write(`typed ${length} ${Date.now()}\n`);
  await pause(KEY_MS);
}
