import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import type { LogFinding } from '../../../shared/domain/analysis.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { bytesText, count, shown } from '../../output.ts';
import { NO_ROOT } from '../shared.ts';

type Looked = OutputOf<CoreContract, 'logs.look'>;
type Patterns = OutputOf<CoreContract, 'logs.patterns'>['patterns'];

/** `logs`: what the logs say, the worst first, and since when. */
export const logs: Command = {
  words: ['logs'],
  summary: 'Say what the logs hold: errors by kind, where they stand, and since when',
  options: {
    root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" },
    instance: { type: 'string', value: 'NAME', text: 'Only this instance' },
    since: { type: 'string', value: 'ISO', text: 'Only what was written from this instant on, with offset' },
    until: { type: 'string', value: 'ISO', text: 'Only what was written up to this instant, with offset' },
  },
  needs: 'core',
  more: [
    'Nothing is packed and nothing is kept. Secrets and names are taken out of the lines that are shown.',
    'Patterns are data: name a file of your own with settings set logs.patternsFile FILE.',
    'Ends with 3 when a log could not be read to its end.',
  ],
  run: async (context) => {
    const wish = wishOf(context);
    if (!wish.ok) return wish;
    const looked = await context.call('logs.look', wish.value);
    if (!looked.ok) return looked;
    const known = await context.call('logs.patterns', {});
    if (!known.ok) return known;
    return ok(answerOf(looked.value, known.value.patterns));
  },
};

interface Wish {
  readonly root?: string;
  readonly instance?: string;
  readonly since?: string;
  readonly until?: string;
}

function wishOf({ args, io }: CoreContext): Result<Wish> {
  const wish: Record<string, string> = {};
  for (const name of ['since', 'until'] as const) {
    const moment = isoWithOffset.optional().safeParse(args.text(name));
    if (!moment.success) return fail('invalid', `--${name} ${moment.error.issues[0]?.message ?? 'is not a time'}.`);
    if (moment.data !== undefined) wish[name] = moment.data;
  }
  const instance = args.text('instance');
  if (instance !== undefined) wish['instance'] = instance;
  const root = args.text('root');
  if (root !== undefined) wish['root'] = io.resolve(root);
  return ok(wish);
}

function answerOf(looked: Looked, patterns: Patterns): Answer {
  const { logs: found, reason, outcome, root } = looked;
  const notes = found?.notes ?? [];
  if (found === null) {
    const why = root === null ? NO_ROOT : (reason ?? 'No log was read.');
    return { json: looked, text: [why], exit: outcome === 'absent' ? EXIT.done : EXIT.partial };
  }
  const isWhole = outcome === 'ok' && notes.length === 0;
  return {
    json: looked,
    text: [
      headline(found.findings, found.files, found.bytes),
      ...(found.since === null ? [] : [found.since.sentence]),
      ...found.findings.flatMap((finding) => findingLines(finding, patterns)),
    ],
    notes,
    exit: isWhole || outcome === 'absent' ? EXIT.done : EXIT.partial,
  };
}

function headline(findings: readonly LogFinding[], files: number, bytes: number): string {
  const kinds = (level: LogFinding['level']): number => findings.filter((one) => one.level === level).length;
  const read = `${count(files, 'log')}, ${bytesText(bytes)}, were read`;
  if (findings.length === 0) return `Nothing was found that a pattern knows: ${read}.`;
  return `${count(kinds('error'), 'kind')} of errors and ${count(kinds('warning'), 'kind')} of warnings: ${read}.`;
}

function findingLines(finding: LogFinding, patterns: Patterns): readonly string[] {
  const { title, level, instance, count: times, firstAt, lastAt, file, line, sample, patternId } = finding;
  const known = patterns.find(({ id }) => id === patternId);
  const where = instance === null ? '' : ` in ${instance}`;
  const when = lastAt === null ? '' : firstAt === lastAt ? `, ${lastAt}` : `, ${firstAt ?? ''} to ${lastAt}`;
  return [
    '',
    `${level}: ${title} (${times === 1 ? 'once' : `${times} times`}${where}${when})`,
    `  ${file}:${line}`,
    `  ${sample}`,
    ...(known === undefined ? [] : [`  ${known.todo}`]),
  ].map(shown);
}
