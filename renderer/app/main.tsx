import { bridge } from '../data/bridge.ts';
import { connectThroughBridge } from '../data/bridge-connection.ts';
import { createConnection } from '../data/connection.ts';
import { go } from '../data/router.ts';
import { start } from './start.tsx';

const connection = createConnection();
const desktop = bridge();
if (desktop !== undefined) {
  connectThroughBridge(connection, desktop);
  desktop.onNavigate((place) => go(place));
}
start({ connection, now: () => Date.now() });
