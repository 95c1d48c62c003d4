import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, asyncProperty, constantFrom, record, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { caseOf, codeOf, COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes, machineOf, PORTAL, twoMachines } from './plant.ts';

async function prepared(core: Core): Promise<string> {
  const { id } = valueOf(await core.client.call('cases.create', { kind: 'problem', form: COMPLETE_FORM }));
  await attachBytes(core, id, 'notes.txt', 'Seen at 16:40.\r\n');
  return id;
}

async function tokenOf({ client }: Core, path: string): Promise<string> {
  return valueOf(await client.call('files.register', { path })).token;
}

describe('a case handed over through a shared folder', () => {
  it('waits for the contact, is taken, sent, and its number comes back', async () => {
    const { paul, ada } = await twoMachines();
    const id = await prepared(paul);
    expect(codeOf(await paul.client.call('cases.submit', { id }))).toBe('refused');
    const given = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL, note: 'Please' }));
    const { waiting } = valueOf(await ada.client.call('handover.look', {}));
    expect(waiting).toMatchObject([
      {
        id: given.handover,
        title: COMPLETE_FORM.title,
        preparedBy: { name: 'Paul' },
        forMe: true,
        note: 'Please',
        files: 1,
      },
    ]);
    expect(valueOf(await paul.client.call('handover.look', {})).waiting).toEqual([]);
    const taken = valueOf(await ada.client.call('handover.take', { handover: given.handover ?? '' }));
    expect(valueOf(await ada.client.call('handover.take', { handover: given.handover ?? '' }))).toEqual(taken);
    const draft = await caseOf(ada, taken.id);
    expect(draft.form).toMatchObject({ ...COMPLETE_FORM, preparedBy: { name: 'Paul' } });
    expect(draft.attachments.map(({ name }) => name)).toEqual(['notes.txt']);
    expect(valueOf(await paul.client.call('handover.look', {})).handovers).toMatchObject([
      { state: 'taken', takenBy: { name: 'Ada' } },
    ]);
    valueOf(await ada.client.call('cases.submit', { id: taken.id }));
    valueOf(await ada.client.call('sync.run', {}));
    valueOf(await ada.client.call('handover.look', {}));
    const [told] = valueOf(await paul.client.call('handover.look', {})).handovers;
    expect(told).toMatchObject({ state: 'sent', number: (await caseOf(ada, taken.id)).portal?.remoteId });
  });

  it('is given back with a note and with what the contact wrote', async () => {
    const { paul, ada } = await twoMachines();
    const id = await prepared(paul);
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
    const taken = valueOf(await ada.client.call('handover.take', { handover: handover ?? '' }));
    const { form, draftRevision } = await caseOf(ada, taken.id);
    const better = { ...form, workaround: 'The list of yesterday' };
    valueOf(await ada.client.call('cases.saveDraft', { id: taken.id, revision: draftRevision, form: better }));
    await attachBytes(ada, taken.id, 'list.txt', 'Yesterday');
    expect(codeOf(await ada.client.call('handover.back', { id: taken.id, note: ' ' }))).toBe('invalid');
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    expect(codeOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }))).toBe('refused');
    expect(valueOf(await paul.client.call('handover.look', {})).handovers).toMatchObject([
      { state: 'given-back', backNote: 'Which jobs?' },
    ]);
    const mine = await caseOf(paul, id as never);
    expect(mine.form.workaround).toBe('The list of yesterday');
    expect(mine.attachments.map(({ name }) => name).toSorted()).toEqual(['list.txt', 'notes.txt']);
    const again = valueOf(await paul.client.call('handover.give', { id, to: 'Bea', portal: PORTAL }));
    expect(again.handover).not.toBe(handover);
  });

  it('is not written twice when it is handed over again, and a share that is away is a sentence', async () => {
    const { share, paul } = await twoMachines();
    const id = await prepared(paul);
    const first = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
    const place = join(share, 'handover', first.handover ?? '', 'case.companion-case');
    const before = statSync(place).mtimeMs;
    expect(valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }))).toEqual(first);
    expect(statSync(place).mtimeMs).toBe(before);
    expect(codeOf(await paul.client.call('handover.give', { id, portal: PORTAL }))).toBe('invalid');
    expect(codeOf(await paul.client.call('handover.give', { id, to: 'Paul', portal: PORTAL }))).toBe('not-found');
  });

  it('is for a contact without an address when their name is written otherwise on the machine it came from', async () => {
    const { share, paul } = await twoMachines();
    const zoe = await machineOf('Zo\u00EB Lange', share);
    const named = async (core: Core, name: string): Promise<void> => {
      valueOf(await core.client.call('contacts.save', { name, email: '', phone: '', role: 'backup' }));
    };
    await named(paul, 'zoe\u0308  lange');
    await named(zoe, 'Zo\u00EB Lange');
    const id = await prepared(paul);
    valueOf(await paul.client.call('handover.give', { id, to: 'zo\u00EB lange', portal: PORTAL }));
    expect(valueOf(await zoe.client.call('handover.look', {})).waiting).toMatchObject([{ forMe: true }]);
  });

  it('is taken by a key contact alone', async () => {
    const { share, paul } = await twoMachines();
    const { handover } = valueOf(
      await paul.client.call('handover.give', { id: await prepared(paul), to: 'Ada', portal: PORTAL }),
    );
    const max = await machineOf('Max', share);
    expect(valueOf(await max.client.call('handover.look', {})).waiting).toMatchObject([{ forMe: false }]);
    expect(codeOf(await max.client.call('handover.take', { handover: handover ?? '' }))).toBe('refused');
  });
});

describe('a case handed over as a file', () => {
  it('is the same bytes each time, holds no secret, and taking it twice makes one draft', async () => {
    const { paul, ada } = await twoMachines();
    const id = await prepared(paul);
    await attachBytes(paul, id, 'site.config', 'password=Sommer2026!\n');
    const folder = temporaryFolder();
    const [one, two] = [join(folder, 'one.companion-case'), join(folder, 'two.companion-case')];
    valueOf(await paul.client.call('handover.give', { id, to: 'Ada', path: one }));
    valueOf(await paul.client.call('handover.give', { id, to: 'Ada', path: two }));
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const taken = valueOf(await ada.client.call('handover.take', { file: await tokenOf(ada, one) }));
    expect(valueOf(await ada.client.call('handover.take', { file: await tokenOf(ada, two) }))).toEqual(taken);
    const { attachments } = await caseOf(ada, taken.id);
    expect(attachments.map(({ name }) => name).toSorted()).toEqual(['notes.txt', 'site.config']);
    expect(codeOf(await paul.client.call('handover.take', { file: await tokenOf(paul, one) }))).toBe('refused');
    const back = join(folder, 'back.companion-case');
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Once more', path: back }));
    expect(valueOf(await paul.client.call('handover.take', { file: await tokenOf(paul, back) }))).toEqual({
      id,
      isBack: true,
    });
  });

  it('is refused whole where it was changed, is something else, or names a path', async () => {
    const { paul, ada } = await twoMachines();
    const path = join(temporaryFolder(), 'case.companion-case');
    valueOf(await paul.client.call('handover.give', { id: await prepared(paul), to: 'Ada', path }));
    const whole = readFileSync(path);
    const cases = valueOf(await ada.client.call('cases.list', {})).cases.length;
    for (const bad of [
      whole.subarray(0, 200),
      Buffer.from('no zip'),
      Buffer.concat([whole, Buffer.from('more')]),
      flipped(whole),
    ]) {
      writeFileSync(path, bad);
      expect(codeOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }))).toBe('invalid');
    }
    expect(valueOf(await ada.client.call('cases.list', {})).cases).toHaveLength(cases);
    const text = join(temporaryFolder(), 'x');
    writeFileSync(text, 'x');
    const person = { name: 'Eve', email: '' };
    const about = {
      id: '0193a5b0-0000-7000-8000-0000000000ff',
      step: 'handed-over' as const,
      title: 'x',
      preparedBy: person,
      to: person,
      note: '',
      at: '2026-11-23T16:52:00.000Z',
      withheld: [],
    };
    const evil = {
      name: '..\\..\\Windows/../run.exe',
      path: text,
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
      bytes: 1,
      source: 'file' as const,
    };
    await writePackage(nodeFiles, path, about, { form: { title: 'x' }, inputs: [evil] }, {});
    const taken = valueOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }));
    expect((await caseOf(ada, taken.id)).attachments.map(({ name }) => name)).toEqual(['run.exe']);
    await writePackage(
      nodeFiles,
      path,
      { ...about, id: '0193a5b0-0000-7000-8000-0000000000fe' },
      { form: {}, inputs: [{ ...evil, sha256: 'a'.repeat(64) }] },
      {},
    );
    expect(codeOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }))).toBe('invalid');
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.byteLength / 2);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

it('a case that goes to a contact and back keeps every answer and every byte', async () => {
  const { paul, ada } = await twoMachines();
  const words = stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,5}$/u);
  const some = record(
    {
      description: words,
      workaround: words,
      desiredResult: words,
      severity: constantFrom(1, 2, 3, 4),
      oneOrMany: constantFrom('one', 'many'),
      endUserProblem: constantFrom(true, false),
      unknown: record({ recordings: words, errorText: words }),
      severityExamples: array(constantFrom('s1-sign-in', 's2-slow'), { maxLength: 2 }),
      files: array(words, { maxLength: 2 }),
    },
    { requiredKeys: ['files'] },
  );
  await assert(
    asyncProperty(some, async ({ files, ...form }) => {
      const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form }));
      for (const [index, text] of files.entries()) await attachBytes(paul, id, `file ${index}.txt`, text);
      const before = await caseOf(paul, id);
      const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
      const there = await caseOf(ada, valueOf(await ada.client.call('handover.take', { handover: handover ?? '' })).id);
      const { sources: _there, preparedBy: _by, ...taken } = there.form;
      const { sources, ...mine } = before.form;
      expect(taken).toEqual(mine);
      const bytes = (one: typeof there) => one.attachments.map(({ name, sha256 }) => `${name} ${sha256}`).toSorted();
      expect(bytes(there)).toEqual(bytes(before));
      valueOf(await ada.client.call('handover.back', { id: there.id, note: 'No' }));
      valueOf(await paul.client.call('handover.look', {}));
      const after = await caseOf(paul, id);
      expect(after.form).toEqual({ ...mine, sources });
      expect(bytes(after)).toEqual(bytes(before));
    }),
    { numRuns: 4 },
  );
}, 60_000);
