import { nodeChildTransport } from './node-child-transport.ts';
import { startDesktopCore } from './start-desktop-core.ts';

startDesktopCore(nodeChildTransport());
