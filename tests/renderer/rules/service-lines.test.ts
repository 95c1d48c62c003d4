import { expect, it } from 'vitest';
import type { Fact } from '../../../shared/domain/evidence.ts';
import { serviceLines } from '../../../renderer/features/diagnostics/service-lines.ts';
import { createWords } from '../../../renderer/i18n/index.ts';

const t = createWords().t;
const fact = (key: string, value: string | null): Fact => ({ group: 'services', key, value });

it('says the services of an instance in one line when they are alike', () => {
  const facts = ['Scheduler', 'Interface', 'API'].flatMap((name) => [
    fact(`Production/${name}/startMode`, 'Automatic'),
    fact(`Production/${name}/state`, 'Running'),
  ]);
  expect(serviceLines(t, facts)).toEqual([{ instance: 'Production', text: '3 services, all automatic' }]);
});

it('names those that are different when one starts by hand and one does not run', () => {
  const facts = [
    fact('Test/2/Scheduler/startMode', 'Automatic'),
    fact('Test/2/Scheduler/state', 'Stopped'),
    fact('Test/2/API/startMode', 'Automatic'),
    fact('Test/2/Interface/startMode', 'Manual'),
    fact('DEV/Interface/startMode', null),
  ];
  expect(serviceLines(t, facts)).toEqual([
    { instance: 'Test/2', text: '3 services, automatic except Interface: manual, Scheduler: stopped' },
    { instance: 'DEV', text: '1 service, all not known' },
  ]);
});
