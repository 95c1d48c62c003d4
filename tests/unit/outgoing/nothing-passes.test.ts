import { array, assert, asyncProperty, constantFrom, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { BeforeSend } from '../../../core/outbox/index.ts';
import { codeOf } from '../../helpers/core.ts';
import { scriptedPortal } from '../../fakes/portal-adapter.ts';
import { zip } from '../gate/archives.ts';
import { bench } from '../outbox/outbox-bench.ts';
import { attach, scene, send } from './scene.ts';

describe('no adapter is reached', () => {
  const AT = '2026-11-20T10:00:00.000Z';
  const gates: readonly (readonly [how: string, gate: BeforeSend])[] = [
    ['refuses', () => Promise.resolve(err(failure('refused', 'Something was found.')))],
    ['fails by itself', () => Promise.reject(new Error('the scanner broke'))],
  ];

  it.each(gates)('for any kind of operation when the gate %s', async (_how, gate) => {
    const portal = scriptedPortal();
    let isOpen = true;
    const beforeSend: BeforeSend = (...asked) => (isOpen ? Promise.resolve(ok(undefined)) : gate(...asked));
    const { outbox, put, states } = await bench({ portal, beforeSend });
    put({ caseId: 'one' });
    await outbox.sync({ byPerson: true });
    isOpen = false;
    put({ caseId: 'one', kind: 'reply', payload: { text: 'hello', files: [], at: AT } });
    put({
      caseId: 'one',
      kind: 'attachment',
      payload: { files: [{ name: 'a', sha256: 'a'.repeat(64), bytes: 1 }], at: AT },
    });
    put({ caseId: 'two' });
    await outbox.sync({ byPerson: true });
    expect(portal.given).toHaveLength(1);
    expect(states('one')).toEqual(['create sent', 'reply blocked', 'attachment blocked']);
    expect(states('two')).toEqual(['create blocked']);
  });

  it('with anything but what the gate answered with', async () => {
    const portal = scriptedPortal();
    const beforeSend: BeforeSend = (operation) =>
      Promise.resolve(ok(operation.kind === 'create' ? { ...operation, form: { title: 'clean' } } : operation));
    const { outbox, put } = await bench({ portal, beforeSend });
    put({ caseId: 'one', payload: { form: { title: 'a secret' }, files: [], at: AT } });
    await outbox.sync({ byPerson: true });
    expect(portal.given).toMatchObject([{ form: { title: 'clean' } }]);
  });
});

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const secret = tuple(
  array(constantFrom(...LETTERS.split('')), { minLength: 9, maxLength: 24 }),
  constantFrom('7', '!', '_9', '$4'),
).map(([letters, end]) => `Zq${letters.join('')}${end}x`);

const wrapped = constantFrom<(value: string) => string>(
  (value) => `Data Source=db;User ID=pt;Password=${value};Encrypt=True`,
  (value) => `<add key="SmtpPassword" value="${value}" />`,
  (value) => `{"user":"pt","password":"${value}","port":1433}`,
  (value) => `[db]\npassword=${value}\nport=1433`,
  (value) => `GET https://svc:${value}@localhost/api`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `client_secret: "${value}"`,
);
const place = constantFrom('text', 'file', 'zip', 'zip in a zip');

describe('any secret', () => {
  it('is taken out or stops the submission, wherever it was planted', { timeout: 120_000 }, async () => {
    const { core, draft, token, arrived } = await scene();
    let number = 0;
    const plant = async (value: string, wrap: (value: string) => string, where: string): Promise<void> => {
      const text = `some lines\n${wrap(value)}\nmore lines\n`;
      const id = await draft(where === 'text' ? { errorText: text } : {});
      const name = `planted-${(number += 1)}.${where.startsWith('zip') ? 'zip' : 'log'}`;
      const inner = zip([{ name: 'a.log', data: text }]);
      const content = where === 'file' ? text : where === 'zip' ? inner : zip([{ name: 'inner.zip', data: inner }]);
      const choices = { send: [{ name, reason: 'a test' }] };
      if (where !== 'text') await attach(core, id, [await token(name, content)], choices);
      const sent = await core.client.call('cases.submit', { id });
      // Text can be cleaned; into an archive nobody writes, so it has to be stopped.
      expect(where.startsWith('zip') ? codeOf(sent) : 'refused').toBe('refused');
      await send(core);
      expect(arrived().includes(value)).toBe(false);
    };
    await assert(asyncProperty(secret, wrapped, place, plant), { numRuns: 24 });
  });
});
