/** A Windows service as the system lists it. The image path is for matching only and is not kept. */
export interface SystemService {
  readonly name: string;
  readonly displayName: string;
  readonly state: string;
  readonly startMode: string;
  readonly imagePath: string;
}

/** What the one question to Windows brought. */
export interface ServicesAnswer {
  readonly services: readonly SystemService[];
  readonly listening: readonly number[];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** PowerShell writes a list of one as the thing itself, and an empty one as null. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** Reads the answer of the question in services.ts; undefined when it is not what was asked for. Pure. */
export function parseServices(text: string): ServicesAnswer | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || !('services' in parsed)) return undefined;
  const services = listOf(parsed['services']).filter(isRecord).map(toService);
  const listening = listOf(parsed['listening']).filter((port): port is number => typeof port === 'number');
  return { services: services.filter(({ name }) => name !== ''), listening };
}

function toService(record: Readonly<Record<string, unknown>>): SystemService {
  return {
    name: textOf(record['Name']),
    displayName: textOf(record['DisplayName']) || textOf(record['Name']),
    state: textOf(record['State']),
    // The system says Auto where its own console says Automatic.
    startMode: textOf(record['StartMode']) === 'Auto' ? 'Automatic' : textOf(record['StartMode']),
    imagePath: textOf(record['PathName']),
  };
}

/** Whether a service belongs to the product: by its name, or because its program lies below the root. Pure. */
export function isProductService(service: SystemService, pattern: string, root: string): boolean {
  const image = service.imagePath.replaceAll('"', '').replaceAll('/', '\\').toLowerCase();
  const folder = root.replaceAll('/', '\\').replace(/\\$/, '').toLowerCase();
  return new RegExp(pattern, 'iu').test(service.displayName) || image.startsWith(`${folder}\\`);
}

function mentions(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const around = [text.charAt(at - 1), text.charAt(at + name.length)];
  return around.every((sign) => !/[\p{L}\p{N}]/u.test(sign));
}

/**
 * The instance a service belongs to: the one whose folder or name it mentions (the longest name wins, so that
 * "Test Plant 2" is not taken for "Test"), else the only one, else none. Pure.
 */
export function instanceOf(service: SystemService, instances: readonly string[]): string | undefined {
  const image = service.imagePath.replaceAll('/', '\\').toLowerCase();
  const named = instances
    .filter(
      (name) =>
        image.includes(`\\${name.toLowerCase()}\\`) ||
        [service.displayName, service.name].some((text) => mentions(text, name)),
    )
    .toSorted((a, b) => b.length - a.length);
  return named[0] ?? (instances.length === 1 ? instances[0] : undefined);
}
