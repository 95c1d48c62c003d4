import type { MessagePortMain } from 'electron';
import { isPipeMessage } from '../../shared/contract/channels.ts';
import type { PortLike } from '../../shared/contract/index.ts';
import type { HostTransport } from './transport.ts';

/** The ports of a utility process. Electron ends the process with the app, so there is no end to listen for. */
export function utilityTransport(): HostTransport {
  return {
    listen(requests) {
      process.parentPort.on('message', ({ data, ports }) => {
        if (!isPipeMessage(data)) return;
        const [port] = ports;
        if (data.pipe === 'shutdown') requests.onShutdown();
        if (data.pipe === 'reveal-data') requests.onRevealData();
        if (data.pipe === 'open' && port !== undefined) requests.onChannel(data.role, portLikeOf(port));
      });
    },
  };
}

function portLikeOf(port: MessagePortMain): PortLike {
  return {
    postMessage: (message) => port.postMessage(message),
    listen(onMessage, onClose) {
      port.on('message', (event) => onMessage(event.data));
      port.on('close', onClose);
      port.start();
    },
    close: () => port.close(),
  };
}
