import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { giveThrough, preparedCase, queueScene } from './queue-plant.ts';

const look = async ({ client }: Core) => valueOf(await client.call('handover.look', {}));
const sync = async ({ client }: Core) => valueOf(await client.call('sync.run', {}));

/** A case whose ticket is not at the portal any more when it is given back. */
async function failedBack() {
  const scene = await queueScene();
  const { paul, ada, rt } = scene;
  const id = (await preparedCase(paul)) as CaseId;
  const handover = await giveThrough(paul, id);
  const taken = valueOf(await ada.client.call('handover.take', { handover }));
  rt.state.tickets.splice(0);
  valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
  await sync(ada);
  return { ...scene, id, taken: taken.id };
}

describe('a case that could not be given back through the portal', () => {
  it('goes back as a file when it is given back once more, and nothing waits for the portal any more', async () => {
    const { paul, ada, id, taken } = await failedBack();
    expect((await look(ada)).handovers[0]?.problem).toContain('Send it back as a file.');
    const path = join(temporaryFolder(), 'back.companion-case');
    const back = { id: taken, note: 'Which jobs, please?', path };
    valueOf(await ada.client.call('handover.back', back));
    expect(valueOf(await ada.client.call('outbox.list', {})).items).toEqual([]);
    expect((await look(ada)).handovers).toMatchObject([{ state: 'given-back', problem: null }]);
    const { token } = valueOf(await paul.client.call('files.register', { path }));
    expect(valueOf(await paul.client.call('handover.take', { file: token }))).toEqual({ id, isBack: true });
    expect(await caseOf(ada, taken)).toMatchObject({ state: 'draft', discarded: true });
    const third = await ada.client.call('handover.back', back);
    expect(!third.ok && third.error.message).toBe('This case was given back already.');
  });

  it('asks for a file when none is named', async () => {
    const { ada, taken } = await failedBack();
    expect(codeOf(await ada.client.call('handover.back', { id: taken, note: 'Which jobs?' }))).toBe('unavailable');
  });
});
