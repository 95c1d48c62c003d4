// A process that collects into a share over and over, for the test that kills some of them. Says each file that was
// written when it was.
import { randomBytes } from 'node:crypto';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStem, folderOf } from '../../../core/fleet/names-rules.ts';
import { openFolder, writeToShare } from '../../../core/fleet/share-writer.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import { sha256, summaryOf } from './summary-fixture.ts';

const [share = '', number = '0', rounds = '1'] = process.argv.slice(2);
const signal = new AbortController().signal;
const writer = { files: nodeFiles, clock: systemClock, stallMs: 20_000 };
const own = mkdtempSync(join(tmpdir(), 'companion-writer-'));

for (let round = 0; round < Number(rounds); round += 1) {
  const bytes = randomBytes(400_000);
  const path = join(own, `${round}.zip`);
  writeFileSync(path, bytes);
  const snapshotId = `0199abcd-0000-7000-8000-${randomBytes(6).toString('hex')}`;
  const takenAt = new Date().toISOString();
  const stem = fileStem(takenAt, snapshotId);
  const bundle = { name: `${stem}.zip`, sha256: sha256(bytes), bytes: bytes.length, files: 1, withheld: 0 };
  const summary = summaryOf(`APS${number}`, {}, { number: Number(number) + 1, snapshotId, takenAt, bundle });
  const folder = folderOf(summary.machine);
  const text = JSON.stringify(summary);
  const closed = await openFolder(writer, share, folder, signal);
  const first = closed ?? (await writeToShare(writer, join(share, folder), { ...bundle, content: { path } }, signal));
  const file = { name: `${stem}.json`, sha256: sha256(text), content: { text } };
  const second = first ?? (await writeToShare(writer, join(share, folder), file, signal));
  if (second === undefined) process.stdout.write(`${join(folder, bundle.name)}\n${join(folder, file.name)}\n`);
  else process.stderr.write(`${second}\n`);
}
