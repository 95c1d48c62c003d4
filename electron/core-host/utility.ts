import { startDesktopCore } from './start-desktop-core.ts';
import { utilityTransport } from './utility-transport.ts';

startDesktopCore(utilityTransport());
