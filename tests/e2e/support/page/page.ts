import { contract, createClient, events } from '../../../../shared/contract/index.ts';
import type { CoreClient } from '../../../../shared/contract/index.ts';
import { bridge } from '../../../../renderer/data/bridge.ts';
import { domPortWire } from '../../../../renderer/data/dom-port.ts';

/** The least page there can be: it keeps what arrives where a test can look at it. */
interface Seen {
  client: CoreClient | undefined;
  hellos: number;
  closed: number;
  events: string[];
  places: string[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

const seen: Seen = { client: undefined, hellos: 0, closed: 0, events: [], places: [] };
window.seen = seen;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports;
  if (event.source !== window || event.data !== 'core:port' || port === undefined) return;
  const wire = domPortWire(port);
  wire.onClose(() => (seen.closed += 1));
  const client = createClient(wire, { contract, events, onHello: () => void (seen.hellos += 1) });
  client.on('cases.changed', ({ ids }) => void seen.events.push(...ids));
  seen.client = client;
});
bridge()?.onNavigate((place) => void seen.places.push(place));
bridge()?.connect();
