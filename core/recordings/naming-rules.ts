/** What a recorded file is, by its name. */
export type RecordedKind = 'snapshot' | 'transmission' | 'other';

/** How recorded files are told apart (settings `recordings.*`; the product's documents do not fix the names). */
export interface RecordingRules {
  readonly folderPattern: string;
  readonly snapshotPattern: string;
  readonly transmissionPattern: string;
  /** Its first group is the kind of a transmission, in the name without its ending. */
  readonly kindPattern: string;
  readonly noiseNames: readonly string[];
  readonly minTransmissions: number;
  readonly orderBy: 'modified' | 'name';
  /** From this many minutes without a recorded file on it was quiet. */
  readonly quietGapMinutes: number;
}

const asText = (value: unknown, usual: string): string => (typeof value === 'string' ? value : usual);
const asNumber = (value: unknown, usual: number): number => (typeof value === 'number' ? value : usual);

/** The rules as the settings say. Pure. */
export function recordingRules(settings: ReadonlyMap<string, unknown>): RecordingRules {
  const noise = settings.get('recordings.noiseNames');
  return {
    folderPattern: asText(settings.get('recordings.folderPattern'), '.*'),
    snapshotPattern: asText(settings.get('recordings.snapshotPattern'), 'scenarios?.*\\.dat$'),
    transmissionPattern: asText(settings.get('recordings.transmissionPattern'), '\\.bin$'),
    kindPattern: asText(settings.get('recordings.kindPattern'), '(\\p{L}{2,})'),
    noiseNames: Array.isArray(noise) ? noise.filter((name) => typeof name === 'string') : ['UserLogOff'],
    minTransmissions: asNumber(settings.get('recordings.minTransmissions'), 1),
    orderBy: settings.get('recordings.orderBy') === 'name' ? 'name' : 'modified',
    quietGapMinutes: asNumber(settings.get('recordings.quietGapMinutes'), 30),
  };
}

/** What names say, with the patterns read once: a run has tens of thousands of names. */
export interface Naming {
  kindOf(name: string): RecordedKind;
  /** The kind of a transmission such as `JobMove`; `other` where the name tells none. */
  actionOf(name: string): string;
  /** Whether a transmission alone does not make a run worth sending. */
  isNoise(name: string): boolean;
}

/** Reads names by the rules. A name may stand behind the sub-folders it lies in. Pure. */
export function createNaming(rules: RecordingRules): Naming {
  const snapshot = new RegExp(rules.snapshotPattern, 'ius');
  const transmission = new RegExp(rules.transmissionPattern, 'ius');
  const action = new RegExp(rules.kindPattern, 'ius');
  const noise = rules.noiseNames.map(spelling).filter((name) => name !== '');
  return {
    kindOf: (name) => {
      const base = baseName(name);
      if (snapshot.test(base)) return 'snapshot';
      return transmission.test(base) ? 'transmission' : 'other';
    },
    actionOf: (name) => action.exec(stemOf(baseName(name)))?.[1] ?? 'other',
    isNoise: (name) => {
      const spelled = spelling(baseName(name));
      return noise.some((one) => spelled.includes(one));
    },
  };
}

/** One spelling for `UserLogOff`, `user log-off` and `USER_LOG_OFF`: letters and digits without regard to case. */
function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The name without the sub-folders before it. Pure. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The name without its ending. Pure. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Whether files are enough for support to replay: real transmissions, and a snapshot among them. Pure. */
export function isWorthSending(
  files: readonly { readonly kind: RecordedKind; readonly name: string }[],
  rules: RecordingRules,
): boolean {
  if (!files.some(({ kind }) => kind === 'snapshot')) return false;
  const naming = createNaming(rules);
  let real = 0;
  // Most runs have far more than it takes.
  for (const { kind, name } of files) {
    if (real >= rules.minTransmissions) break;
    if (kind === 'transmission' && !naming.isNoise(name)) real += 1;
  }
  return real >= rules.minTransmissions;
}
