import type { TFunction } from 'i18next';
import type { Fact } from '../../../shared/domain/evidence.ts';
import { clauses, listed } from '../../components/number-words.ts';
import { listedWord } from './facts/fact-values.ts';

/** The group of facts that holds the services' facts, by keys "instance/service/startMode" and ".../state". */
export const SERVICES = 'services';

export interface ServiceLine {
  readonly instance: string;
  readonly text: string;
}

interface Service {
  readonly name: string;
  mode: string;
  state: string | undefined;
}

/** The services of each instance in one line: "5 services, all Automatic", or which of them are different. */
export function serviceLines(t: TFunction, facts: readonly Fact[]): readonly ServiceLine[] {
  return [...byInstance(t, facts)].map(([instance, services]) => ({
    instance,
    text: lineOf(t, [...services.values()]),
  }));
}

function byInstance(t: TFunction, facts: readonly Fact[]): Map<string, Map<string, Service>> {
  const instances = new Map<string, Map<string, Service>>();
  for (const { key, value } of facts) {
    const parts = key.split('/');
    const [name = '', field] = parts.slice(-2);
    const instance = parts.slice(0, -2).join('/');
    const services = instances.get(instance) ?? new Map<string, Service>();
    const service = services.get(name) ?? { name, mode: t('diagnostics.notKnown'), state: undefined };
    if (field === 'startMode' && typeof value === 'string') service.mode = listedWord(t, 'startMode', value).text;
    if (field === 'state' && typeof value === 'string') service.state = value;
    instances.set(instance, services.set(name, service));
  }
  return instances;
}

function lineOf(t: TFunction, services: readonly Service[]): string {
  const mode = mostFrequent(services.map((one) => one.mode));
  const others = services.filter((one) => one.mode !== mode).map((one) => wordOf(t, one.name, one.mode));
  const notRunning = services
    .filter(({ state }) => state !== undefined && state !== 'Running')
    .map(({ name, state = '' }) => wordOf(t, name, listedWord(t, 'state', state).text));
  const modes =
    others.length === 0
      ? t('diagnostics.allSame', { mode })
      : t('diagnostics.mostSame', { mode, others: listed(others) });
  return clauses([t('diagnostics.services', { count: services.length }), modes, ...notRunning]);
}

const wordOf = (t: TFunction, name: string, word: string): string => t('diagnostics.serviceIs', { name, word });

/** The first of those that occur most. */
function mostFrequent(words: readonly string[]): string {
  const times = (word: string): number => words.filter((one) => one === word).length;
  return words.reduce((best, word) => (times(word) > times(best) ? word : best), words[0] ?? '');
}
