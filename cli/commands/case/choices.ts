import type { WithheldFile } from '../../../shared/contract/outgoing.ts';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import type { OutgoingDecision } from '../../../shared/domain/outgoing.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args, OptionSpec } from '../../args.ts';
import type { CoreContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';

/** Said with every command that hands files over. */
export const SEND_OPTION: OptionSpec = {
  type: 'string',
  value: 'NAME=REASON',
  multiple: true,
  text: 'Send a file that would stay here, such as one that cannot be read as text; the reason is recorded. Not for recordings: only an approval lets them go',
};

export const FILES_NOTE =
  'Secrets are taken out of text files; pictures named here go as they are; other files stay here without --send. Exit 3: some stayed.';

interface Named {
  readonly name: string;
  readonly reason: string;
}

/** `NAME=REASON` of each use of an option. */
export function namedReasons(args: Args, option: string): Result<readonly Named[]> {
  const named: Named[] = [];
  for (const text of args.all(option)) {
    const at = text.indexOf('=');
    const reason = text.slice(at + 1).trim();
    if (at < 1 || reason === '')
      return fail('invalid', `--${option} needs a name and a reason, such as --${option} NAME=REASON.`);
    named.push({ name: text.slice(0, at), reason });
  }
  return ok(named);
}

/** What stayed here, in words and as an exit code. */
export function stayed(withheld: readonly WithheldFile[]): {
  readonly notes: readonly string[];
  readonly exit: ExitCode;
} {
  const notes = withheld.map(({ name, reason }) => `${name} stays here. ${reason}`);
  return { notes, exit: withheld.length === 0 ? EXIT.done : EXIT.partial };
}

/** Carries out what options decide about a case; the first that cannot be stops it. */
export async function decideAll(context: CoreContext, detail: CaseDetail): Promise<Result<void>> {
  const { args, call } = context;
  const decisions = decisionsOf(args, detail);
  if (!decisions.ok) return decisions;
  if (decisions.value.length === 0) return ok(undefined);
  // Decisions about finds are about what this scan finds.
  if (detail.state === 'draft' && args.all('pass').length > 0) {
    const shown = await call('outgoing.preview', { caseId: detail.id });
    if (!shown.ok) return shown;
  }
  for (const decision of decisions.value) {
    const made = await call('outgoing.decide', { caseId: detail.id, decision });
    if (!made.ok) return made;
  }
  return ok(undefined);
}

function decisionsOf(args: Args, detail: CaseDetail): Result<readonly OutgoingDecision[]> {
  const sent = namedReasons(args, 'send');
  if (!sent.ok) return sent;
  const passed = namedReasons(args, 'pass');
  if (!passed.ok) return passed;
  const missing = [...args.all('withhold'), ...sent.value.map(({ name }) => name)].find(
    (name) => itemsOf(detail, name).length === 0,
  );
  if (missing !== undefined)
    return fail('invalid', `There is no file "${missing}" on this case. "case show" names its files.`);
  return ok([
    ...args.all('redact').map((value) => ({ kind: 'redact' as const, value })),
    ...args
      .all('withhold')
      .flatMap((name) => itemsOf(detail, name).map((item) => ({ kind: 'withhold' as const, item }))),
    ...sent.value.flatMap(({ name, reason }) =>
      itemsOf(detail, name).map((item) => ({ kind: 'send' as const, item, reason })),
    ),
    ...passed.value.map(({ name, reason }) => ({ kind: 'pass' as const, hit: name, reason })),
  ]);
}

function itemsOf({ attachments }: CaseDetail, name: string): readonly string[] {
  return attachments.filter((file) => file.name === name).map(({ id }) => id);
}
