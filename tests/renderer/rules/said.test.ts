import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { inFields } from '../../../renderer/data/said.ts';
import { SAID_IN_ANSWERS, SAID_IN_EVENTS } from '../../../renderer/data/said-fields.ts';
import { contract, events } from '../../../shared/contract/index.ts';

/** What a schema has at a path; undefined where there is nothing. Wrappers and unions are looked through. */
function fieldAt(schema: z.ZodType | undefined, steps: readonly string[]): z.ZodType | undefined {
  if (schema === undefined) return undefined;
  const { def } = schema as unknown as {
    readonly def: {
      readonly type: string;
      readonly innerType?: z.ZodType;
      readonly options?: readonly z.ZodType[];
      readonly element?: z.ZodType;
      readonly shape?: Readonly<Record<string, z.ZodType>>;
    };
  };
  if (def.innerType !== undefined) return fieldAt(def.innerType, steps);
  if (def.options !== undefined) return def.options.map((one) => fieldAt(one, steps)).find((one) => one !== undefined);
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  return fieldAt(step === '[]' ? def.element : def.shape?.[step], rest);
}

const steps = (path: string): readonly string[] => path.replaceAll('[]', '.[]').split('.');

describe('fields with sentences of the core', () => {
  test('are texts that the contract has at these places', () => {
    const answers = Object.entries(SAID_IN_ANSWERS).map(
      ([name, paths]) => [name, contract[name as keyof typeof contract].output, paths] as const,
    );
    const told = Object.entries(SAID_IN_EVENTS).map(
      ([name, paths]) => [name, events[name as keyof typeof events], paths] as const,
    );
    const wrong = [...answers, ...told].flatMap(([name, schema, paths]) =>
      paths
        .filter(
          (path) => (fieldAt(schema, steps(path)) as { def?: { type: string } } | undefined)?.def?.type !== 'string',
        )
        .map((path) => `${name}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are translated and nothing else is when an answer holds them', () => {
    const upper = (text: string): string => text.toUpperCase();
    const answer = {
      checks: [
        { title: 'a', text: 'b' },
        { title: 'c', text: null },
      ],
      notes: ['d'],
      title: 'e',
    };
    expect(inFields(answer, ['checks[].text', 'notes[]', 'gone.text'], upper)).toEqual({
      checks: [
        { title: 'a', text: 'B' },
        { title: 'c', text: null },
      ],
      notes: ['D'],
      title: 'e',
    });
    expect(inFields(answer, undefined, upper)).toBe(answer);
  });
});
