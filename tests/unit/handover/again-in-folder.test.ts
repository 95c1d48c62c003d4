import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { folderDesk } from '../../../core/handover/folder-desk.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { putVersion } from '../../../core/handover/versions.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { ok } from '../../../shared/result.ts';
import { caseOf, codeOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { companion } from '../cli/run-companion.ts';
import { attachBytes, machineOf, PORTAL, twoMachines } from './plant.ts';
import { look, preparedCase } from './queue-plant.ts';

const giveTo = ({ client }: Core, id: string, note: string) =>
  client.call('handover.give', { id, to: 'Ada', portal: PORTAL, note });

async function given(core: Core, id: string, note: string): Promise<string> {
  return valueOf(await giveTo(core, id, note)).handover ?? '';
}

const namesIn = (share: string, handover: string): readonly string[] => readdirSync(join(share, 'handover', handover));

const mine = { by: { name: 'Ada', email: 'ada@plant.example' }, at: '2026-11-23T16:52:00.000Z', claim: 'mark' };

describe('a case that is handed over once more through a shared folder', () => {
  it('stands in the place of the one that waits, under the same id, and what was there before is gone', async () => {
    const { share, paul, ada } = await twoMachines();
    const id = await preparedCase(paul);
    const handover = await given(paul, id, 'First');
    await attachBytes(paul, id, 'forgotten.log', 'Here it is.\n');
    expect(await given(paul, id, 'Second')).toBe(handover);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover, note: 'Second', files: 2 }]);
    expect(await given(paul, id, 'Third')).toBe(handover);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover, note: 'Third', files: 2 }]);
    expect((await look(paul)).handovers).toMatchObject([{ id: handover, state: 'handed-over', note: 'Third' }]);
    expect(readdirSync(join(share, 'handover'))).toEqual([handover]);
    expect(namesIn(share, handover).filter((name) => name.endsWith('.companion-case'))).toHaveLength(1);
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    expect((await caseOf(ada, taken.id)).attachments).toHaveLength(2);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'taken', takenBy: { name: 'Ada' } }]);
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    expect((await look(paul)).handovers).toMatchObject([{ state: 'given-back', backNote: 'Which jobs?' }]);
  });

  it('is refused in words when somebody took it who was not heard of yet, and nothing of theirs is lost', async () => {
    const { share, paul, ada } = await twoMachines();
    const id = await preparedCase(paul);
    const handover = await given(paul, id, 'First');
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    const before = namesIn(share, handover);
    const refused = await giveTo(paul, id, 'Second');
    expect(!refused.ok && refused.error).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ada took this case over already, so nothing more was handed over.'),
    });
    expect(namesIn(share, handover)).toEqual(before);
    const { handovers } = valueOf(await paul.client.call('handover.list', {}));
    expect(handovers).toMatchObject([{ state: 'taken', note: 'First', takenBy: { name: 'Ada' } }]);
    expect((await caseOf(ada, taken.id)).state).toBe('draft');
    expect(await given(paul, id, 'Second')).not.toBe(handover);
  });

  it('is what a contact gets who opened the one before and did not claim it yet', async () => {
    const { share, paul } = await twoMachines();
    const id = await preparedCase(paul);
    const handover = await given(paul, id, 'First');
    const seen: string[] = [];
    const desk = folderDesk(nodeFiles, { id: PORTAL, path: share });
    const claimed = await desk.openWaiting(handover, async ({ manifest }, claim) => {
      seen.push(manifest.note);
      if (manifest.note === 'First') await given(paul, id, 'Second');
      return claim(mine);
    });
    expect(valueOf(claimed).claim).toBe('mark');
    expect(seen).toEqual(['First', 'Second']);
    expect(codeOf(await giveTo(paul, id, 'Third'))).toBe('conflict');
  });

  it('leaves the one before when it could not be put in its place, and goes the next time', async () => {
    const share = temporaryFolder();
    let isFull = false;
    const full: Files = {
      ...nodeFiles,
      writeAtomic: (path, data, options) =>
        isFull && path.startsWith(share)
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeFiles.writeAtomic(path, data, options),
    };
    const paul = await machineOf('Paul', share, temporaryFolder(), { platform: { files: full } });
    const ada = await machineOf('Ada', share);
    const id = await preparedCase(paul);
    const handover = await given(paul, id, 'First');
    isFull = true;
    expect(codeOf(await giveTo(paul, id, 'Second'))).toBe('unreachable');
    expect((await look(ada)).waiting).toMatchObject([{ note: 'First' }]);
    isFull = false;
    expect(await given(paul, id, 'Second')).toBe(handover);
    expect((await look(ada)).waiting).toMatchObject([{ note: 'Second' }]);
  });

  it('is not looked for outside of its folder when a note names another place', async () => {
    const { share, paul, ada } = await twoMachines();
    const handover = await given(paul, await preparedCase(paul), 'First');
    const note = JSON.stringify({ ...mine, next: '../../elsewhere' });
    writeFileSync(join(share, 'handover', handover, 'taken.json'), note);
    expect(await look(ada)).toMatchObject({ waiting: [], problems: [] });
    expect(codeOf(await ada.client.call('handover.take', { handover }))).toBe('conflict');
  });

  it('waits for nobody when notes lead in a circle', async () => {
    const { share, paul, ada } = await twoMachines();
    const handover = await given(paul, await preparedCase(paul), 'First');
    const folder = join(share, 'handover', handover);
    writeFileSync(join(folder, 'taken.json'), JSON.stringify({ ...mine, next: 'a' }));
    writeFileSync(join(folder, 'taken-a.json'), JSON.stringify({ ...mine, next: 'a' }));
    expect(await look(ada)).toMatchObject({ waiting: [], problems: [] });
  });
});

describe('a case that waits in a shared folder', () => {
  it.each([
    [
      'its draft is discarded',
      async (paul: Core, id: string) => valueOf(await paul.client.call('cases.discard', { id })),
    ],
    [
      'it is handed over as a file',
      async (paul: Core, id: string) => {
        const path = join(temporaryFolder(), 'case.companion-case');
        return valueOf(await paul.client.call('handover.give', { id, to: 'Ada', path }));
      },
    ],
  ])('is taken back when %s, unless somebody took it', async (_name, over) => {
    const { share, paul, ada } = await twoMachines();
    const [first, second] = [await preparedCase(paul), await preparedCase(paul)];
    const [waits, taken] = [await given(paul, first, 'First'), await given(paul, second, 'Second')];
    valueOf(await ada.client.call('handover.take', { handover: taken }));
    for (const id of [first, second]) await over(paul, id);
    const { handovers } = await look(paul);
    expect(handovers.filter(({ portal }) => portal !== null)).toMatchObject([{ id: taken, state: 'taken' }]);
    expect((await look(ada)).waiting).toEqual([]);
    expect(codeOf(await ada.client.call('handover.take', { handover: waits }))).toBe('not-found');
    expect(namesIn(share, waits)).toEqual(['taken.json']);
  });
});

/** Puts the n-th package of a hand-over into a shared folder: n files, all of the same bytes. */
async function putNth(share: string, id: string, nth: number): Promise<void> {
  const folder = temporaryFolder();
  const bytes = Buffer.from(`Line ${nth}\n`.repeat(5000));
  const path = join(folder, 'more.log');
  writeFileSync(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const one = { path, sha256, bytes: bytes.byteLength, source: 'file' as const };
  const inputs = Array.from({ length: nth }, (_, index) => ({ ...one, name: `more-${index}.log` }));
  const { by, at } = mine;
  const about = { id, step: 'handed-over' as const, title: 'Late', preparedBy: by, to: by, note: String(nth), at };
  const write = (target: string): Promise<void> =>
    writePackage(
      nodeFiles,
      target,
      { ...about, withheld: [] },
      { form: { title: `Title ${nth}` }, inputs },
      { exclusive: true },
    );
  const given = { by, at, name: `n${nth}`, isChanged: true, write };
  expect(await putVersion(nodeFiles, share, id, given)).toBeUndefined();
}

describe('a package that is replaced again and again', () => {
  it('is read whole by everybody who looks meanwhile, and by who claims it to its last byte', async () => {
    const share = temporaryFolder();
    const handover = '01988b3e-0000-7000-8000-000000000001';
    await putNth(share, handover, 1);
    const work = { isGiving: true };
    const giving = (async () => {
      for (let nth = 2; nth <= 25; nth += 1) await putNth(share, handover, nth);
    })().finally(() => (work.isGiving = false));
    const desk = folderDesk(nodeFiles, { id: PORTAL, path: share });
    const looksOf = async (): Promise<readonly number[]> => {
      const looks: number[] = [];
      while (work.isGiving) {
        const { waiting, problems } = valueOf(await desk.waiting());
        expect(problems).toEqual([]);
        expect(waiting).toHaveLength(1);
        const [one] = waiting;
        expect(one?.files).toHaveLength(Number(one?.note));
        looks.push(Number(one?.note));
      }
      return looks;
    };
    const [first, second] = await Promise.all([looksOf(), looksOf(), giving]);
    for (const looks of [first, second]) expect(looks).toEqual(looks.toSorted((a, b) => a - b));
    expect(new Set([...first, ...second]).size).toBeGreaterThan(3);
    const whole = await desk.openWaiting(handover, async (opened, claim) => {
      const { manifest } = opened;
      valueOf(await claim(mine));
      for (const { path, sha256 } of manifest.files) {
        const hash = createHash('sha256');
        for await (const chunk of opened.read(path)) hash.update(chunk);
        expect(hash.digest('hex')).toBe(sha256);
      }
      return ok(manifest.files.length);
    });
    expect(valueOf(whole)).toBe(25);
  }, 60_000);

  it('is either replaced or taken when both happen at once in two processes', async () => {
    for (let round = 0; round < 3; round += 1) {
      const share = temporaryFolder();
      const [ours, hers] = [temporaryFolder(), temporaryFolder()];
      const paul = await machineOf('Paul', share, ours);
      const ada = await machineOf('Ada', share, hers);
      const id = await preparedCase(paul);
      const handover = await given(paul, id, 'First');
      await Promise.all([paul.close(), ada.close()]);
      const way = ['--to', 'Ada', '--portal', PORTAL, '--note', 'Second', '--data', ours, '--json'];
      const [again, take] = await Promise.all([
        companion(['case', 'hand-over', id, ...way]),
        companion(['case', 'take', handover, '--data', hers, '--json']),
      ]);
      expect(take).toMatchObject({ code: 0 });
      const wasReplaced = again.code === 0;
      expect(again.out.includes('Ada took this case over already')).toBe(!wasReplaced);
      expect(await notesOf(hers)).toEqual([wasReplaced ? 'Second' : 'First']);
      expect(existsSync(join(share, 'handover', handover))).toBe(true);
    }
  }, 120_000);
});

/** The notes of what Ada took. */
async function notesOf(dataDir: string): Promise<readonly string[]> {
  const ada = await startCore({ dataDir });
  const { handovers } = valueOf(await ada.client.call('handover.list', {}));
  await ada.close();
  return handovers.map(({ note }) => note);
}
