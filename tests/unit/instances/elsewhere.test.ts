import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { fakeWindows } from '../../fakes/windows.ts';
import { codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { noSignal, plantOf, runTree, startEvidence } from '../evidence/evidence-fixture.ts';

/** Files of a share that stopped to answer: nothing at or below the path ever comes back. */
function silent(path: string, onAsked: () => void): Files {
  const asked = (at: string): boolean => {
    const isBelow = at === path || at.startsWith(`${path}/`);
    if (isBelow) onAsked();
    return isBelow;
  };
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  return {
    ...nodeFiles,
    stat: (at) => (asked(at) ? never() : nodeFiles.stat(at)),
    list: (at) => (asked(at) ? never() : nodeFiles.list(at)),
  };
}

describe('instances of other servers', () => {
  it('are listed with those of this machine, each with its root', async () => {
    const here = await plantOf(runTree('Production'));
    const there = await plantOf({ ...runTree('Test'), ...runTree('Not added') });
    const { instances, settings } = await startEvidence();
    settings.set('root', here);
    expect(valueOf(await instances.add({ name: 'TEST', root: there, role: 'test' }))).toMatchObject({
      instance: { name: 'Test', role: 'test', root: there, path: join(there, 'Test') },
      problems: [],
    });
    valueOf(await instances.add({ name: 'Cloud', role: 'preview' }));
    expect(
      valueOf(await instances.list(undefined)).instances.map(({ name, root, role }) => [name, root, role]),
    ).toEqual([
      ['Production', here, 'unknown'],
      ['Cloud', null, 'preview'],
      ['Test', there, 'test'],
    ]);
    expect(valueOf(await instances.list(here)).instances.map(({ name }) => name)).toEqual(['Production']);
  });

  it('are refused when the name is taken, the root holds none of that name, or the path is no root', async () => {
    const here = await plantOf(runTree('Production'));
    const there = await plantOf(runTree('Test'));
    const { instances, settings } = await startEvidence();
    settings.set('root', here);
    expect(codeOf(await instances.add({ name: 'production' }))).toBe('conflict');
    valueOf(await instances.add({ name: 'Cloud' }));
    expect(codeOf(await instances.add({ name: 'CLOUD', root: there }))).toBe('conflict');
    expect(await instances.add({ name: 'Live', root: there })).toMatchObject({
      error: { code: 'not-found', message: `There is no instance "Live" at ${there}. There are: Test.` },
    });
    expect(codeOf(await instances.add({ name: 'Live', root: 'relative' }))).toBe('invalid');
    expect(codeOf(await instances.add({ name: '  ' }))).toBe('invalid');
  });

  it('are kept and said when their root does not answer, and hold up nobody else', async () => {
    const here = await plantOf(runTree('Production'));
    const gone = await plantOf(runTree('Test'));
    const there = await plantOf(runTree('Live'));
    const clock = fakeClock();
    let asked = 0;
    const files = silent(gone, () => (asked += 1));
    const { instances, settings } = await startEvidence({ platform: { files, clock } });
    settings.set('root', here);
    valueOf(await instances.add({ name: 'Live', root: there }));
    /** Lets everybody else come to an end before the time of the silent root is over. */
    const timeOut = async (times: number): Promise<void> => {
      await until(() => asked === times);
      await new Promise((resolve) => setTimeout(resolve, 200));
      clock.advance(8_000);
    };
    const adding = instances.add({ name: 'Test', root: gone });
    await timeOut(1);
    const said = `${gone} did not answer within 8 seconds. Check whether its server or share can be reached.`;
    expect(valueOf(await adding)).toMatchObject({ instance: { name: 'Test', path: null }, problems: [said] });
    // It is not asked again at once, so nobody waits for it; later it is.
    const { instances: found, problems } = valueOf(await instances.list(undefined));
    expect(asked).toBe(1);
    expect(found.map(({ name, path }) => [name, path !== null])).toEqual([
      ['Production', true],
      ['Live', true],
      ['Test', false],
    ]);
    expect(problems).toEqual([said]);
    clock.advance(60_000);
    const again = instances.list(undefined);
    await timeOut(2);
    expect(valueOf(await again).problems).toEqual([said]);
  });

  it('are a problem in words when the folder is gone, or is at the present root too', async () => {
    const there = await plantOf({ ...runTree('Test'), ...runTree('Live') });
    const { instances, settings } = await startEvidence();
    valueOf(await instances.add({ name: 'Test', root: there }));
    settings.set('root', there);
    const both = valueOf(await instances.list(undefined));
    expect(both.instances.map(({ name }) => name)).toEqual(['Live', 'Test']);
    expect(both.problems).toEqual([
      `There is an instance Test at the present root and at ${there}. The one at the present root is listed.`,
    ]);
    settings.set('root', await plantOf(runTree('Production')));
    await nodeFiles.rename(join(there, 'Test'), join(there, 'Old'));
    expect(valueOf(await instances.list(undefined)).problems).toEqual([`There is no instance Test at ${there} now.`]);
  });

  it('are forgotten with their role, and only when they were added', async () => {
    const { instances } = await startEvidence();
    valueOf(await instances.add({ name: 'Cloud', role: 'production' }));
    expect(valueOf(instances.remove('cloud'))).toEqual({ name: 'Cloud' });
    expect(valueOf(await instances.list(undefined)).instances).toEqual([]);
    expect(codeOf(instances.remove('Cloud'))).toBe('not-found');
  });

  it('are collected from their own root, without the services of this machine', async () => {
    const there = await plantOf(runTree('Test'));
    const windows = fakeWindows({ sections: { services: [], listening: [7991] } });
    const { evidence, instances } = await startEvidence({ platform: windows.platform, collectors: [] });
    // On this Linux the paths are those of Linux; the rules of Windows have their own test.
    const { platform } = windows.platform.system;
    expect(platform).toBe('win32');
    const added = await instances.add({ name: 'Test', root: there });
    expect(codeOf(added)).toBe('invalid');
    valueOf(await instances.add({ name: 'Cloud' }));
    expect(await evidence.run({ profile: 'minimal', instance: 'cloud' }, noSignal)).toMatchObject({
      error: { code: 'unavailable', message: expect.stringContaining('instances request "cloud" --out FILE') },
    });
    expect(windows.asked).toEqual([]);
  });

  it('are collected by their name alone when their root is reached', async () => {
    const there = await plantOf({ ...runTree('Test'), ...runTree('Live') });
    const { evidence, instances, settings } = await startEvidence();
    settings.set('root', await plantOf(runTree('Production')));
    valueOf(await instances.add({ name: 'Test', root: there }));
    const answer = packedOf(await evidence.run({ profile: 'minimal', instance: 'test' }, noSignal));
    expect(valueOf(evidence.get(answer.snapshotId))).toMatchObject({ root: there, instance: 'Test' });
    expect(await instances.chooseRoot(undefined, 'TEST')).toEqual({ path: there, from: 'added' });
    expect(await instances.chooseRoot('/asked', 'TEST')).toEqual({ path: '/asked', from: 'request' });
    expect((await instances.chooseRoot(undefined, 'Production')).from).toBe('setting');
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isTrue(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
