import type { InstanceRuns } from '../../../shared/domain/recordings.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command, CoreContext } from '../../command.ts';
import { columns } from '../../output.ts';
import { many, whyLines } from '../../recording-words.ts';
import type { Proposed } from '../../recording-words.ts';
import { localTime } from '../../time.ts';
import { folderOption, personZone } from '../shared.ts';

/** `recordings`: the runs of each instance, and what of them a time needs. */
export const recordingsList: Command = {
  words: ['recordings'],
  summary: 'List recorded runs and say which snapshots enclose a fault',
  options: {
    root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" },
    instance: { type: 'string', value: 'NAME', text: 'Only this instance' },
    around: { type: 'string', value: 'ISO', text: 'The time of the fault, with offset; else the newest run' },
  },
  needs: 'core',
  more: [
    'Opens no recorded file. How names are read is in the settings recordings.*; "settings get" shows them.',
    'What is proposed is what "collect --since ISO --until ISO" takes, where an approval lets recordings leave.',
  ],
  run: async (context) => {
    const { args, call } = context;
    const around = args.text('around');
    const moment = isoWithOffset.optional().safeParse(around);
    if (!moment.success) return fail('invalid', `--around ${moment.error.issues[0]?.message ?? 'is not a time'}.`);
    const root = folderOption(context, 'root');
    if (!root.ok) return root;
    const instance = args.text('instance');
    const place = root.value === undefined ? {} : { root: root.value };
    const listed = await call('recordings.list', { ...place, ...(instance === undefined ? {} : { instance }) });
    if (!listed.ok) return listed;
    const zone = await personZone(context);
    const found: Found[] = [];
    for (const one of listed.value.instances) {
      const answer =
        one.runs.length === 0 ? undefined : await proposedOf(context, { ...place, instance: one.instance }, around);
      if (answer?.ok === false) return answer;
      found.push({ ...one, proposed: answer?.value ?? null });
    }
    return ok({
      json: { instances: found.map(toJson), problems: listed.value.problems },
      text: found.length === 0 ? [NO_INSTANCE] : found.flatMap((one) => linesOf(one, around, zone)),
      notes: listed.value.problems,
    });
  },
};

type Found = InstanceRuns & { readonly proposed: Proposed | null };

function proposedOf({ call }: CoreContext, place: { readonly instance: string }, around: string | undefined) {
  return call('recordings.run', { ...place, buckets: 1, ...(around === undefined ? {} : { faultAt: around }) });
}

/** Without the columns of the strip: they are for the window. */
function toJson({ proposed, ...listed }: Found) {
  if (proposed?.run === null || proposed === null) return { ...listed, proposed: null };
  const { id, name, startedAt, lastAt, kinds, gaps, timesTell, moved, left, proposal, restarted, snapshots } =
    proposed.run;
  const run = {
    id,
    name,
    startedAt,
    lastAt,
    timesTell,
    moved,
    left,
    kinds,
    gaps,
    snapshots: snapshots.name,
    restarted,
  };
  return { ...listed, proposed: { run, isHeld: proposed.isHeld, nearest: proposed.nearest, ...proposal } };
}

const NO_INSTANCE = 'No instance with folders was found.';

const STATES = {
  ok: 'has no run.',
  absent: 'has no recordings.',
  link: 'has recordings that lead to another place; they are not followed.',
  denied: 'has recordings the system does not let this account look into. An administrator may.',
  failed: 'has recordings that could not be listed.',
} as const;

function linesOf({ instance, runs, more, state, proposed }: Found, around: string | undefined, zone: string): string[] {
  if (proposed === null) return [`${instance} ${STATES[state]}`];
  const rows = runs.map((run) => [
    `  ${run.name}`,
    `${shortTime(run.startedAt, zone)} to ${shortTime(run.lastAt, zone)}`,
    `${many(run.snapshots, 'snapshot')}, ${many(run.transmissions, 'transmission')}`,
  ]);
  const { run } = proposed;
  const range = run?.proposal.range ?? null;
  return [
    instance,
    ...columns(rows),
    ...(more === 0 ? [] : [`  and ${more} older`]),
    ...whyLines(proposed, around, zone).map((line) => `  ${line}`),
    ...(range === null || run === null || !proposed.isHeld
      ? []
      : [
          `  ${takeItWith([
            ['--instance', instance],
            ['--recording-run', run.name],
            ['--from', range.from.name],
            ['--to', range.to.name],
          ])}`,
        ]),
    '',
  ];
}

/** What no shell acts on between double quotes. */
const PLAIN = /^[\p{L}\p{N} ._,;:()[\]{}+=@~#&'/-]*$/u;

/** Options to be copied to a shell; none where a name would do something there. */
function takeItWith(options: readonly (readonly [option: string, name: string])[]): string {
  return options.every(([, name]) => PLAIN.test(name))
    ? `Take it with: ${options.map(([option, name]) => `${option} "${name}"`).join(' ')}`
    : 'A name in it has signs that a shell would act on, so no options to copy are shown.';
}

function shortTime(iso: string, zone: string): string {
  return localTime(iso, zone).slice(0, 16).replace('T', ' ');
}
