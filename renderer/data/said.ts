import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import type { SaidStore } from '../i18n/said.ts';
import type { Connection } from './connection.ts';
import { SAID_IN_ANSWERS, SAID_IN_EVENTS } from './said-fields.ts';

/**
 * The connection with the core's sentences in the window's language: failures, and the fields of answers and events that
 * said-fields.ts names. After a change of the language answers have to be asked for again.
 */
export function translated(connection: Connection, said: Pick<SaidStore, 'now' | 'ready'>): Connection {
  const { client } = connection;
  return {
    ...connection,
    client: {
      call: async (name, input, options) => {
        const answer = await client.call(name, input, options);
        return inAnswer(answer, SAID_IN_ANSWERS[name], await said.ready());
      },
      on: (name, listener) =>
        client.on(name, (payload) => listener(inFields(payload, SAID_IN_EVENTS[name], said.now()))),
      close: () => client.close(),
    },
  };
}

function inAnswer<T>(answer: Result<T>, fields: readonly string[] | undefined, translate: Translate): Result<T> {
  return answer.ok
    ? ok(inFields(answer.value, fields, translate))
    : err({ ...answer.error, message: translate(answer.error.message) });
}

/** A value with every text in fields of these names translated, however deep: for data that is only read. Pure. */
export function inFieldsNamed<T>(value: T, names: ReadonlySet<string>, translate: Translate): T {
  if (Array.isArray(value)) return value.map((one: unknown) => inFieldsNamed(one, names, translate)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => [
    name,
    typeof inner === 'string' && names.has(name) ? translate(inner) : inFieldsNamed(inner, names, translate),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A value with the texts at some paths translated: `checks[].text`, `notes[]`. What is not there is passed over. Pure. */
export function inFields<T>(value: T, fields: readonly string[] | undefined, translate: Translate): T {
  let changed: unknown = value;
  for (const field of fields ?? [])
    changed = at(
      changed,
      field.split('.').flatMap((name) => name.replace('[]', '.[]').split('.')),
      translate,
    );
  return changed as T;
}

function at(value: unknown, [step, ...rest]: readonly string[], translate: Translate): unknown {
  if (step === undefined) return typeof value === 'string' ? translate(value) : value;
  if (step === '[]') return Array.isArray(value) ? value.map((one) => at(one, rest, translate)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const before = (value as Readonly<Record<string, unknown>>)[step];
  const after = at(before, rest, translate);
  return after === before ? value : { ...value, [step]: after };
}
