import type { SystemService } from './types.ts';
import type { ListeningPort, PlantInstance, PlantService } from './types.ts';

/** Whether a service belongs to the product: by its name, or because its program lies below the root. Pure. */
export function isProductService(
  service: Pick<SystemService, 'displayName' | 'imagePath'>,
  pattern: string,
  root: string,
): boolean {
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
export function instanceOf(
  service: Pick<SystemService, 'name' | 'displayName' | 'imagePath'>,
  instances: readonly string[],
): string | undefined {
  const image = service.imagePath.replaceAll('/', '\\').toLowerCase();
  const named = instances
    .filter(
      (name) =>
        image.includes(`\\${name.toLowerCase()}\\`) ||
        [service.displayName, service.name].some((text) => mentions(text, name)),
    )
    .toSorted((a, b) => b.length - a.length);
  return named[0] ?? byWhatIsLeft(service, instances) ?? (instances.length === 1 ? instances[0] : undefined);
}

/** What is left of a text whose signs beyond ASCII were lost: each row of them is one sign. */
function whatIsLeft(text: string): string {
  return text.replaceAll(/(?:[^ -~]|\?)+/gu, LOST);
}

const LOST = '\ufffd';

/** `reg.exe` writes in the console's own code page, where other signs come out as something else: told apart by the rest. */
function byWhatIsLeft(
  { displayName, imagePath }: Pick<SystemService, 'displayName' | 'imagePath'>,
  instances: readonly string[],
): string | undefined {
  if (!/[?\ufffd]/u.test(`${displayName}${imagePath}`)) return undefined;
  const folders = whatIsLeft(imagePath).replaceAll('/', '\\').toLowerCase();
  const fitting = instances.filter((name) => {
    const left = whatIsLeft(name);
    if (!left.includes(LOST)) return false;
    return mentions(whatIsLeft(displayName), left) || folders.includes(`\\${left.toLowerCase()}\\`);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Instances with what the system says of their services, and the services that are nobody's. */
export interface OwnedServices {
  readonly instances: readonly PlantInstance[];
  readonly others: readonly PlantService[];
}

/** Gives each service of the system to its instance. What the settings name as well keeps its name and port. Pure. */
export function withServices(instances: readonly PlantInstance[], found: readonly SystemService[]): OwnedServices {
  const names = instances.map(({ name }) => name);
  const owned = found.map((service) => ({ service, owner: instanceOf(service, names) }));
  const shared = owned.filter(({ owner }) => owner === undefined).map(({ service }) => service);
  const named = new Set(instances.flatMap(({ services }) => services.map(({ name }) => name)));
  return {
    instances: instances.map((instance) => {
      const own = owned.filter(({ owner }) => owner === instance.name).map(({ service }) => service);
      const known = instance.services.map((service) => withState(service, own, shared));
      const more = own.filter(({ displayName }) => !known.some(({ name }) => displayName.includes(name)));
      return { ...instance, services: [...known, ...more.map(fromSystem)] };
    }),
    others: shared.filter(({ displayName }) => !named.has(displayName)).map(fromSystem),
  };
}

function withState(
  service: PlantService,
  own: readonly SystemService[],
  shared: readonly SystemService[],
): PlantService {
  const found =
    own.find(({ displayName }) => displayName.includes(service.name)) ??
    shared.find(({ displayName }) => displayName === service.name);
  return found === undefined ? service : { ...fromSystem(found), name: service.name, port: service.port };
}

function fromSystem({ displayName, startMode, state, account, startedAt }: SystemService): PlantService {
  return { name: displayName, port: null, startMode, state, account, startedAt };
}

/** Which ports are the product's: the two of the manager, those of the instances, and the range for them. */
export interface PortRules {
  readonly secure: number;
  readonly compatibility: number;
  readonly manager: number | null;
  /** "8001-8020"; anything else: none. */
  readonly range: string;
}

/**
 * The ports the product should or may use, and whether each listens: those that are known by number, and of the range
 * those that listen. Pure.
 */
export function productPorts(
  listening: readonly number[],
  instances: readonly Pick<PlantInstance, 'ports'>[],
  { secure, compatibility, manager, range }: PortRules,
): readonly ListeningPort[] {
  const [, from = Number.NaN, to = Number.NaN] = (/^(\d{1,5})\s*-\s*(\d{1,5})$/u.exec(range) ?? []).map(Number);
  const own = [
    secure,
    compatibility,
    ...(manager === null ? [] : [manager]),
    ...instances.flatMap(({ ports }) => ports),
  ];
  const known = new Set([...own, ...listening.filter((port) => port >= from && port <= to)]);
  return [...known].sort((a, b) => a - b).map((port) => ({ port, listens: listening.includes(port) }));
}
