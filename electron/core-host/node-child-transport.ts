import { createChannels, isPipeMessage } from '../../shared/contract/channels.ts';
import type { HostTransport } from './transport.ts';

/** The pipe of a Node child. Its end is how the child learns that the desktop is gone. */
export function nodeChildTransport(): HostTransport {
  return {
    listen(requests) {
      const channels = createChannels(
        (message) => {
          if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
        },
        (role, port) => requests.onChannel(role, port),
      );
      process.on('message', (message: unknown) => {
        if (!isPipeMessage(message)) return;
        if (message.pipe === 'shutdown') requests.onShutdown();
        else if (message.pipe === 'reveal-data') requests.onRevealData();
        else channels.receive(message);
      });
      process.once('disconnect', () => {
        channels.endAll();
        requests.onGone();
      });
    },
  };
}
