import { bundleFormat, collectProfile, LEAST_BUNDLE_BYTES } from '../../../shared/domain/evidence.ts';
import type { CollectAnswer } from '../../../shared/domain/evidence.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import type { RecordingRequest } from '../../../shared/domain/recordings.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args } from '../../args.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { bytesText, columns, count } from '../../output.ts';
import { publishedLines } from '../fleet/words.ts';
import { caseNamed, folderOption, NO_ROOT } from '../shared.ts';
import { showProgress } from './progress.ts';
import { asAsked } from './request-file.ts';

const EXIT_OF = { complete: EXIT.done, partial: EXIT.partial, refused: EXIT.refused } as const;

/** `collect`: gathers evidence and packs it. */
export const collect: Command = {
  words: ['collect'],
  summary: 'Gather facts, logs and settings into a bundle, without what is secret',
  options: {
    root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" },
    instance: { type: 'string', value: 'NAME', text: 'Only this instance' },
    since: { type: 'string', value: 'ISO', text: 'Logs and recordings from this instant on, with offset' },
    until: { type: 'string', value: 'ISO', text: 'Logs and recordings up to this instant, with offset' },
    case: { type: 'string', value: 'CASE', text: 'For this case: the recording chosen for it, or what its time needs' },
    'recording-run': { type: 'string', value: 'NAME', text: 'This recorded run; "recordings" lists them' },
    from: { type: 'string', value: 'SNAPSHOT', text: 'The first file of the run that is taken' },
    to: { type: 'string', value: 'SNAPSHOT', text: 'The last file of the run that is taken' },
    'whole-run': { type: 'boolean', text: 'The whole run, not only what the time needs' },
    profile: { type: 'string', value: 'PROFILE', text: 'minimal, standard or full (standard)' },
    format: { type: 'string', value: 'FORMAT', text: 'zip, or tar.zst for gigabytes (zip)' },
    recipient: { type: 'string', value: 'AGE', multiple: true, text: 'Encrypt for this public key (age1…)' },
    'max-size': { type: 'string', value: 'SIZE', text: 'The bundle at most: 500MB, 2G or bytes; else the setting' },
    fresh: { type: 'boolean', text: 'Make the bundle anew even where nothing changed since an earlier one' },
    out: { type: 'string', value: 'FILE', text: 'Where the bundle goes; else into the data folder' },
    share: { type: 'string', value: 'DIR', text: "Also put bundle and summary into this machine's folder of a share" },
    request: { type: 'string', value: 'FILE', text: 'As a request file asks; it is shown first' },
    agree: { type: 'boolean', text: 'Follow the request file' },
  },
  needs: 'core',
  more: [
    'With --max-size or the setting bundle.maxBytes what says least is left out by name: facts and settings go before logs,',
    'logs before recordings, of each the newest first. Sizes count unpacked; k, M and G are thousands.',
    'Recordings leave only under an approval; without one the choice, its list and its checksums are in facts/recordings.json.',
    'Ends with 6 when the second scan found something that looks like a secret and would not let the bundle be made.',
    'Ends with 3 when a collector could not do all of its work; its reason is in the answer. Ctrl+C cancels.',
    'With --share the answer holds "share":{"written","folder","files":[],"missing":[{"what","reason"}]}; when not all of it',
    'could be written it ends with 3, and the bundle stays here. The summary is never encrypted; it is redacted as a bundle is.',
  ],
  run: async (context) => {
    const typed = await requestOf(context);
    const request = typed.ok ? await asAsked(context, typed.value) : typed;
    if (!request.ok) return request;
    const stop = showProgress(context);
    const answer = await context.call('collect.run', request.value);
    stop();
    if (!answer.ok) return answer;
    const notes = await plantNotes(context, answer.value, request.value.root);
    return withShare(context, { ...answerOf(answer.value), notes }, answer.value);
  },
};

/** Puts what was collected on the share that was named. */
async function withShare(context: CoreContext, answer: Answer, collected: CollectAnswer): Promise<Result<Answer>> {
  const named = context.args.text('share');
  if (named === undefined) return ok(answer);
  const published = await context.call('fleet.publish', {
    id: collected.snapshotId,
    share: context.io.resolve(named),
  });
  if (!published.ok) return published;
  const share = published.value;
  const exit = answer.exit === EXIT.done && !share.written ? EXIT.partial : answer.exit;
  return ok({
    ...answer,
    json: { ...collected, share },
    text: [...answer.text, ...publishedLines(share)],
    ...(exit === undefined ? {} : { exit }),
  });
}

interface Request {
  readonly root?: string;
  readonly instance?: string;
  readonly since?: string;
  readonly until?: string;
  readonly profile?: 'minimal' | 'standard' | 'full';
  readonly format?: 'zip' | 'tar.zst';
  readonly recipients?: string[];
  readonly maxBytes?: number;
  readonly fresh?: boolean;
  readonly out?: string;
  readonly caseId?: CaseId;
  readonly recording?: RecordingRequest;
}

async function requestOf(context: CoreContext): Promise<Result<Request>> {
  const { args, io } = context;
  const format = bundleFormat.optional().safeParse(args.text('format'));
  if (!format.success) return fail('invalid', '--format has to be zip or tar.zst.');
  const profile = collectProfile.optional().safeParse(args.text('profile'));
  if (!profile.success) return fail('invalid', '--profile has to be minimal, standard or full.');
  for (const name of ['since', 'until'] as const) {
    const moment = isoWithOffset.optional().safeParse(args.text(name));
    if (!moment.success) return fail('invalid', `--${name} ${moment.error.issues[0]?.message ?? 'is not a time'}.`);
  }
  const recording = recordingOf(args);
  if (!recording.ok) return recording;
  const named = args.text('case');
  const caseId = named === undefined ? ok(undefined) : await caseNamed(context, named);
  if (!caseId.ok) return caseId;
  const maxBytes = sizeOf(args.text('max-size'));
  if (!maxBytes.ok) return maxBytes;
  const root = folderOption(context, 'root');
  if (!root.ok) return root;
  const out = args.text('out');
  const recipients = [...args.all('recipient')];
  return ok({
    ...given(args, 'instance'),
    ...given(args, 'since'),
    ...given(args, 'until'),
    ...(profile.data === undefined ? {} : { profile: profile.data }),
    ...(format.data === undefined ? {} : { format: format.data }),
    ...(recording.value === undefined ? {} : { recording: recording.value }),
    ...(caseId.value === undefined ? {} : { caseId: caseId.value }),
    ...(recipients.length === 0 ? {} : { recipients }),
    ...(maxBytes.value === undefined ? {} : { maxBytes: maxBytes.value }),
    ...(args.flag('fresh') ? { fresh: true } : {}),
    ...(root.value === undefined ? {} : { root: root.value }),
    ...(out === undefined ? {} : { out: io.resolve(out) }),
  });
}

/** Both ends of a range, or the whole run; undefined where neither is asked for. */
function recordingOf(args: Args): Result<RecordingRequest | undefined> {
  const [run, from, to] = [args.text('recording-run'), args.text('from'), args.text('to')];
  const isWhole = args.flag('whole-run');
  const named = run === undefined ? {} : { run };
  if (isWhole && (from !== undefined || to !== undefined))
    return fail('invalid', '--whole-run takes all of the run, so --from and --to do not go with it.');
  if (isWhole) return ok({ ...named, range: null });
  if (from !== undefined && to !== undefined) return ok({ ...named, range: { from, to } });
  if (from !== undefined || to !== undefined) return fail('invalid', 'A range needs both --from and --to.');
  return ok(run === undefined ? undefined : named);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['m', 1e6],
  ['g', 1e9],
]);

/** A size as people write it: `500MB`, `1.5 G`, `25000000`. */
function sizeOf(text: string | undefined): Result<number | undefined> {
  if (text === undefined) return ok(undefined);
  const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?) ?(?:([kmg])?b?)$/iu.exec(text) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS.get(unit.toLowerCase()) ?? Number.NaN));
  return Number.isSafeInteger(bytes) && bytes >= LEAST_BUNDLE_BYTES
    ? ok(bytes)
    : fail('invalid', '--max-size has to be a size such as 500MB, 2G or 25000000, and at least 1MB.');
}

function given<K extends string>(args: Args, name: K): { readonly [key in K]?: string } {
  const value = args.text(name);
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: string });
}

/** Why no instance was found: which folder was looked into, and what to do. Looks again, which asks Windows again too. */
async function plantNotes({ call }: CoreContext, answer: CollectAnswer, root?: string): Promise<readonly string[]> {
  if (answer.collectors.every(({ id, outcome }) => id !== 'instances' || outcome !== 'absent')) return [];
  const listing = await call('instances.list', root === undefined ? {} : { root });
  if (!listing.ok) return [listing.error.message];
  const { root: asked, instances, problems } = listing.value;
  if (asked === null) return [NO_ROOT];
  if (problems.length > 0 || instances.length > 0) return problems;
  return [`${asked} holds no instance. Name the folder that does: settings set root DIR, or --root DIR.`];
}

function answerOf(answer: CollectAnswer): Answer {
  const { collectors, outcome } = answer;
  const rows = collectors.map(({ id, outcome: end, reason, summary }) => [id, end, reason ?? summary ?? '']);
  return { json: answer, text: [...columns(rows), '', ...endOf(answer)], exit: EXIT_OF[outcome] };
}

function endOf({ bundle, outcome, refused }: CollectAnswer): readonly string[] {
  if (bundle === null) return [refused ?? 'No bundle was made.'];
  const withheld = bundle.withheld === 0 ? '' : `, ${count(bundle.withheld, 'entry', 'entries')} withheld`;
  return [
    ...(bundle.reused === true && bundle.since !== undefined ? [sameSince(bundle.since)] : []),
    `The snapshot is ${outcome}: ${count(bundle.files, 'file')}, ${bytesText(bundle.bytes)}${withheld}.`,
    bundle.path,
    `sha256 ${bundle.sha256}`,
  ];
}

function sameSince(since: string): string {
  return `Nothing changed since ${since}, so the bundle of then was taken. With --fresh it is made anew.`;
}
