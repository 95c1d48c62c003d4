import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { write } from '../../../shared/contract/define.ts';
import { dispatch } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const contract = { 'note.save': write(z.object({ text: z.string() }), z.object({})) } as const;

it('a change that the disk has no room for is told so, may be tried again, and left nothing', async () => {
  const db = new Database(join(temporaryFolder(), 'full.db'));
  db.exec('CREATE TABLE note (text TEXT)');
  db.pragma('max_page_count = 8');
  const reported: string[] = [];
  const save = (text: string) =>
    dispatch(
      {
        contract,
        app: '1.0.0',
        newId: () => 'corr-1',
        report: (id) => void reported.push(id),
        handlers: {
          'note.save': (input) => {
            db.prepare('INSERT INTO note VALUES (?)').run(input.text);
            return ok({});
          },
        },
      },
      'note.save',
      { text },
      new AbortController().signal,
    );
  expect(await save('x'.repeat(100_000))).toMatchObject({
    ok: false,
    error: { code: 'disk-full', retryable: true, message: expect.stringContaining('The disk is full') as string },
  });
  expect(await save('short')).toMatchObject({ ok: true });
  expect(db.prepare('SELECT count(*) AS n FROM note').get()).toEqual({ n: 1 });
  expect(reported).toEqual([]);
  db.close();
});
