import { inject } from 'vitest';
import { faultsContract } from '../../contract/portals/faults-contract.ts';

faultsContract('Request Tracker behind a bad line', async () => inject('rt'));
