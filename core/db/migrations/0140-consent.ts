import type { Migration } from '../types.ts';

/** What an encrypted bundle holds, as JSON: nobody can see it any more, and consent to it may end. */
export const consent: Migration = {
  id: 140,
  name: 'consent',
  up: (db) => db.exec('ALTER TABLE gate_encrypted ADD COLUMN holds TEXT'),
};
