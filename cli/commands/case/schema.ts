import { join } from 'node:path';
import { ok } from '../../../shared/result.ts';
import { RESOURCES } from '../../app-info.ts';
import type { Command } from '../../command.ts';

/** `case schema`: the JSON Schema of the file that `case new --file` takes. */
export const caseSchema: Command = {
  words: ['case', 'schema'],
  summary: 'Show the JSON Schema of case.json',
  needs: 'nothing',
  more: [
    'For editors that complete and check while one types: companion case schema > case.schema.json',
    'It says what each field takes. Which fields a case needs before it can be sent, "case new --submit" says.',
  ],
  run: async ({ io }) => {
    const read = await io.readText(join(RESOURCES, 'schemas', 'case.schema.json'), {
      what: 'a schema',
      mostBytes: 5_000_000,
    });
    if (!read.ok) return read;
    return ok({ json: JSON.parse(read.value), text: read.value.trimEnd().split('\n') });
  },
};
