import { portWire } from '../../shared/contract/index.ts';
import type { PortLike, Wire } from '../../shared/contract/index.ts';

/** A browser's MessagePort as a wire of the contract. The port is started only once somebody listens. */
export function domPortWire(port: MessagePort): Wire {
  const like: PortLike = {
    postMessage: (message) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.addEventListener('message', (event) => onMessage(event.data));
      port.addEventListener('close', onClose);
      port.start();
    },
    close: () => port.close(),
  };
  return portWire(like);
}
