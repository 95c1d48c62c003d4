import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { codeOf, COMPLETE_FORM, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { daysAhead, EVERYTHING } from '../storage/scene.ts';
import { attachBytes, machineOf, PORTAL } from './plant.ts';

async function cleanAll({ client }: Core): Promise<void> {
  const { list } = valueOf(await client.call('storage.preview', { what: EVERYTHING }));
  valueOf(await client.call('storage.clean', { what: EVERYTHING, list }));
}

it('a case that was claimed and could not be unpacked is taken by who claimed it when a clean-up came between', async () => {
  const share = temporaryFolder();
  const paul = await machineOf('Paul', share);
  const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: COMPLETE_FORM }));
  await attachBytes(paul, id, 'notes.txt', 'Seen at 16:40.\r\n');
  const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
  const place = join(share, 'handover', handover ?? '', 'case.companion-case');
  const whole = readFileSync(place);
  await damage(place, handover ?? '');
  const dataDir = temporaryFolder();
  const ada = await machineOf('Ada', share, dataDir);
  expect(codeOf(await ada.client.call('handover.take', { handover: handover ?? '' }))).toBe('invalid');
  await ada.close();
  const later = await startCore({ dataDir, platform: { clock: daysAhead(2) } });
  await cleanAll(later);
  writeFileSync(place, whole);
  expect(codeOf(await later.client.call('handover.take', { handover: handover ?? '' }))).toBe('ok');
});

/** Puts a package in the place of another whose list is sound and whose file is not as listed. */
async function damage(place: string, id: string): Promise<void> {
  const person = { name: 'Paul', email: 'paul@plant.example' };
  const text = join(temporaryFolder(), 'notes.txt');
  writeFileSync(text, 'x');
  const about = { id, step: 'handed-over' as const, title: 'x', preparedBy: person, to: person, note: '' };
  const input = { name: 'notes.txt', path: text, sha256: 'a'.repeat(64), bytes: 1, source: 'file' as const };
  const more = { at: '2026-11-23T16:52:00.000Z', withheld: [] };
  await writePackage(nodeFiles, place, { ...about, ...more }, { form: { title: 'x' }, inputs: [input] }, {});
}

it('what a run that was killed left of hand-overs is gone when the app starts again, and nothing else', async () => {
  const dataDir = temporaryFolder();
  const folder = join(dataDir, 'staging', 'handover');
  mkdirSync(folder, { recursive: true });
  const names = ['queue-1', 'given-2', 'taken-3', '.given-4.0123456789ab.tmp', 'other'];
  for (const name of names) writeFileSync(join(folder, name), 'x');
  await startCore({ dataDir });
  expect(names.filter((name) => existsSync(join(folder, name)))).toEqual(['other']);
});
