import type { Db } from '../db/types.ts';

/** An instance that a person named: below a root reached from here, or out of reach. */
export interface InstancePlace {
  readonly name: string;
  readonly root: string | null;
}

/** Instances on other servers. Names are compared without regard to case. */
export interface InstancePlaces {
  all(): readonly InstancePlace[];
  get(name: string): InstancePlace | undefined;
  add(place: InstancePlace, at: string): void;
  /** Whether there was one. */
  remove(name: string): boolean;
}

export function createInstancePlaces(db: Db): InstancePlaces {
  const all = (): readonly InstancePlace[] =>
    db
      .sql('SELECT name, root FROM instance_place ORDER BY name')
      .all()
      .map((row) => ({ name: String(row['name']), root: row['root'] === null ? null : String(row['root']) }));
  return {
    all,
    get: (name) => all().find((place) => place.name.toLowerCase() === name.toLowerCase()),
    add: ({ name, root }, at) => {
      db.sql('INSERT INTO instance_place (name, root, added_at) VALUES (?, ?, ?)').run(name, root, at);
    },
    remove: (name) => db.sql('DELETE FROM instance_place WHERE lower(name) = lower(?)').run(name).changes > 0,
  };
}
