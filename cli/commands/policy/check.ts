import { checkPolicy, systemClock } from '../../../core/app/index.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count } from '../../output.ts';
import { readPolicyFile } from './policy-file.ts';
import type { PolicyFile } from './policy-file.ts';

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** `policy check FILE`: whether a policy file can be used, with every problem at its place. */
export const policyCheck: Command = {
  words: ['policy', 'check'],
  positionals: ['FILE'],
  summary: 'Check a support policy file',
  needs: 'nothing',
  more: [
    'Names every problem with its path and line and ends with 2 when there is one. Warnings forbid nothing.',
    'FILE is JSON of the shape in resources/schemas/policy.schema.json; "-" reads standard input.',
  ],
  run: async (context) => {
    const [file = ''] = context.args.positionals;
    const read = await readPolicyFile(context, file);
    if (!read.ok) return read;
    const { problems, warnings } = findings(read.value);
    const isFine = problems.length === 0;
    return ok({
      json: { ok: isFine, problems, warnings },
      text: isFine
        ? [`${file} can be used.`, ...told('Worth knowing:', warnings)]
        : told(`${file} cannot be used: ${count(problems.length, 'problem')}.`, problems),
      exit: isFine ? EXIT.done : EXIT.invalid,
    });
  },
};

function findings({ json, lines }: PolicyFile): { readonly problems: Finding[]; readonly warnings: Finding[] } {
  const { problems, warnings } = checkPolicy(json, systemClock.now());
  const at = ({ path, message }: { readonly path: string; readonly message: string }): Finding => ({
    path,
    line: lines.lineOf(path),
    message,
  });
  const twice = lines.repeated.map(({ path, line }) => ({ path, line, message: 'the same name is there twice' }));
  return { problems: [...twice, ...problems.map(at)], warnings: warnings.map(at) };
}

function told(heading: string, found: readonly Finding[]): readonly string[] {
  if (found.length === 0) return [];
  return [
    heading,
    ...found.map(({ path, line, message }) => `  line ${line}${path === '' ? '' : `, ${path}`}: ${message}`),
  ];
}
