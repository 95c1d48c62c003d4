import type { Instance, InstanceRole } from '../../shared/domain/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readRoot } from './elsewhere.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { InstanceRoles } from './instances-repository.ts';
import type { InstanceListing, InstancesDeps } from './instances-deps.ts';
import { sameName, toInstance, withoutFolders } from './listing-rules.ts';
import { rootPlace } from './place-rules.ts';
import type { InstancePlace, InstancePlaces } from './places-repository.ts';
import type { PlantInstance } from './types.ts';

/** What adding and removing work with. */
export interface AddingParts {
  readonly deps: InstancesDeps;
  readonly roles: InstanceRoles;
  readonly places: InstancePlaces;
  readonly elsewhere: Elsewhere;
}

/** An instance on another server, as a person names it. */
export interface NewInstance {
  readonly name: string;
  readonly root?: string | undefined;
  readonly role?: InstanceRole | undefined;
}

interface Looked {
  readonly place: InstancePlace;
  /** As the root shows it; undefined where it does not answer, or there is no root. */
  readonly found?: PlantInstance | undefined;
  readonly problems: readonly string[];
}

/** Keeps an instance that is elsewhere. A root that does not answer now is kept: it may answer later. */
export async function addInstance(
  parts: AddingParts,
  { name, root, role }: NewInstance,
  known: Result<InstanceListing>,
): Promise<Result<{ readonly instance: Instance; readonly problems: readonly string[] }>> {
  const wanted = name.trim();
  if (wanted === '') return fail('invalid', 'Say the name of the instance.');
  const present = known.ok ? known.value.instances.find((one) => sameName(one.name, wanted)) : undefined;
  const isFound = present !== undefined && present.path !== null;
  if (isFound || parts.places.get(wanted) !== undefined)
    return fail(
      'conflict',
      `There is an instance ${present?.name ?? wanted} already. Remove it first, or name another one.`,
    );
  const looked =
    root === undefined ? ok({ place: { name: wanted, root: null }, problems: [] }) : await lookAt(parts, wanted, root);
  if (!looked.ok) return looked;
  const { place, found, problems }: Looked = looked.value;
  keep(parts, place, role);
  const own = parts.elsewhere.roleOf(place.name);
  const isShown = found !== undefined && place.root !== null;
  return ok({ instance: isShown ? toInstance(found, place.root, own) : withoutFolders(place.name, own), problems });
}

async function lookAt({ deps, elsewhere }: AddingParts, name: string, root: string): Promise<Result<Looked>> {
  const checked = rootPlace(root, deps.platform.system.platform);
  if (!checked.ok) return checked;
  const { path } = checked.value;
  const { reading, problems } = await readRoot(elsewhere, path, new AbortController().signal);
  if (reading === undefined) return ok({ place: { name, root: path }, problems });
  const there = reading.instances.filter((one) => one.path !== null);
  const found = there.find((one) => sameName(one.name, name));
  if (found !== undefined) return ok({ place: { name: found.name, root: path }, found, problems });
  const names = there.map((one) => one.name);
  const list = names.length === 0 ? 'There is none there.' : `There are: ${names.join(', ')}.`;
  return fail('not-found', `There is no instance "${name}" at ${path}. ${list}`, { known: names });
}

function keep({ deps, roles, places }: AddingParts, place: InstancePlace, role: InstanceRole | undefined): void {
  const at = new Date(deps.platform.clock.now()).toISOString();
  deps.db.transaction(() => {
    places.add(place, at);
    if (role !== undefined) roles.set(place.name, role, at);
    // The root is a path of the company's network: the audit says that there is one.
    const details = { role: role ?? null, hasRoot: place.root !== null };
    deps.audit.record({ actor: 'person', action: 'instances.add', subject: place.name, details });
  });
  deps.emit('instances.changed', { ids: [place.name] });
}

/** Forgets an instance that was added, or one of which only a role is known. */
export function removeInstance({ deps, roles, places }: AddingParts, name: string): Result<{ readonly name: string }> {
  const place = places.get(name);
  const kept = place?.name ?? roles.all().get(name.toLowerCase())?.name;
  if (kept === undefined) return fail('not-found', `No instance "${name}" was added here.`);
  deps.db.transaction(() => {
    places.remove(kept);
    roles.remove(kept);
    deps.audit.record({ actor: 'person', action: 'instances.remove', subject: kept, details: {} });
  });
  deps.emit('instances.changed', { ids: [kept] });
  return ok({ name: kept });
}
