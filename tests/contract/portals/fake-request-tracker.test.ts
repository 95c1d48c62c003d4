import { onTestFinished } from 'vitest';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import { portalContract } from './portal-contract.ts';
import { rtHarness } from './rt-harness.ts';

portalContract('fake Request Tracker', async () => {
  const fake = await startFakeRt();
  onTestFinished(() => fake.close());
  return rtHarness(fake);
});
