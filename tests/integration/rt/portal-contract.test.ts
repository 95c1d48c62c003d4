import { inject } from 'vitest';
import { portalContract } from '../../contract/portals/portal-contract.ts';
import { rtHarness } from '../../contract/portals/rt-harness.ts';

portalContract('Request Tracker', async () => rtHarness(inject('rt')));
