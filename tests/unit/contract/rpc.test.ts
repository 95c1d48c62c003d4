import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createClient, portWire, PROTOCOL, serve, wirePair } from '../../../shared/contract/index.ts';
import type { Wire } from '../../../shared/contract/index.ts';
import { read, write } from '../../../shared/contract/define.ts';
import { fail, failure } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';

const contract = {
  'math.double': read(z.object({ n: z.number() }), z.object({ n: z.number() })),
  'math.wrong': read(z.object({}), z.object({ n: z.number() })),
  'math.explode': read(z.object({}), z.object({})),
  'math.refuse': write(z.object({}), z.object({})),
  'math.wait': read(z.object({}), z.object({})),
} as const;
const events = { 'math.changed': z.object({ ids: z.array(z.string()) }) } as const;

function nodePorts(): readonly [Wire, Wire] {
  const { port1, port2 } = new MessageChannel();
  const wrap = (port: typeof port1): Wire =>
    portWire({
      postMessage: (message) => port.postMessage(message),
      listen: (onMessage, onClose) => {
        port.on('message', onMessage);
        port.on('close', onClose);
      },
      close: () => port.close(),
    });
  return [wrap(port1), wrap(port2)];
}

function started(pair: readonly [Wire, Wire], admit?: () => ReturnType<typeof failure> | undefined) {
  const aborted = vi.fn<() => void>();
  const report = vi.fn<(id: string, operation: string, error: unknown) => void>();
  const client = createClient(pair[0], { contract, events });
  const { emit } = serve(pair[1], {
    contract,
    app: '1.0.0',
    newId: () => 'corr-1',
    report,
    ...(admit === undefined ? {} : { admit }),
    handlers: {
      'math.double': ({ n }) => ok({ n: n * 2 }),
      'math.wrong': () => ok({ n: 'text' as unknown as number }),
      'math.explode': () => {
        throw new Error('secret stack');
      },
      'math.refuse': () => fail('refused', 'No.'),
      'math.wait': async (_input, { signal }) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        aborted();
        return ok({});
      },
    },
  });
  return { client, emit, aborted, report, server: pair[1] };
}

describe.each([
  ['in process', wirePair],
  ['over a message port', nodePorts],
])('the contract %s', (_name, pair) => {
  it('answers with the value when the input is right', async () => {
    const { client } = started(pair());
    expect(await client.call('math.double', { n: 21 })).toEqual({ ok: true, value: { n: 42 } });
    client.close();
  });

  it('names the field when the input is wrong', async () => {
    const { client } = started(pair());
    const reply = await client.call('math.double', { n: 'x' as unknown as number });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid', retryable: false, details: { problems: [{ path: 'n' }] } },
    });
    client.close();
  });

  it('refuses a name that is not its own when it is inherited', async () => {
    const { client } = started(pair());
    const reply = await client.call('toString' as never, {} as never);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } });
    client.close();
  });

  it('tells a correlation id and no stack when a handler throws', async () => {
    const { client, report } = started(pair());
    const reply = await client.call('math.explode', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal', details: { correlationId: 'corr-1' } } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(report).toHaveBeenCalledOnce();
    client.close();
  });

  it('counts as internal when a handler answers another shape', async () => {
    const { client } = started(pair());
    expect(await client.call('math.wrong', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
    client.close();
  });

  it('refuses before the handler when it is not admitted', async () => {
    const { client } = started(pair(), () => failure('busy', 'Busy.'));
    expect(await client.call('math.refuse', {})).toMatchObject({ ok: false, error: { code: 'busy', retryable: true } });
    client.close();
  });

  it('aborts the handler when the caller cancels', async () => {
    const { client, aborted } = started(pair());
    const controller = new AbortController();
    const call = client.call('math.wait', {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    expect(await call).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await vi.waitFor(() => expect(aborted).toHaveBeenCalledOnce());
    client.close();
  });

  it('gives up when the time limit passes', async () => {
    const { client } = started(pair());
    expect(await client.call('math.wait', {}, { timeoutMs: 10 })).toMatchObject({
      ok: false,
      error: { code: 'timeout', retryable: true },
    });
    client.close();
  });

  it('fails what waits as retryable when the other side is gone', async () => {
    const { client, server } = started(pair());
    const call = client.call('math.wait', {});
    setTimeout(() => server.close(), 5);
    expect(await call).toMatchObject({ ok: false, error: { code: 'unavailable', retryable: true } });
    expect(await client.call('math.double', { n: 1 })).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it('delivers known events and drops wrong ones when they arrive', async () => {
    const { client, emit } = started(pair());
    const seen: unknown[] = [];
    client.on('math.changed', (payload) => seen.push(payload));
    emit('math.changed', { ids: ['a'] });
    emit('math.changed', { ids: 7 });
    emit('math.unknown', {});
    await client.call('math.double', { n: 1 });
    expect(seen).toEqual([{ ids: ['a'] }]);
    client.close();
  });

  it('refuses to work when the other side speaks another protocol', async () => {
    const [near, far] = pair();
    const hello = vi.fn<(result: unknown) => void>();
    const client = createClient(near, { contract, events, onHello: hello });
    far.post({ t: 'hello', protocol: PROTOCOL + 1, app: '9' });
    await vi.waitFor(() => expect(hello).toHaveBeenCalledOnce());
    expect(await client.call('math.double', { n: 1 })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    client.close();
  });
});
