import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

const WORDS = 'line 3 empty after import no start time';
const field = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the articles and your own cases' });
const options = (): readonly string[] => screen.queryAllByRole('option').map(({ textContent }) => textContent ?? '');
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } });
const press = (key: string, more: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? window, { key, ...more });

const chooseImport = async (what: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Import articles' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${what}`, 'u') }));
};

describe('Knowledge', () => {
  windows();

  const open = async (place = '/knowledge'): Promise<OpenWindow> => {
    const opened = openWindow(place);
    await screen.findByRole('combobox', { name: 'Search the articles and your own cases' });
    return opened;
  };
  const searched = async (place?: string): Promise<OpenWindow> => {
    const opened = await open(place);
    if (place === undefined) type(WORDS);
    await screen.findByRole('heading', {
      level: 1,
      name: /answers fit, the first matches your log\. Content of Sun 22 Nov/,
    });
    return opened;
  };

  it('has the focus in its field and says how much is here and how old it is', async () => {
    await open();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /^\d+ articles are here\. Content of Sun 22 Nov, complete without a network\.$/,
      }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(options()).toEqual([]);
  });

  it('asks titles at once and everything after a rest, and marks the words', async () => {
    const { core } = await searched();
    expect(callsOf(core, 'knowledge.search')[0]).toEqual({ text: WORDS, pass: 'title', limit: 20 });
    await waitFor(() =>
      expect(callsOf(core, 'knowledge.search')[1]).toEqual({ text: WORDS, pass: 'whole', limit: 20 }),
    );
    const [first = ''] = options();
    expect(first).toContain('Jobs without a start time after an import');
    expect(first).toContain('in the log of Production, 16:41:07');
    expect(screen.getAllByRole('option')[0]?.querySelectorAll('mark').length).toBeGreaterThan(2);
    await waitFor(() => expect(options().at(-1)).toContain('Case 1042: Line 3 empty'));
  });

  it('reads the chosen article in place, with its words marked and the line of the log', async () => {
    await searched();
    const article = await screen.findByRole('article', { name: 'Jobs without a start time after an import' });
    expect(within(article).getByRole('heading', { level: 3, name: 'What to do' })).toBeTruthy();
    expect(within(article).getAllByRole('listitem')).toHaveLength(3);
    expect(article.textContent).toContain('Here: The import finished with 212 warnings');
    expect([...article.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('start');
    expect(article.textContent).toContain('changed 3 Sep');
  });

  it('moves by arrows with the focus in the field, goes into the article by Enter and back by Esc', async () => {
    await searched();
    field().focus();
    press('ArrowDown');
    await screen.findByRole('article', { name: 'Why a line looks empty in the Gantt' });
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).getAttribute('id'),
    );
    press('Enter');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What is read' }));
    press('Escape');
    expect(document.activeElement).toBe(field());
    expect(window.location.hash).toContain('why-a-line-looks-empty');
  });

  it('is restored by its address', async () => {
    await searched(
      `/knowledge/${encodeURIComponent('planettogether.com/knowledge/why-a-line-looks-empty')}?q=line+empty+import`,
    );
    expect(await screen.findByRole('article', { name: 'Why a line looks empty in the Gantt' })).toBeTruthy();
    expect(field().value).toBe('line empty import');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Why a line looks empty');
  });

  it('mends a typing error and says so', async () => {
    await open();
    type('grantt empty');
    expect(await screen.findByText('Typing errors were mended.')).toBeTruthy();
    expect(options()[0]).toContain('Why a line looks empty in the Gantt');
  });

  it('counts what solved it and takes that back', async () => {
    const { core } = await searched();
    fireEvent.click(await screen.findByRole('button', { name: 'This solved it' }));
    expect(await screen.findByText('Counted as the answer')).toBeTruthy();
    expect(callsOf(core, 'knowledge.solved')).toEqual([
      { article: 'planettogether.com/knowledge/jobs-without-a-start-time' },
    ]);
    expect(await screen.findByText('It was the answer 1 time on this computer.')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(callsOf(core, 'knowledge.unsolved')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(/It was the answer/)).toBeNull());
  });

  it('shows what fits the draft it was opened from, and closes that draft', async () => {
    const { core } = await open('/knowledge?case=case-1043');
    await screen.findByRole('article', { name: 'Jobs without a start time after an import' });
    expect(screen.getByRole('button', { name: 'Back to the draft' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'This solved it' }));
    expect(await screen.findByText('Draft closed, counted as answered')).toBeTruthy();
    expect(callsOf(core, 'knowledge.solved')).toMatchObject([{ case: 'case-1043' }]);
  });

  it('takes the words into a report when nothing fits', async () => {
    const { core } = await open();
    type('zebra xylophone');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Nothing fits. Take your words into a report.' }),
    ).toBeTruthy();
    press('Enter', { ctrlKey: true });
    await waitFor(() =>
      expect(callsOf(core, 'cases.create')).toEqual([{ kind: 'problem', form: { description: 'zebra xylophone' } }]),
    );
    await waitFor(() => expect(window.location.hash).toContain('#/report/'));
  });

  it('keeps the answers that are shown while the next words find nothing yet, and says what failed', async () => {
    const { core } = await searched();
    core.override({ 'knowledge.search': () => fail('busy', 'The index is rebuilt, 8 s.') });
    type('import');
    expect(await screen.findByText('The index is rebuilt, 8 s.')).toBeTruthy();
    expect(options().length).toBeGreaterThan(2);
  });

  it('takes in a file of articles, says what it did and names what was left out', async () => {
    const { core } = await open();
    await chooseImport('A file');
    expect(await screen.findByText('file-1.json: 212 added, 0 changed, 0 the same.')).toBeTruthy();
    expect(screen.getByText('1 row was left out')).toBeTruthy();
    expect(screen.getByText('line 48').closest('li')?.textContent).toBe('line 48 it has no text');
    expect(callsOf(core, 'knowledge.import')).toEqual([{ file: 'file-1.json' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByText('1 row was left out')).toBeNull());
  });

  it('takes in a folder of Markdown, counts its files along, and names what was left out', async () => {
    const { core } = await open();
    let finish = (): void => undefined;
    const ends = new Promise<void>((resolve) => (finish = resolve));
    const skipped = [{ row: 'Drafts/rush orders.md', reason: 'it has no text' }];
    const done = { source: 'Planner notes', added: 41, changed: 0, unchanged: 0, skipped, skippedCount: 1 };
    core.override({
      'knowledge.import': async () => {
        const bytes = { doneBytes: 9, totalBytes: null };
        core.world.emit('knowledge.progress', { ...bytes, articles: 30, items: 31, totalItems: 42 });
        await ends;
        return ok(done);
      },
    });
    await chooseImport('A folder of Markdown');
    expect(await screen.findByText('31 of 42 files, 30 articles so far')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'How far the import is' })).toBeTruthy();
    finish();
    expect(await screen.findByText('Planner notes: 41 added, 0 changed, 0 the same.')).toBeTruthy();
    expect(screen.getByText('1 file was left out')).toBeTruthy();
    expect(screen.getByText('Drafts/rush orders.md').closest('li')?.textContent).toContain('it has no text');
    expect(callsOf(core, 'knowledge.import')).toEqual([{ folder: 'Planner notes' }]);
  });

  it('asks for a folder again when one could not be taken in', async () => {
    const { core } = await open();
    core.override({ 'knowledge.import': () => fail('invalid', 'There is no Markdown file (.md) in Planner notes.') });
    await chooseImport('A folder of Markdown');
    expect(await screen.findByText(/There is no Markdown file/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(callsOf(core, 'files.openFolder')).toHaveLength(2));
  });

  it('takes nothing in when the person steps back from the dialog', async () => {
    const { core } = await open();
    core.override({ 'files.openFolder': () => ok({ folder: null }) });
    await chooseImport('A folder of Markdown');
    await waitFor(() => expect(callsOf(core, 'files.openFolder')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(/are being taken in/)).toBeNull());
    expect(callsOf(core, 'knowledge.import')).toEqual([]);
  });

  it('offers the import first when no article is here, and stops it when it is cancelled', async () => {
    const { core } = openWindow('/knowledge', { weather: 'empty' });
    core.override({
      'knowledge.import': (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(fail('cancelled', 'Cancelled.')));
        }),
    });
    await screen.findByRole('heading', { level: 1, name: /No articles are here yet/ });
    fireEvent.click(await screen.findByRole('button', { name: 'Import articles' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByText(/are being taken in/)).toBeNull());
    expect(screen.queryByText(/Nothing was taken in/)).toBeNull();
  });

  it('says where the articles come from, and asks before an import is removed', async () => {
    const { core } = await open();
    expect(await screen.findByText('60 articles · content of Mon 16 Nov · came with the app')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Help centre export' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(callsOf(core, 'knowledge.removeSource')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(callsOf(core, 'knowledge.removeSource')).toEqual([{ source: 'Help centre export' }]));
    expect(await screen.findByText('212 articles removed')).toBeTruthy();
  });

  it('reads only a summary where only that is kept, with the way to the whole', async () => {
    await open();
    type('workspace layout');
    const article = await screen.findByRole('article', { name: 'Workspaces' });
    expect(article.textContent).toContain('Only the summary is kept here.');
    const link = within(article).getByRole('link', { name: 'Open in the browser' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('href')).toMatch(/^https:/);
  });
});
