import type { TFunction } from 'i18next';
import type { Fact } from '../../../shared/domain/evidence.ts';
import { probeStepName } from '../../../shared/domain/probes.ts';
import { count } from '../../components/number-words.ts';
import type { KeyFact, Sources } from './key-fact-types.ts';

/** Below are the ports of the manager and of old clients. */
const FIRST_INSTANCE_PORT = 8000;
/** The others stand under everything that was read. */
const MOST_TARGETS = 6;
const PROBE_STEPS = probeStepName.options;

/** What was tried over the network, which ports listen, and whether there is a way out. Pure. */
export function networkFacts({ t, snapshot }: Sources): readonly KeyFact[] {
  const of = (wanted: string): readonly Fact[] => snapshot.facts.filter(({ group }) => group === wanted);
  return [...targets(), ...ports(), ...wayOut()];

  /** One line for each data connection and portal that was tried: its answer, or the step that failed. */
  function targets(): readonly KeyFact[] {
    const facts = of('probe').filter(({ key }) => key.includes('/'));
    const ids = [...new Set(facts.map(({ key }) => parent(key)))].filter((id) => !isPort(id));
    return ids.slice(0, MOST_TARGETS).map((id) => ({
      name: id.startsWith('portal/') ? t('diagnostics.portal') : id.replaceAll('/', ' · '),
      value: answerOf(
        t,
        facts.filter(({ key }) => parent(key) === id),
      ),
    }));
  }

  function ports(): readonly KeyFact[] {
    const listening = of('ports').filter(({ key }) => key.startsWith('listening/'));
    return portRanges(
      listening.map(({ key, value }) => ({ port: Number(key.slice('listening/'.length)), isOpen: value === true })),
    ).map(({ from, to, isOpen }) => ({
      name: from === to ? t('diagnostics.port', { port: from }) : t('diagnostics.ports', { from, to }),
      value: t(isOpen ? 'diagnostics.open' : 'diagnostics.notOpen'),
    }));
  }

  function wayOut(): readonly KeyFact[] {
    const facts = of('network');
    const route = facts.find(({ key }) => key === 'defaultRoute')?.value;
    const proxy = facts.find(({ key }) => key === 'proxy')?.value;
    if (typeof route !== 'boolean') return [];
    return [
      {
        name: t('diagnostics.wayOut'),
        value: t(route ? 'diagnostics.wayOutThere' : 'diagnostics.wayOutNone'),
        note: proxy === 'set' ? t('diagnostics.byProxy') : undefined,
      },
    ];
  }
}

const parent = (key: string): string => key.split('/').slice(0, -1).join('/');
/** Ports of instances are tried too; they are told as ports. */
const isPort = (id: string): boolean => /\/\d+$/u.test(id);

function answerOf(t: TFunction, steps: readonly Fact[]): string {
  const step = (wanted: Fact['value']): string | undefined =>
    steps
      .find(({ value }) => value === wanted)
      ?.key.split('/')
      .at(-1);
  const failed = PROBE_STEPS.find((name) => name === step('failed'));
  if (failed !== undefined) return t('diagnostics.stepFailed', { step: t(`diagnostics.probeStep.${failed}`) });
  const tcp = steps.find(({ key }) => key.endsWith('/tcpMs'))?.value;
  if (typeof tcp === 'number') return t('diagnostics.answersIn', { ms: count(Math.round(tcp)) });
  return t(step('ok') === undefined ? 'diagnostics.notTried' : 'diagnostics.reached');
}

interface PortRange {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** Neighbouring ports of one state as one range; the two that everybody knows stand alone. Pure. */
export function portRanges(
  ports: readonly { readonly port: number; readonly isOpen: boolean }[],
): readonly PortRange[] {
  const ranges: PortRange[] = [];
  for (const { port, isOpen } of ports.toSorted((a, b) => a.port - b.port)) {
    const last = ranges.at(-1);
    const joins = last?.to === port - 1 && last.isOpen === isOpen && port > FIRST_INSTANCE_PORT;
    if (joins) ranges[ranges.length - 1] = { from: last.from, to: port, isOpen };
    else ranges.push({ from: port, to: port, isOpen });
  }
  return ranges;
}
