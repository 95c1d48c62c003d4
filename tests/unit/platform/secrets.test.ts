import { describe, expect, it } from 'vitest';
import { createSecrets } from '../../../core/platform/node/index.ts';

describe('the secret store', () => {
  it('never says it is there and then refuses when a secret is given to it', async () => {
    const secrets = createSecrets('/nowhere/of-this-test');
    const there = await secrets.available();
    const kept = await secrets.set('portal/test', 'not a real secret');
    expect(kept.ok).toBe(there);
    expect(await secrets.get('portal/test')).toBe(there ? 'not a real secret' : undefined);
    await secrets.remove('portal/test');
    expect(await secrets.get('portal/test')).toBeUndefined();
  });
});
