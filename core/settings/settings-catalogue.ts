import { z } from 'zod';

/** A setting: its shape, its default, and one sentence that says what it does. */
interface Setting<T extends z.ZodType> {
  readonly schema: T;
  readonly fallback: z.output<T>;
  readonly text: string;
}

function setting<T extends z.ZodType>(schema: T, fallback: z.output<T>, text: string): Setting<T> {
  return { schema, fallback, text };
}

const pattern = z.string().refine((text) => isRegex(text), 'not a regular expression');

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Everything that can be set. What the product's documents do not fix is here, with the documents' value as default. */
export const SETTINGS = {
  root: setting(z.string().nullable(), null, "The product's root folder; empty means the usual place on this machine."),
  'clients.folder': setting(z.string().nullable(), null, 'Folder whose sub-folders are installed client versions.'),
  'services.pattern': setting(pattern, '^(APS|PlanetTogether|PT)\\b', 'Which Windows services belong to the product.'),
  'ports.secure': setting(z.number().int(), 7991, 'The port that clients should use.'),
  'ports.compatibility': setting(z.number().int(), 7990, 'A listening port that deserves an advisory.'),
  'recordings.folderPattern': setting(pattern, '.*', 'Names of run folders below Recordings.'),
  'recordings.snapshotPattern': setting(pattern, 'scenarios?.*\\.dat$', 'Names of scenario snapshots in a run.'),
  'recordings.transmissionPattern': setting(pattern, '\\.bin$', 'Names of transmissions in a run.'),
  'recordings.noiseNames': setting(
    z.array(z.string()),
    ['UserLogOff'],
    'Transmissions that alone do not make a run worth sending.',
  ),
  'recordings.minTransmissions': setting(
    z.number().int().min(1),
    1,
    'How many real transmissions make a run worth sending.',
  ),
  'requirements.cores': setting(z.number().int(), 4, 'Processor cores the product needs.'),
  'requirements.gigahertz': setting(z.number(), 2.3, 'Processor clock the product needs, in GHz.'),
  'requirements.diskGbPerInstance': setting(z.number(), 10, 'Free disk the product needs per instance, in GB.'),
  'requirements.memoryGb': setting(z.number(), 32, 'Memory the product needs, in GB.'),
  'sync.intervalSeconds': setting(z.number().int().min(15).max(86_400), 60, 'How often the portal is asked for news.'),
  'notices.url': setting(z.string(), '', 'Where signed notices are fetched from; empty: only files.'),
  'notices.keys': setting(z.array(z.string()), [], 'Keys of managed settings, each as keyId:base64.'),
  'net.proxy': setting(z.string(), '', 'Proxy for https; empty: the system decides.'),
  'net.caFile': setting(z.string(), '', 'A further certificate authority as a PEM file.'),
  'support.phone': setting(z.string(), '+1 888-317-8807', "Support's emergency number."),
  'support.email': setting(z.string(), 'support@planettogether.com', "Support's e-mail address."),
  'vendor.name': setting(z.string(), 'PlanetTogether', 'Who supports the product.'),
  'ui.theme': setting(z.enum(['system', 'light', 'dark']), 'system', 'Light, dark, or as the system says.'),
  'ui.language': setting(z.string(), 'en', 'Language of the window.'),
  'notifications.enabled': setting(z.boolean(), true, 'Whether the desktop shows notifications.'),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]['schema']>;

/** Whether a key is one of ours. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}
