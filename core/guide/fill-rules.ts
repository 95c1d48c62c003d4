import type { FoundItem } from '../../shared/domain/case-checks.ts';
import { isoInZone } from './zone-rules.ts';
import { dayText, timeText } from '../../shared/domain/moment-text.ts';
import type { GuideView, RecordedBefore } from './types.ts';

/** So many recorded actions are written down as steps. */
const MOST_STEPS = 8;
const DAY_MS = 86_400_000;

type Items = Readonly<Record<string, FoundItem>>;

/** Items of the form that the evidence answers, each with where it was found. Nothing is guessed. Pure. */
export function foundItems(view: GuideView): Items {
  return { ...instanceOf(view), ...fromLog(view), ...fromRecording(view) };
}

/** Where the newest error stands, when nobody said which instance; with its version as it was collected. */
function instanceOf({ form, instance, facts }: GuideView): Items {
  if (instance === undefined || (form.instance !== undefined && form.sources?.['instance']?.from !== 'machine'))
    return {};
  const version = facts.find(({ group, key }) => group === 'versions' && key === `instance/${instance}`)?.value;
  const read = typeof version === 'string' ? { version: { value: version, note: `Collected from ${instance}` } } : {};
  if (form.instance === instance) return form.version === undefined ? read : {};
  return { instance: { value: instance, note: 'The newest error is in its log' }, ...read };
}

function fromLog({ error, zone, form }: GuideView): Items {
  if (error?.lastAt === undefined || error.lastAt === null) return {};
  const at = timeText(error.lastAt, zone);
  const when = isoInZone(Date.parse(error.lastAt), form.timeZone ?? zone);
  if (error.instance === null)
    return {
      errorText: { value: error.sample, note: `Found in the log of the server, ${at}` },
      occurredAt: { value: when, note: `The newest error in the log of the server, ${at}` },
    };
  return {
    errorText: { value: error.sample, note: `Found in the log of ${error.instance}, ${at}` },
    occurredAt: { value: when, note: `The newest error in the log of ${error.instance}, ${at}` },
  };
}

function fromRecording(view: GuideView): Items {
  const { recorded, instance, faultMs } = view;
  if (recorded === undefined || instance === undefined) return {};
  const recordings = { value: [recorded.run], note: `The recording of ${instance} that holds this time` };
  // What was done on another day is no way to see a fault of this one again.
  const today = recorded.actions.filter(({ atMs }) => atMs > faultMs - DAY_MS);
  if (today.length === 0) return { recordings };
  const steps = stepsText(today.slice(-MOST_STEPS), view);
  return {
    recordings,
    stepsToReproduce: { value: steps, note: `Recorded in ${instance} before it, the last actions` },
    endUserProblem: { value: true, note: `Work in ${instance} was recorded on that day, actions: ${today.length}` },
  };
}

/** "1. 16:38:12 ImportStart", with the day where that was another one. */
function stepsText(actions: RecordedBefore['actions'], { faultMs, zone }: GuideView): string {
  const day = dayText(faultMs, zone);
  return actions
    .map(({ atMs, action }, index) => {
      const own = dayText(atMs, zone);
      return `${index + 1}. ${own === day ? '' : `${own}, `}${timeText(atMs, zone)} ${action}`;
    })
    .join('\n');
}
