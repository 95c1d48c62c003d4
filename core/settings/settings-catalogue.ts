import { z } from 'zod';
import { LEAST_BUNDLE_BYTES } from '../../shared/domain/evidence.ts';
import { LANGUAGE_CHOICES } from '../../shared/i18n/languages.ts';
import { WEEKDAYS } from '../../shared/policy/index.ts';

/** A setting: its shape, its default, and one sentence that says what it does. */
interface Setting<T extends z.ZodType> {
  readonly schema: T;
  readonly fallback: z.output<T>;
  readonly text: string;
}

function setting<T extends z.ZodType>(schema: T, fallback: z.output<T>, text: string): Setting<T> {
  return { schema, fallback, text };
}

const text = z.string('it has to be text');
const texts = z.array(text, 'it has to be a list of texts');

function whole(least: number, most = Number.MAX_SAFE_INTEGER): z.ZodInt {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
  const error = `it has to be a whole number ${range}`;
  return z.int(error).min(least, error).max(most, error);
}

// What is fetched without protection could be kept back or put off by anybody on the way.
function isSafeAddress(url: URL): boolean {
  const isHere =
    url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

/** Settings lie in the database, so a sign-in for the proxy has its place elsewhere. */
const proxyUrl = text.refine(
  (url) => url === '' || (URL.canParse(url) && new URL(url).username === '' && new URL(url).password === ''),
  'it has to be an address such as http://proxy:8080, without a name and a password: give those in HTTPS_PROXY',
);

const noticesUrl = text.refine(
  (url) => url === '' || (URL.canParse(url) && isSafeAddress(new URL(url))),
  'it has to be an address that begins with https:// (http:// on this machine alone)',
);

const clockTime = text.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'it has to be a time such as 19:00');
const weekdays = z.array(z.enum(WEEKDAYS, 'it has to be a list of days such as mon'), 'it has to be a list of days');
const moment = z.iso.datetime({ offset: true, error: 'it has to be a moment such as 2026-11-24T07:00:00Z' });

const pattern = text.superRefine((text, context) => {
  const wrong = regexProblem(text);
  if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
});

/** A pattern whose first group is what is looked for. */
const groupPattern = pattern.refine(
  (text) => regexProblem(text) !== undefined || (new RegExp(`${text}|`, 'iu').exec('')?.length ?? 0) > 1,
  'it has to hold one group in brackets: what lies in them is taken',
);

/** What is wrong with a regular expression, as the engine says it; undefined when nothing is. */
function regexProblem(text: string): string | undefined {
  try {
    return new RegExp(text, 'iu') instanceof RegExp ? undefined : 'it is not a regular expression';
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : '';
    return `it is not a regular expression (${said})`;
  }
}

/** One key alone, or with Shift or Control, belongs to what people type and copy in other programs. */
const shortcut = text.regex(
  /^(?:(?!.*\b(\w+)\+.*\b\1\+)(?:(?:Control|Alt|Shift|Super|Command)\+){2,4}(?:[A-Z0-9]|F(?:1\d|2[0-4]|[1-9])|PrintScreen|Insert)|(?:Control|Alt|Super|Command)\+PrintScreen)?$/u,
  'it has to be keys with two of Control, Alt, Shift and Super, such as Control+Alt+Shift+P, or empty',
);
const portRange = text.regex(/^(?:\d{1,5}\s*-\s*\d{1,5})?$/u, 'it has to be a range such as 8001-8020');
const registryKey = text.regex(
  /^(?:(?:HKLM|HKEY_LOCAL_MACHINE)(?:\\[\p{L}\p{N} ._-]{1,100}){1,12})?$/iu,
  'it has to be a key such as HKLM\\SOFTWARE\\Vendor\\Product',
);

/** Everything that can be set. What the product's documents do not fix is here, with the documents' value as default. */
export const SETTINGS = {
  root: setting(text.nullable(), null, "The product's root folder; empty means the usual place on this machine."),
  'clients.folder': setting(text.nullable(), null, 'Folder whose sub-folders are installed client versions.'),
  'services.pattern': setting(pattern, '^(APS|PlanetTogether|PT)\\b', 'Which Windows services belong to the product.'),
  'ports.secure': setting(whole(0), 7991, 'The port that clients should use.'),
  'ports.compatibility': setting(whole(0), 7990, 'A listening port that deserves an advisory.'),
  'ports.instances': setting(portRange, '8001-8020', 'The range of ports that services of instances use.'),
  'registry.instanceManagerKey': setting(
    registryKey,
    '',
    'Where the Instance Manager keeps its settings in the registry (HKLM\\…); empty: it is not looked at.',
  ),
  'software.patterns': setting(
    z.array(pattern, 'it has to be a list of patterns'),
    [
      '\\bSQL Server\\b',
      '\\b(ODBC|OLE DB|OLEDB)\\b',
      '\\bOracle\\b',
      '\\.NET\\b',
      'PlanetTogether|\\bAPS\\b',
      '\\b(Office|Microsoft 365)\\b',
      'Antivirus|Endpoint|Defender|CrowdStrike|SentinelOne|Sophos|Symantec|McAfee|Trellix|Trend Micro|ESET|Kaspersky|Bitdefender|Carbon Black|Cylance',
    ],
    'Which installed software of Windows is listed, by name.',
  ),
  'recordings.folderPattern': setting(pattern, '.*', 'Names of run folders below Recordings.'),
  'recordings.snapshotPattern': setting(pattern, 'scenarios?.*\\.dat$', 'Names of scenario snapshots in a run.'),
  'recordings.transmissionPattern': setting(pattern, '\\.bin$', 'Names of transmissions in a run.'),
  'recordings.noiseNames': setting(texts, ['UserLogOff'], 'Transmissions that alone do not make a run worth sending.'),
  'recordings.minTransmissions': setting(whole(1), 1, 'How many real transmissions make a run worth sending.'),
  'recordings.kindPattern': setting(
    groupPattern,
    '(\\p{L}{2,})',
    'Where the kind of a transmission stands in its name without ending: the group in brackets.',
  ),
  'recordings.orderBy': setting(
    z.enum(['modified', 'name'], 'it has to be modified or name'),
    'modified',
    'What says in which order recorded files were written: their times, or their names.',
  ),
  'recordings.quietGapMinutes': setting(
    whole(1, 1440),
    30,
    'From this many minutes without a recorded file on it was quiet; a fault later than that after a run is not in it.',
  ),
  'recordings.liveScenario': setting(
    z.enum(['approved', 'never'], 'it has to be approved or never'),
    'approved',
    'Whether the live Scenarios.dat goes into a bundle: under an approval for scenarios, or never.',
  ),
  'requirements.cores': setting(whole(0), 4, 'Processor cores the product needs.'),
  'requirements.gigahertz': setting(
    z.number('it has to be a number'),
    2.3,
    'Processor clock the product needs, in GHz.',
  ),
  'requirements.diskGbPerInstance': setting(
    z.number('it has to be a number'),
    10,
    'Free disk the product needs per instance, in GB.',
  ),
  'requirements.memoryGb': setting(z.number('it has to be a number'), 32, 'Memory the product needs, in GB.'),
  'requirements.orders': setting(
    whole(0),
    0,
    'Orders over all active instances: from 20000 on the product needs twice the memory; 0: not said.',
  ),
  'recorder.enabled': setting(
    z.boolean('it has to be true or false'),
    true,
    'Whether the desktop remembers the last 30 minutes of this machine (load, memory, free space), so that a bundle can hold them.',
  ),
  'packages.pattern': setting(
    pattern,
    '^(?:mssql|msodbcsql|unixodbc|tdsodbc|freetds|libmyodbc|odbc-|dotnet|aspnetcore|mono-runtime|libc6$|libssl|openssl$|ca-certificates$|chrony|ntp|systemd$|systemd-timesyncd|clamav|falcon|mdatp|crowdstrike|sentinel|docker|containerd|qemu-guest|open-vm-tools|cloud-init|support-companion|planettogether)',
    'Which packages of a Linux machine are named with their version; the others are counted.',
  ),
  'logs.patternsFile': setting(
    text,
    '',
    'A JSON file with further error patterns; of two with one id yours counts; empty: none.',
  ),
  'logs.minutesAround': setting(
    whole(1, 10_080),
    20,
    'How many minutes before and after the fault count, when logs are read for a case.',
  ),
  'probe.enabled': setting(
    z.boolean('it has to be true or false'),
    true,
    'Whether a collection tries the data connections, the ports and the portal of this machine.',
  ),
  'probe.stepSeconds': setting(whole(1, 60), 5, 'How long each step of trying a connection may take.'),
  'probe.publicHosts': setting(
    texts,
    ['planettogether.com', 'apsportal.com', 'anaplan.com'],
    'Hosts that show a public certificate, with all below them: another one means that somebody looks inside.',
  ),
  'sync.intervalSeconds': setting(whole(15, 86_400), 60, 'How often the portal is asked for news.'),
  'notices.url': setting(noticesUrl, '', 'Where signed notices are fetched from; empty: only files.'),
  'notices.keys': setting(texts, [], 'Keys of managed settings, each as keyId:base64.'),
  'net.proxy': setting(proxyUrl, '', 'Proxy for https; empty: the system decides.'),
  'net.caFile': setting(text, '', 'A further certificate authority as a PEM file.'),
  'approvals.maxDays': setting(whole(1, 366), 30, 'The longest an approval of confidential data may run, in days.'),
  'support.phone': setting(text, '+1 888-317-8807', "Support's emergency number."),
  'support.email': setting(text, 'support@planettogether.com', "Support's e-mail address."),
  'bundle.recipients': setting(
    texts,
    [],
    'Public keys (age1…) that bundles are encrypted for; empty: they stay plain.',
  ),
  'bundle.maxBytes': setting(
    whole(0).refine((bytes) => bytes === 0 || bytes >= LEAST_BUNDLE_BYTES, 'it has to be 0, or 1000000 and more'),
    0,
    'The size of a bundle at most, in bytes: what says least is left out by name; 0: no limit.',
  ),
  'share.patienceSeconds': setting(
    whole(5, 3600),
    60,
    'How long a file share may give no sign of life while a collection is written to it.',
  ),
  'redaction.profile': setting(
    z.enum(['default', 'strict'], 'it has to be default or strict'),
    'default',
    'What is taken out beside secrets: default marks people, strict marks machines and addresses too.',
  ),
  'policy.active': setting(text, 'planettogether', 'Which support policy is in use, by its id.'),
  'policy.tier': setting(
    text.nullable(),
    null,
    'Which support programme of the policy the company has; empty means its usual one.',
  ),
  'requests.maxProfile': setting(
    z.enum(['minimal', 'standard', 'full'], 'it has to be minimal, standard or full'),
    'full',
    'How much a request file may ask of this machine at most; one that asks for more gets this much.',
  ),
  'vendor.name': setting(text, 'PlanetTogether', 'Who supports the product.'),
  'ui.theme': setting(
    z.enum(['system', 'light', 'dark'], 'it has to be system, light or dark'),
    'system',
    'Light, dark, or as the system says.',
  ),
  'ui.language': setting(
    z.enum(LANGUAGE_CHOICES, `it has to be one of ${LANGUAGE_CHOICES.join(', ')}`),
    'system',
    'Language of the window, or the one of the system.',
  ),
  'ui.languageHint': setting(
    z.enum(['open', 'put-away'], 'it has to be open or put-away'),
    'open',
    'Whether a report says that support answers in English, where another language is used.',
  ),
  'ui.firstSteps': setting(
    z.enum(['open', 'put-away'], 'it has to be open or put-away'),
    'open',
    'Whether Home shows the three first steps while one of them is open.',
  ),
  'screenshots.enabled': setting(
    z.boolean('it has to be true or false'),
    true,
    'Whether the app may take pictures of the screen when a person asks for one.',
  ),
  'screenshots.shortcut': setting(
    shortcut,
    'Control+Alt+Shift+P',
    'Keys that report a problem with a picture of the moment, in any program; empty: none.',
  ),
  'screenshots.stepShortcut': setting(
    shortcut,
    'Control+Alt+Shift+S',
    'Keys that take a picture of a step while steps are recorded; empty: none.',
  ),
  'notifications.enabled': setting(
    z.boolean('it has to be true or false'),
    true,
    'Whether the desktop shows notifications.',
  ),
  'alarms.warnings': setting(
    z.boolean('it has to be true or false'),
    true,
    'Whether a notification comes before a time is over, and not only when it is missed.',
  ),
  'quiet.enabled': setting(
    z.boolean('it has to be true or false'),
    false,
    'Whether there are quiet hours. Severity 1 rings all the same.',
  ),
  'quiet.from': setting(clockTime, '19:00', 'When quiet hours begin, in your time zone.'),
  'quiet.to': setting(clockTime, '07:00', 'When quiet hours end; earlier than they begin means the next morning.'),
  'quiet.days': setting(weekdays, [...WEEKDAYS], 'Days on which quiet hours begin.'),
  'quiet.wholeDays': setting(weekdays, [], 'Days that are quiet from midnight to midnight.'),
  'storage.keepDays': setting(
    whole(0, 3650),
    30,
    'How many days copies are kept here after the portal confirmed them, before they may be freed.',
  ),
  'storage.autoClean': setting(
    z.boolean('it has to be true or false'),
    false,
    'Whether the desktop frees by itself what may be freed, once a day.',
  ),
  'quiet.until': setting(moment.nullable(), null, 'Quiet until this moment, whatever the hours say; null: not.'),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]['schema']>;

/** Whether a key is one of ours. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}
