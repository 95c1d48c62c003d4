import { randomBytes } from 'node:crypto';
import type { Db } from '../db/index.ts';
import type { Platform } from '../platform/ports.ts';

/** This installation's id on shares: random, made when it is first needed, and moved with the data folder. */
export function machineId(db: Db, { clock }: Pick<Platform, 'clock'>): string {
  return db.transaction(() => {
    const row = db.sql('SELECT id FROM fleet_machine WHERE one = 1').get();
    if (row !== undefined) return String(row['id']);
    const id = randomBytes(16).toString('hex');
    db.sql('INSERT INTO fleet_machine (one, id, made_at) VALUES (1, ?, ?)').run(
      id,
      new Date(clock.now()).toISOString(),
    );
    return id;
  });
}
