// The process that is killed: a core on a data folder that sends until nothing waits. Says "ready" once it can send.
//   node sender.ts DATA-FOLDER

import { setTimeout as pause } from 'node:timers/promises';
import { createCore } from '../../../core/app/index.ts';
import { RESOURCES } from '../paths.ts';

const dataDir = process.argv[2] ?? '';
const core = await createCore({
  dataDir,
  face: 'test',
  app: { name: 'Support Companion', version: '0.0.0-test' },
  resourcesDir: RESOURCES,
});
if (!core.ok) throw new Error(core.error.message);
if (core.value.access !== 'write') throw new Error(core.value.readOnlyBecause?.message ?? 'read only');
process.stdout.write('ready\n');
for (;;) {
  const answer = await core.value.client.call('sync.run', {});
  if (!answer.ok) throw new Error(answer.error.message);
  if (answer.value.queued === 0) break;
  await pause(100);
}
await core.value.close();
