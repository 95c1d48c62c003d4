import { utilityTransport } from '../../../../electron/core-host/utility-transport.ts';
import { runFakeCore } from './fake-core.ts';

runFakeCore(utilityTransport());
