import type { Instance, InstanceRole } from '../../shared/domain/evidence.ts';
import type { PlantInstance } from './types.ts';

/** Whether two names are of one instance. Pure. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** An instance of the folders as faces see it. Pure. */
export function toInstance(one: PlantInstance, root: string, role: InstanceRole): Instance {
  return {
    id: one.name,
    name: one.name,
    role,
    version: one.version?.value ?? null,
    versionSource: one.version?.source ?? null,
    path: one.path,
    root: one.path === null ? null : root,
    services: one.services.map(({ name, state }) => ({ name, state })),
    ports: [...one.ports],
    lastStartAt: one.lastStartAt,
  };
}

/** An instance of which the name alone is known here. Pure. */
export function withoutFolders(name: string, role: InstanceRole): Instance {
  return {
    id: name,
    name,
    role,
    version: null,
    versionSource: null,
    path: null,
    root: null,
    services: [],
    ports: [],
    lastStartAt: null,
  };
}

/**
 * One list: what the present root holds, then what a person added. A name that is at both is listed once, as the present
 * root has it, and said. Pure.
 */
export function mergedInstances(
  here: readonly Instance[],
  added: readonly Instance[],
): { readonly instances: readonly Instance[]; readonly problems: readonly string[] } {
  const isHere = (one: Instance): boolean => here.some(({ name }) => sameName(name, one.name));
  const twice = added.filter((one) => one.path !== null && isHere(one));
  return {
    instances: [...here, ...added.filter((one) => !isHere(one))],
    problems: twice.map(
      ({ name, root }) =>
        `There is an instance ${name} at the present root and at ${root ?? ''}. The one at the present root is listed.`,
    ),
  };
}
