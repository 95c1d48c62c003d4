import { failure, FailureError } from '../errors.ts';
import type { Failure } from '../errors.ts';
import type { Contract, Handlers, Operation } from './define.ts';
import { PROTOCOL } from './wire.ts';
import type { Message, Wire } from './wire.ts';

/** Where unexpected exceptions go: gets the correlation id that the caller sees. */
export type ReportUnexpected = (correlationId: string, operation: string, error: unknown) => void;

export interface ServeOptions<C extends Contract> {
  readonly contract: C;
  readonly handlers: Handlers<C>;
  /** Version of the app, told to the other side in the handshake. */
  readonly app: string;
  readonly newId: () => string;
  readonly report: ReportUnexpected;
  /** Asked before every operation; a failure refuses it (for example: a write without the lock). */
  readonly admit?: (name: string, operation: Operation, input: unknown) => Failure | undefined;
}

/** One call, validated on both ends. Shared by every transport, so in-process callers meet the same rules. */
export async function dispatch<C extends Contract>(
  options: ServeOptions<C>,
  name: string,
  input: unknown,
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }> {
  const operation = Object.hasOwn(options.contract, name) ? options.contract[name] : undefined;
  if (operation === undefined) return { ok: false, error: failure('invalid', `This version does not know "${name}".`) };
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return { ok: false, error: invalidInput(name, parsed.error.issues) };
  const refused = options.admit?.(name, operation, parsed.data);
  if (refused !== undefined) return { ok: false, error: refused };
  try {
    const handler = options.handlers[name];
    if (handler === undefined) throw new Error(`no handler for ${name}`);
    const result = await handler(parsed.data as never, { signal });
    if (!result.ok) return result;
    const output = operation.output.safeParse(result.value);
    if (!output.success) throw new Error(`output of ${name}: ${output.error.message}`);
    return { ok: true, value: output.data };
  } catch (error) {
    return { ok: false, error: unexpected(options, name, error) };
  }
}

function unexpected<C extends Contract>(options: ServeOptions<C>, name: string, error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (isDiskFull(error))
    return failure('disk-full', 'The disk is full. Free some space and try again; nothing was lost.');
  const correlationId = options.newId();
  options.report(correlationId, name, error);
  return failure('internal', `Something went wrong inside the app. Support can look it up under ${correlationId}.`, {
    correlationId,
  });
}

/** What the system and SQLite say when nothing more can be written; the change they stopped was taken back whole. */
function isDiskFull(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT';
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function invalidInput(name: string, issues: readonly Issue[]): Failure {
  const problems = issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
  const first = problems[0];
  const where = first === undefined || first.path === '' ? '' : ` at "${first.path}"`;
  return failure('invalid', `The input of ${name} is not valid${where}: ${first?.message ?? 'unknown'}.`, { problems });
}

/** Answers calls that arrive on a wire until it closes; a call's signal aborts on `cancel` and on close. */
export function serve<C extends Contract>(
  wire: Wire,
  options: ServeOptions<C>,
): { readonly emit: (name: string, payload: unknown) => void } {
  const running = new Map<number, AbortController>();
  const answer = async (id: number, name: string, input: unknown, signal: AbortSignal): Promise<void> => {
    const result = await dispatch(options, name, input, signal);
    running.delete(id);
    wire.post({ t: 'reply', id, ...result });
  };
  wire.onMessage((message: Message) => {
    if (message.t === 'cancel') running.get(message.id)?.abort();
    if (message.t !== 'call') return;
    const controller = new AbortController();
    running.set(message.id, controller);
    void answer(message.id, message.name, message.input, controller.signal);
  });
  wire.onClose(() => {
    for (const controller of running.values()) controller.abort();
    running.clear();
  });
  wire.post({ t: 'hello', protocol: PROTOCOL, app: options.app });
  return { emit: (name, payload) => wire.post({ t: 'event', name, payload }) };
}
