import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policiesAtWork } from './a-core.ts';

const TEXT = readFileSync(new URL('../../../docs/writing-a-policy.md', import.meta.url), 'utf8');

it('the example of docs/writing-a-policy.md can be applied as it stands', async () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(TEXT) ?? [];
  const { policies } = await policiesAtWork();
  const policy: unknown = JSON.parse(example);
  expect(policies.check(policy).problems).toEqual([]);
  const applied = policies.apply({ change: { policy }, note: '', base: policies.inUse().ref });
  expect(applied).toEqual({ ok: true, value: { id: 'acme-care', version: 1 } });
});
