import { expect, it } from 'vitest';
import { createAutosave } from '../../../renderer/features/report/autosave.ts';
import { failure } from '../../../shared/errors.ts';
import { err } from '../../../shared/result.ts';
import { caseOf, COMPLETE_FORM, startCore, valueOf } from '../../helpers/core.ts';

it('a save that was stored and never answered is no conflict with oneself', async () => {
  const { client, ...core } = await startCore();
  const { id } = valueOf(await client.call('cases.create', { kind: 'enhancement', form: {} }));
  const { draftRevision } = await caseOf({ client, ...core }, id);
  let isLost = true;
  const autosave = createAutosave({
    revision: draftRevision ?? 1,
    savedAt: null,
    now: () => performance.now(),
    after: () => () => undefined,
    save: async (revision, form) => {
      const saved = await client.call('cases.saveDraft', { id, revision, form });
      if (!isLost) return saved;
      isLost = false;
      return err(failure('unavailable', 'The core stopped.'));
    },
  });
  autosave.change({ ...COMPLETE_FORM, description: 'hello' });
  expect(await autosave.flush()).toBe(false);
  autosave.change({ ...COMPLETE_FORM, description: 'hello world' });
  expect(await autosave.flush()).toBe(true);
  expect((await caseOf({ client, ...core }, id)).form.description).toBe('hello world');
});
