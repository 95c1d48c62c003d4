import { expect, it } from 'vitest';
import { COMPLETE_FORM, startCore, valueOf } from '../../helpers/core.ts';

it('stays off a case that was sent while it was collected, because nobody looked at it', async () => {
  const { client } = await startCore();
  const { id } = valueOf(await client.call('cases.create', { kind: 'problem', form: COMPLETE_FORM }));
  valueOf(await client.call('collect.start', { caseId: id, profile: 'minimal' }));
  valueOf(await client.call('cases.submit', { id }));
  await expect
    .poll(async () => valueOf(await client.call('collect.state', {})).run?.phase, { timeout: 15_000 })
    .toBe('done');
  // Whatever would follow the end of the run has followed it by then.
  await new Promise((resolve) => void setTimeout(resolve, 200));
  expect(valueOf(await client.call('cases.get', { id })).attachments).toEqual([]);
  expect(valueOf(await client.call('snapshots.list', {})).snapshots).toHaveLength(1);
});
