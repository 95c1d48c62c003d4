import { describe, expect, it } from 'vitest';
import { createChannels, isPipeMessage } from '../../../shared/contract/channels.ts';
import type { Channels, PipeMessage } from '../../../shared/contract/channels.ts';
import { portWire } from '../../../shared/contract/index.ts';
import type { Message, PortLike, Wire } from '../../../shared/contract/index.ts';

interface Pair {
  readonly near: Channels;
  readonly accepted: { readonly role: string; readonly port: PortLike }[];
  readonly sent: PipeMessage[];
}

function pair(): Pair {
  const accepted: Pair['accepted'] = [];
  const sent: PipeMessage[] = [];
  const near: Channels = createChannels((message) => {
    sent.push(message);
    far.receive(message);
  });
  const far: Channels = createChannels(
    (message) => near.receive(message),
    (role, port) => void accepted.push({ role, port }),
  );
  return { near, accepted, sent };
}

function farPort(accepted: Pair['accepted']): PortLike {
  const [first] = accepted;
  if (first === undefined) throw new Error('no channel was opened');
  return first.port;
}

function listenTo(wire: Wire): { readonly got: Message[]; readonly closed: () => number } {
  const got: Message[] = [];
  let closed = 0;
  wire.onMessage((message) => void got.push(message));
  wire.onClose(() => (closed += 1));
  return { got, closed: () => closed };
}

const event = (name: string): Message => ({ t: 'event', name, payload: null });

describe('createChannels', () => {
  it('keeps channels apart when several share the pipe', () => {
    const { near, accepted } = pair();
    const wires = [portWire(near.open('host')), portWire(near.open('core'))];
    const far = accepted.map(({ port }) => listenTo(portWire(port)));
    wires[0]?.post(event('a'));
    wires[1]?.post(event('b'));
    expect(accepted.map(({ role }) => role)).toEqual(['host', 'core']);
    expect(far.map(({ got }) => got)).toEqual([[event('a')], [event('b')]]);
  });

  it('answers on the same channel when the other side posts', () => {
    const { near, accepted } = pair();
    const heard = listenTo(portWire(near.open('core')));
    portWire(farPort(accepted)).post(event('x'));
    expect(heard.got).toEqual([event('x')]);
  });

  it('closes the other end once when one end closes', () => {
    const { near, accepted, sent } = pair();
    const wire = portWire(near.open('core'));
    const far = listenTo(portWire(farPort(accepted)));
    wire.close();
    wire.close();
    expect(far.closed()).toBe(1);
    expect(sent.filter((message) => message.pipe === 'close')).toHaveLength(1);
  });

  it('drops messages when their channel has ended', () => {
    const { near, accepted } = pair();
    const wire = portWire(near.open('core'));
    const far = listenTo(portWire(farPort(accepted)));
    wire.close();
    wire.post(event('late'));
    expect(far.got).toEqual([]);
  });

  it('closes every channel when the pipe ends', () => {
    const { near } = pair();
    const heard = [listenTo(portWire(near.open('core'))), listenTo(portWire(near.open('host')))];
    near.endAll();
    near.endAll();
    expect(heard.map(({ closed }) => closed())).toEqual([1, 1]);
  });

  it('tells a listener that comes after the end when the channel ended before', () => {
    const { near } = pair();
    const port = near.open('core');
    near.endAll();
    expect(listenTo(portWire(port)).closed()).toBe(1);
  });
});

describe('isPipeMessage', () => {
  it.each([null, 1, 'open', {}, { pipe: 'other' }, { t: 'hello' }])('is false when it is %j', (data) => {
    expect(isPipeMessage(data)).toBe(false);
  });

  it('is true when it names a known kind', () => {
    expect(isPipeMessage({ pipe: 'shutdown' })).toBe(true);
  });
});
