import { expect, it } from 'vitest';
import { COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../cli/run-in-process.ts';
import { companion } from '../cli/run-companion.ts';
import { machineOf, PORTAL } from './plant.ts';

it('one of two contacts who take a case at once in two processes has it, and the other is told', async () => {
  const share = temporaryFolder();
  const paul = await machineOf('Paul', share);
  const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: COMPLETE_FORM }));
  const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
  const machines = await Promise.all(
    ['Ada', 'Bea'].map(async (name) => {
      const data = temporaryFolder();
      const core = await machineOf(name, share, data);
      await core.close();
      return { name, data };
    }),
  );
  const ran = await Promise.all(
    machines.map(({ data }) => companion(['case', 'take', handover ?? '', '--data', data, '--json'])),
  );
  expect(new Set(ran.map(({ code }) => code))).toEqual(new Set([0, 2]));
  const winner = machines.find((_, index) => ran[index]?.code === 0);
  const lost = ran.find(({ code }) => code === 2);
  expect(lost?.out).toContain(`${winner?.name ?? ''} took this case over already.`);
  const loser = machines.find(({ name }) => name !== winner?.name);
  expect((await commandLineIn(loser?.data ?? '')('case', 'list')).json['cases']).toEqual([]);
}, 60_000);
