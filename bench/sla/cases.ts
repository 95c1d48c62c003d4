import { readFileSync } from 'node:fs';
import { createPolicyClocks } from '../../core/sla/index.ts';
import type { PolicyClocks } from '../../core/sla/index.ts';
import type { ClockEvent } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import { parsePolicy } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { HOUR, MINUTE, randomFrom } from './load.ts';

/** The shipped policy with all of its clocks switched on, which makes four a case on average. */
export function benchPolicy(): Policy {
  const file = new URL('../../resources/policies/planettogether.json', import.meta.url);
  const parsed = parsePolicy(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const policy = structuredClone(parsed.value);
  for (const rule of policy.clocks) rule.enabled = true;
  return policy;
}

export function compiledClocks(policy: Policy): PolicyClocks {
  const clocks = createPolicyClocks(policy);
  if (!clocks.ok) throw new Error(clocks.error.message);
  return clocks.value;
}

const FIRST = Date.UTC(2026, 0, 1);
const DAYS = 300;
/** When the cases are looked at: most have a history by then. */
export const NOW = FIRST + (DAYS + 10) * 24 * HOUR;

/** Cases as a busy desk has them: most answered, some paused, some raised, some asked after, some closed. */
export function casesOf(count: number): readonly (readonly ClockEvent[])[] {
  const random = randomFrom(7);
  const minutes = (most: number): number => Math.floor(random() * most) * MINUTE;
  return Array.from({ length: count }, () => {
    const at = FIRST + minutes(DAYS * 24 * 60);
    const severity = (1 + Math.floor(random() * 4)) as Severity;
    const events: ClockEvent[] = [{ kind: 'logged', at, severity, caseKind: 'problem' }];
    if (random() < 0.6) events.push(answer(at + minutes(600)));
    if (random() < 0.3) events.push({ kind: 'pause', at: at + 700 * MINUTE, reason: 'pendingCustomer' });
    if (random() < 0.2) events.push({ kind: 'customer', at: at + 800 * MINUTE + minutes(2000), automatic: false });
    if (random() < 0.1) events.push({ kind: 'severity', at: at + 2900 * MINUTE, to: 1 });
    if (random() < 0.2) events.push({ kind: 'escalated', at: at + 3000 * MINUTE });
    if (random() < 0.3) events.push({ kind: 'closed', at: at + 9000 * MINUTE });
    return events;
  });
}

/** One case of so many events: messages both ways, each question pausing it. */
export function longCase(count: number): readonly ClockEvent[] {
  const start = Date.UTC(2026, 0, 5, 18);
  const events: ClockEvent[] = [{ kind: 'logged', at: start, severity: 1, caseKind: 'problem' }];
  while (events.length < count) {
    const at = start + events.length * 2 * HOUR;
    if (events.length % 3 === 0) events.push(answer(at));
    else if (events.length % 3 === 1) events.push({ kind: 'pause', at, reason: 'pendingCustomer' });
    else events.push({ kind: 'customer', at, automatic: false });
  }
  return events;
}

function answer(at: number): ClockEvent {
  return { kind: 'answer', at, by: 'message', automatic: false, reached: ['portal', 'email'] };
}
