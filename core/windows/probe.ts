import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Platform } from '../platform/ports.ts';
import { noAnswer, readLine } from './answer-rules.ts';
import { parseRegistry, servicesOf } from './registry-rules.ts';
import { probeScript } from './script.ts';
import type { ScriptRequest } from './section-scripts.ts';
import type { SectionFailure, SectionName, WindowsProbe, WindowsSections } from './types.ts';

const USUAL_LIMIT_MS = 20_000;
const CHILD_LIMIT_MS = 90_000;
const REGISTRY_LIMIT_MS = 15_000;
const MAX_BYTES = 48 * 1024 * 1024;
const SERVICES_KEY = String.raw`HKLM\SYSTEM\CurrentControlSet\Services`;

/** What a run wants to know. */
export interface ProbeRequest extends ScriptRequest {
  readonly wanted: ReadonlySet<SectionName>;
  /** Ends the child when it aborts. */
  readonly signal: AbortSignal;
}

type Answer = Result<WindowsSections[SectionName], SectionFailure>;

interface Waiting {
  readonly answer: Promise<Answer>;
  settle(answer: Answer): void;
}

function waiting(): Waiting {
  let settle: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => (settle = resolve));
  return { answer, settle };
}

type Parts = Pick<Platform, 'exec' | 'clock'>;

/** The questions of one run. The child starts with the first of them; `wanted` is all it will answer. */
export function createWindowsProbe(platform: Parts, request: ProbeRequest): WindowsProbe {
  const stopped = new AbortController();
  const signal = AbortSignal.any([request.signal, stopped.signal]);
  const sections = new Map<SectionName, Waiting>([...request.wanted].map((name) => [name, waiting()]));
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    void askAll(platform, request, sections, signal);
  };
  const probe: WindowsProbe = {
    ask: async <K extends SectionName>(section: K, options: Parameters<WindowsProbe['ask']>[1] = {}) => {
      const own = sections.get(section);
      if (own === undefined) return err(noAnswer(section, 'unavailable', 'this run does not ask for it'));
      begin();
      const answer = await soonest(platform, own.answer, section, options);
      // The map holds under each name what its reader made, so the answer is of that section's shape.
      return answer as Result<WindowsSections[K], SectionFailure>;
    },
    stop: () => stopped.abort(),
  };
  return probe;
}

/** The answer, or after its time, or when the asker went away, that there is none. */
function soonest(
  { clock }: Parts,
  answer: Promise<Answer>,
  section: SectionName,
  { limitMs = USUAL_LIMIT_MS, signal }: { readonly limitMs?: number; readonly signal?: AbortSignal },
): Promise<Answer> {
  return new Promise((resolve) => {
    const late = (): void => resolve(err(noAnswer(section, 'timeout')));
    const cancel = clock.after(limitMs, late);
    if (signal?.aborted === true) late();
    signal?.addEventListener('abort', late, { once: true });
    const answered = (value: Answer): void => {
      cancel();
      signal?.removeEventListener('abort', late);
      resolve(value);
    };
    void answer.then(answered);
  });
}

async function askAll(
  platform: Parts,
  request: ProbeRequest,
  sections: ReadonlyMap<SectionName, Waiting>,
  signal: AbortSignal,
): Promise<void> {
  const enough = new AbortController();
  const open = new Set(sections.keys());
  const settle = (name: SectionName, answer: Answer): void => {
    open.delete(name);
    sections.get(name)?.settle(answer);
    // A child that still cleans up after its last answer is not waited for.
    if (open.size === 0) enough.abort();
  };
  const run = await platform.exec.run('powershell.exe', powershellArgs(request), {
    timeoutMs: CHILD_LIMIT_MS,
    maxBytes: MAX_BYTES,
    signal: AbortSignal.any([signal, enough.signal]),
    onLine: (text) => {
      const line = readLine(text);
      if (line.kind === 'end') enough.abort();
      else if (line.kind === 'section' && open.has(line.section)) settle(line.section, line.answer);
    },
  });
  const heardNothing = open.size === sections.size;
  if (heardNothing && !signal.aborted && open.has('services')) {
    const services = await servicesByRegistry(platform, signal);
    if (services !== undefined) settle('services', ok(services));
  }
  const why = !run.ok && run.error.code === 'timeout' ? 'timeout' : 'unavailable';
  const reason = run.ok || enough.signal.aborted ? '' : run.error.message;
  for (const name of open) sections.get(name)?.settle(err(noAnswer(name, why, reason)));
}

function powershellArgs(request: ProbeRequest): readonly string[] {
  return ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', probeScript(request.wanted, request)];
}

/** The second and last child, where PowerShell said nothing: which services there are, without their state. */
async function servicesByRegistry(
  { exec }: Parts,
  signal: AbortSignal,
): Promise<WindowsSections['services'] | undefined> {
  const run = await exec.run('reg.exe', ['query', SERVICES_KEY, '/s'], {
    timeoutMs: REGISTRY_LIMIT_MS,
    maxBytes: MAX_BYTES,
    signal,
  });
  const services = run.ok && run.value.code === 0 ? servicesOf(parseRegistry(run.value.stdout)) : [];
  return services.length === 0 ? undefined : services;
}
