import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { makeFolder } from './support/launch.ts';
import { answerAll, beginReport, send, syncNow } from './support/person.ts';

test('a report goes to the folder portal with its file and the answer is seen when nothing was set up', async ({
  app,
  dataFolder,
}) => {
  const { page } = app;
  const evidence = await makeFolder('evidence');
  const bytes = Buffer.from('\uFEFFAuftrag;Start ü\r\n4711;08:15\r\nno end of line', 'utf8');
  const file = join(evidence.path, 'gantt ü.csv');
  await writeFile(file, bytes);

  await beginReport(page);
  await answerAll(app, {
    title: 'Jobs lose their start',
    description: 'After the import.',
    files: [file],
    version: '12.3.4',
    instance: 'Production',
  });
  await expect(page.getByText('14 of 14 answered')).toBeVisible();
  const id = await send(page);
  const portal = join(dataFolder.path, 'folder-portal');
  const caseFolder = join(portal, 'cases', id);
  await expect.poll(() => readFile(join(caseFolder, 'case.json'), 'utf8').catch(() => '')).not.toBe('');
  const sent = JSON.parse(await readFile(join(caseFolder, 'case.json'), 'utf8')) as Record<string, unknown>;
  expect(sent).toMatchObject({ id, title: 'Jobs lose their start', severity: 2, oneOrMany: 'many' });
  await expect
    .poll(() => readFile(join(caseFolder, 'attachments', 'gantt ü.csv')).catch(() => Buffer.of()))
    .toEqual(bytes);

  await mkdir(join(portal, 'replies', id), { recursive: true });
  const reply = { author: 'Ada at support', text: 'Please send the recording of the import.' };
  await writeFile(join(portal, 'replies', id, '1.json'), JSON.stringify(reply));
  await syncNow(page);
  await expect(page.getByText('Please send the recording of the import.')).toBeVisible();
  await evidence.remove();
});
