import type { CoreHandlers } from '../../shared/contract/index.ts';
import { stepName } from '../../shared/domain/pictures.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `${'pictures' | 'steps' | 'shortcuts' | 'copies'}.${string}`>;

const GANTT =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNDAgMTUwIj48cmVjdCB3aWR0aD0iMjQwIiBoZWlnaHQ9IjE1MCIgZmlsbD0iI2Y1ZjVmNSIvPjxwYXRoIGQ9Ik0xNiAzMGg2MHYxOEgxNnpNODQgMzBoOTB2MThIODR6TTMwIDcwaDExMHYxOEgzMHpNMTUwIDcwaDYwdjE4aC02MHoiIGZpbGw9IiM5OTkiLz48L3N2Zz4=';

/** Pictures, steps and copies of the made-up core. */
export function fakePictures(world: World): Pick<CoreHandlers, Names> {
  const keys = (name: string) => ({ keys: `Control+Alt+Shift+${name}`, state: 'on' as const });
  let recording: { caseId: CaseId; startedAt: string; taken: number } | null = null;
  const changed = (): void => world.emit('steps.changed', { ids: [] });
  const chosen = (name: string) => ({ token: name as never, name, bytes: 412_000 });
  return {
    'pictures.sources': () =>
      ok({
        sources: [
          { id: 'screen:1:0', kind: 'screen', name: 'Entire screen', preview: GANTT },
          { id: 'window:2:0', kind: 'window', name: 'Production – PlanetTogether APS', preview: GANTT },
          { id: 'window:3:0', kind: 'window', name: 'Import 16-40.log', preview: null },
        ],
        refusal: null,
      }),
    'pictures.capture': () => ok(chosen('screenshot-17-52-00.png')),
    'pictures.begin': ({ name }) => ok({ upload: name }),
    'pictures.part': () => ok({}),
    'pictures.finish': ({ upload }) => ok(chosen(upload)),
    'pictures.replace': ({ id, attachment }) => {
      const found = world.cases.get(id)?.attachments.find((one) => one.id === attachment);
      return found === undefined ? fail('not-found', 'This picture is not here.') : ok({ attachment: found });
    },
    'pictures.arrange': ({ id, order }) => {
      const stored = world.cases.get(id);
      if (stored === undefined) return fail('not-found', 'There is no such case.');
      const named = stored.attachments.map((one) => {
        const at = order.indexOf(one.id);
        return at === -1 ? one : { ...one, name: stepName(at + 1) };
      });
      world.cases.set(id, { ...stored, attachments: named });
      world.emit('cases.changed', { ids: [id] });
      return ok({});
    },
    'steps.state': () =>
      ok({ recording: recording === null ? null : { ...recording, shortcut: keys('S') }, problem: null }),
    'steps.start': ({ id }) => {
      recording = { caseId: id, startedAt: iso(designNow()), taken: 0 };
      changed();
      return ok({});
    },
    'steps.take': () => {
      if (recording === null) return fail('refused', 'No steps are being recorded.');
      const stored = world.cases.get(recording.caseId);
      recording = { ...recording, taken: recording.taken + 1 };
      if (stored !== undefined) {
        const name = stepName(recording.taken);
        const file = { id: `att-${name}` as never, name, sha256: 'b'.repeat(64), bytes: 398_000 };
        const attachments = [...stored.attachments, { ...file, addedAt: iso(designNow()), source: 'file' as const }];
        world.cases.set(stored.id, { ...stored, attachments });
        world.emit('cases.changed', { ids: [stored.id] });
      }
      changed();
      return ok({});
    },
    'steps.stop': () => {
      recording = null;
      changed();
      return ok({});
    },
    'shortcuts.state': () => ok({ report: keys('P'), step: { keys: null, state: 'off' } }),
    'copies.list': () => ok({ copies: [] }),
    'copies.cancel': () => ok({}),
  };
}
