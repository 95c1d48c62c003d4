import type { CompanionBridge } from './bridge.ts';
import type { Connection } from './connection.ts';
import { domPortWire } from './dom-port.ts';

/** Takes every port that the preload script hands over, and asks for the first one. */
export function connectThroughBridge(connection: Connection, bridge: CompanionBridge): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.source === window && event.data === 'core:port' && port !== undefined)
      connection.attach(domPortWire(port));
  });
  bridge.connect();
}
