import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, valueOf } from '../../helpers/core.ts';
import { png } from '../pictures/samples.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { DESK, look, packages, preparedCase, queueMachine, queueScene, sync } from './queue-plant.ts';

const tokenOf = async ({ client }: Core, name: string, bytes: Uint8Array) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return valueOf(await client.call('files.register', { path })).token;
};

/** Paul's case with a picture he looked at, in the queue while the portal is away; then he blacks something out. */
async function blackedOut() {
  const scene = await queueScene();
  const dataDir = temporaryFolder();
  const paul = await queueMachine('Paul', { url: scene.line.url, token: scene.rt.token }, { dataDir });
  const id = (await preparedCase(paul)) as CaseId;
  const shown = await tokenOf(paul, 'shot.png', png(9, 9));
  valueOf(await paul.client.call('cases.attach', { id, files: [shown], picturesChosen: true }));
  const attachment = (await caseOf(paul, id)).attachments.find(({ name }) => name === 'shot.png');
  await scene.line.down();
  valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: DESK }));
  const file = await tokenOf(paul, 'shot.png', png(3, 3));
  valueOf(await paul.client.call('pictures.replace', { id, attachment: attachment?.id as never, file }));
  await scene.line.up();
  return { ...scene, paul, id, dataDir, before: attachment?.sha256 ?? '' };
}

const stored = (dataDir: string): readonly string[] =>
  readdirSync(join(dataDir, 'attachments'), { recursive: true, encoding: 'utf8' }).map((path) => path.slice(-64));

describe('a picture that was blacked out after its case was handed over', () => {
  it('does not leave as it was before', async () => {
    const scene = await blackedOut();
    await sync(scene.paul);
    expect(packages(scene)).toEqual([]);
    const [handover] = (await look(scene.paul)).handovers;
    expect(handover?.problem).toContain('was changed after it was handed over');
  });

  it('goes as it is now when the case is handed over again, and nothing of the one before stays', async () => {
    const { paul, ada, id, dataDir, before, ...scene } = await blackedOut();
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: DESK }));
    await sync(paul);
    expect(packages({ paul, ada, ...scene })).toHaveLength(1);
    const taken = valueOf(await ada.client.call('handover.take', { handover: handover ?? '' }));
    const picture = (await caseOf(ada, taken.id)).attachments.find(({ name }) => name === 'shot.png');
    expect(picture?.sha256).toBe((await caseOf(paul, id)).attachments.find(({ name }) => name === 'shot.png')?.sha256);
    expect(stored(dataDir)).not.toContain(before);
  });

  it('is not kept either when the draft is discarded', async () => {
    const { paul, id, dataDir, before } = await blackedOut();
    valueOf(await paul.client.call('cases.discard', { id }));
    await sync(paul);
    expect(stored(dataDir)).not.toContain(before);
  });
});
