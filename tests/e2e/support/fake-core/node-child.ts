import { nodeChildTransport } from '../../../../electron/core-host/node-child-transport.ts';
import { runFakeCore } from './fake-core.ts';

runFakeCore(nodeChildTransport());
