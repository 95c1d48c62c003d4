import { z } from 'zod';
import { recordingChoice } from '../../shared/domain/recordings.ts';
import type { RecordingChoice } from '../../shared/domain/recordings.ts';
import type { Db } from '../db/index.ts';

const ends = z.object({ from: z.string(), to: z.string() });

/** What was chosen of recordings for each case. Only SQL. */
export interface ChoiceRepository {
  get(caseId: string): RecordingChoice | null;
  set(caseId: string, choice: RecordingChoice | null, at: string): void;
}

export function createChoiceRepository(db: Db): ChoiceRepository {
  return {
    get: (caseId) => {
      const row = db.sql('SELECT instance, run, range FROM recording_choice WHERE case_id = ?').get(caseId);
      if (row === undefined) return null;
      const range = row['range'] === null ? null : ends.parse(JSON.parse(String(row['range'])));
      return recordingChoice.parse({ instance: row['instance'], run: row['run'], range });
    },
    set: (caseId, choice, at) => {
      if (choice === null) {
        db.sql('DELETE FROM recording_choice WHERE case_id = ?').run(caseId);
        return;
      }
      const range = choice.range === null ? null : JSON.stringify(choice.range);
      db.sql(
        `INSERT INTO recording_choice (case_id, instance, run, range, chosen_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (case_id) DO UPDATE SET instance = excluded.instance, run = excluded.run,
           range = excluded.range, chosen_at = excluded.chosen_at`,
      ).run(caseId, choice.instance, choice.run, range, at);
    },
  };
}
