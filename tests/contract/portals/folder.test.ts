import { temporaryFolder } from '../../helpers/temp.ts';
import { folderHarness } from './folder-harness.ts';
import { portalContract } from './portal-contract.ts';

portalContract('folder', async () => folderHarness(temporaryFolder()));
