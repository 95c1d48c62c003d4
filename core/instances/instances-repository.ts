import { instanceRole } from '../../shared/domain/evidence.ts';
import type { InstanceRole } from '../../shared/domain/evidence.ts';
import type { Db } from '../db/types.ts';

/** The roles a person gave to instances. Names are compared without regard to case. */
export interface InstanceRoles {
  all(): ReadonlyMap<string, { readonly name: string; readonly role: InstanceRole }>;
  set(name: string, role: InstanceRole, at: string): void;
  remove(name: string): void;
}

export function createInstanceRoles(db: Db): InstanceRoles {
  return {
    all: () =>
      new Map(
        db
          .sql('SELECT name, role FROM instance_role ORDER BY name')
          .all()
          .map((row) => {
            const name = String(row['name']);
            return [name.toLowerCase(), { name, role: instanceRole.catch('unknown').parse(row['role']) }];
          }),
      ),
    remove: (name) => {
      db.sql('DELETE FROM instance_role WHERE lower(name) = lower(?)').run(name);
    },
    set: (name, role, at) => {
      db.sql('DELETE FROM instance_role WHERE lower(name) = lower(?)').run(name);
      db.sql('INSERT INTO instance_role (name, role, set_at) VALUES (?, ?, ?)').run(name, role, at);
    },
  };
}
