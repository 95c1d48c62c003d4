import { packedName } from '../../shared/domain/evidence-names.ts';
import type { CollectorResult, Fact } from '../../shared/domain/evidence.ts';
import type { EvidenceModel, EvidenceView, Found, Judgement } from './types.ts';

/** Puts the facts of a model at hand. Pure. */
export function viewOf(model: EvidenceModel): EvidenceView {
  const byKey = new Map(model.facts.map((fact) => [`${fact.group}/${fact.key}`, fact.value]));
  const groups = new Map<string, Fact[]>();
  for (const fact of model.facts) {
    const group = groups.get(fact.group);
    if (group === undefined) groups.set(fact.group, [fact]);
    else group.push(fact);
  }
  const value = (group: string, key: string): Fact['value'] | undefined => byKey.get(`${group}/${key}`);
  const all = (group: string): readonly Fact[] => groups.get(group) ?? [];
  const instances = [...new Set(all('instances').map(({ key }) => key.slice(0, Math.max(key.indexOf('/'), 0))))];
  const ended = new Map(model.collectors.map((one) => [one.id, one]));
  return {
    ...model,
    value,
    all,
    instances,
    localInstances: instances.filter((name) => value('instances', `${name}/folders`) === true),
    number: (group, key) => numberOf(value(group, key)),
    text: (group, key) => textOf(value(group, key)),
    setting: (key, usual) => numberOf(model.settings.get(key)) ?? usual,
    named: (name) => packedName(name, model.own),
    why: (collector, otherwise) => reasonOf(ended.get(collector), otherwise),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function reasonOf(result: CollectorResult | undefined, otherwise: string): string {
  if (result === undefined) return 'It was not asked for in this run.';
  return result.outcome === 'ok' ? otherwise : (result.reason ?? otherwise);
}

/** Nothing is wrong, with the evidence for it. Pure. */
export function fine(text: string, source?: string, said: string = text): Judgement {
  return source === undefined ? { state: 'fine', text } : { state: 'fine', text, evidence: [{ source, text: said }] };
}

/** It cannot be judged, and why. Pure. */
export function unknown(text: string): Judgement {
  return { state: 'unknown', text };
}

/** A finding for each thing found; else what `otherwise` says. Pure. */
export function foundOr(found: readonly Found[], otherwise: () => Judgement): Judgement {
  const [first, ...rest] = found;
  return first === undefined ? otherwise() : { state: 'finding', found: [first, ...rest] };
}

/** "1 instance", "3 instances". Pure. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
