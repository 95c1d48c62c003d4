import type { MessagePortMain } from 'electron';
import type { PortLike } from '../../../shared/contract/index.ts';

/** Electron's port in the shape the contract's wires are made of. */
export function portLikeOf(port: MessagePortMain): PortLike {
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

/** Copies everything from each port to the other until one ends; then the other is closed. */
export function relay(one: PortLike, other: PortLike): void {
  forward(one, other);
  forward(other, one);
}

function forward(from: PortLike, port: PortLike): void {
  from.listen(
    (data) => port.postMessage(data),
    () => port.close(),
  );
}
