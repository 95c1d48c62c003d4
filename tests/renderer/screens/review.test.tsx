import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeCore } from '../../../renderer/dev/fake-core.ts';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { layOut } from '../helpers/layout.ts';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';

const file = (id: string, name: string, source: Attachment['source'] = 'file'): Attachment => ({
  id: id as never,
  name,
  sha256: '9c417be2'.repeat(8),
  bytes: 912_000,
  addedAt: '2026-11-23T16:50:00.000Z',
  source,
});

const PLACE = '/report/case-1043/review';

/** The design's draft with every answer and these files. */
function whole(core: FakeCore, files: readonly Attachment[] = [file('b1', 'diagnostics.zip', 'bundle')]): void {
  const stored = core.world.cases.get('case-1043');
  if (stored === undefined) throw new Error('no draft');
  const form = { ...stored.form, workaround: 'On paper', timeSensitivity: 'Before 22:00' };
  core.world.cases.set(stored.id, { ...stored, form, attachments: [...files] });
}

function openReview(files?: readonly Attachment[]) {
  const opened = openWindow('/cases');
  whole(opened.core, files);
  window.location.hash = `#${PLACE}`;
  return opened;
}

const option = (name: RegExp | string): Promise<HTMLElement> => screen.findByRole('option', { name });

describe('Review of a report', () => {
  windows();
  beforeEach(() => layOut());

  it('says how much goes and how much was taken out, with the three proofs', async () => {
    openReview();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Ready to send: 1,198 files, 914 kB. 64 private things were replaced or removed.',
      }),
    ).toBeTruthy();
    const proofs = within(screen.getByRole('list', { name: 'Proofs' }));
    expect(proofs.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Not encrypted by itself/),
      'Second scan found nothing2 known values looked for, 0 left in the bundle',
      expect.stringMatching(/^SHA-256 9c41 7be2 … 9c41 7be2Support receives exactly this file/),
    ]);
    expect(await screen.findByText(/the first response is due 21:52/)).toBeTruthy();
  });

  it('shows the case text first, field by field', async () => {
    openReview();
    fireEvent.click(await option(/^Case text and/));
    expect(await screen.findByText('What went wrong?')).toBeTruthy();
    expect(screen.getByText(/After the 16:40 import the Gantt of line 3 is empty/)).toBeTruthy();
  });

  /** A review of nothing but these texts. */
  function withTexts(core: ReturnType<typeof openReview>['core'], fields: readonly string[]): void {
    const text = fields.map((field) => ({ field, text: `of ${field}`, removed: 0 }));
    core.override({
      'outgoing.preview': () =>
        ok({
          sha256: '0'.repeat(64),
          bytes: 100,
          text,
          files: [],
          removals: [],
          gate: { ok: true, files: 0, known: 0, hits: [] },
          encrypted: false,
        }),
    });
  }

  it('asks each question once, with the parts of its answer named and those of a person together', async () => {
    const { core } = openReview();
    const people = ['users.0.id', 'users.0.name', 'users.1.id', 'users.2.id', 'users.2.name'];
    const rest = ['recordings.0', 'recordings.1', 'preparedBy.name', 'preparedBy.at'];
    withTexts(core, [...people, ...rest, 'request.accepted.0.by', 'request.accepted.1.by']);
    fireEvent.click(await option('Case text and 4 answers'));
    await screen.findByText('of users.0.id');
    const list = screen.getByRole('region', { name: 'Case text and 4 answers' });
    const entryText = (entry: Element): string =>
      [...entry.children].map((line) => [...line.children].map((one) => one.textContent).join(': ')).join('; ');
    const shown = [...list.querySelectorAll('dl > div')].map((answer) =>
      [...answer.children].map((one) => (one.tagName === 'DT' ? one.textContent : entryText(one))),
    );
    expect(shown).toEqual([
      [
        'Who is affected?',
        'Sign-in name: of users.0.id; Name: of users.0.name',
        'Sign-in name: of users.1.id',
        'Sign-in name: of users.2.id; Name: of users.2.name',
      ],
      ['Recordings that matter', 'of recordings.0', 'of recordings.1'],
      ['Prepared by', 'Name: of preparedBy.name; At: of preparedBy.at'],
      ['Terms agreed to by', 'of request.accepted.0.by', 'of request.accepted.1.by'],
    ]);
  });

  it('names parts of an answer by their question, none by how they are stored', async () => {
    const { core } = openReview();
    withTexts(core, ['users.0.name', 'recordings.0', 'checks.instances.note', 'unknown.version']);
    fireEvent.click(await option(/^Case text and/));
    await screen.findByText('of users.0.name');
    for (const question of [
      'Who is affected?',
      'Recordings that matter',
      'In one instance or in several?',
      'Why is it not known? Product version',
    ])
      expect(screen.getByText(question)).toBeTruthy();
  });

  it('sends exactly what was looked at', async () => {
    const { core } = openReview();
    await screen.findByRole('heading', { level: 1, name: /^Ready to send/ });
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(callsOf(core, 'cases.submit')).toEqual([{ id: 'case-1043', preview: '0'.repeat(64) }]));
    await waitFor(() => expect(window.location.hash).toBe('#/cases/case-1043'));
  });

  it('sends nothing when something else would go by now, says so and looks again', async () => {
    const { core } = openReview();
    core.override({ 'cases.submit': () => fail('refused', 'The case text changed since you looked at it.') });
    await screen.findByRole('heading', { level: 1, name: /^Ready to send/ });
    const before = callsOf(core, 'outgoing.preview').length;
    fireEvent.keyDown(window, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText(/Not sent. The case text changed since you looked at it./)).toBeTruthy();
    await waitFor(() => expect(callsOf(core, 'outgoing.preview').length).toBe(before + 1));
    expect(window.location.hash).toBe(`#${PLACE}`);
  });

  it('leads to the answers that are open instead of sending', async () => {
    const { core } = openWindow(PLACE);
    await screen.findByRole('heading', { level: 1, name: /answers are still open/ });
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Answer what is open' }));
    expect(await screen.findByRole('region', { name: /3 answers are still open/ })).toBeTruthy();
    expect(callsOf(core, 'cases.submit')).toHaveLength(0);
  });

  it('keeps a picture here until somebody looked at it', async () => {
    const { core } = openReview([file('p1', 'Screenshot 1.png')]);
    expect(await screen.findByText(/No collected evidence is attached/)).toBeTruthy();
    fireEvent.click(await option('Screenshot 1.png'));
    expect(await screen.findByText('This file stays here.')).toBeTruthy();
    expect((await screen.findByRole<HTMLImageElement>('img', { name: /Screenshot 1.png/ })).src).toMatch(
      /^data:image\/png/,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'I looked at this picture, send it' }));
    expect(await screen.findByText('This file goes as it is.')).toBeTruthy();
    expect(callsOf(core, 'outgoing.decide')).toMatchObject([{ decision: { kind: 'send', item: 'p1' } }]);
    expect(await screen.findByText('Screenshot 1.png goes')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'I looked at this picture, send it' }));
    await waitFor(() => expect(callsOf(core, 'outgoing.undecide')).toHaveLength(1));
  });

  it('asks for a reason only for a file that a reason sends', async () => {
    const { core } = openReview([file('r1', 'Scenarios.dat'), file('x1', 'dump.bin')]);
    const stays = { action: 'withheld', bytes: 900, sha256: null, removed: 0 } as const;
    core.override({
      'outgoing.preview': () =>
        ok({
          sha256: '0'.repeat(64),
          bytes: 100,
          text: [],
          files: [
            { ...stays, item: 'r1', name: 'Scenarios.dat', kind: 'scenario', reason: 'No approval.', maySend: false },
            { ...stays, item: 'x1', name: 'dump.bin', kind: 'binary', reason: 'No text.', maySend: true },
          ],
          removals: [],
          gate: { ok: true, files: 0, known: 0, hits: [] },
          encrypted: false,
        }),
    });
    fireEvent.click(await option('Scenarios.dat'));
    expect(await screen.findByText('No approval.')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Why does support need it?' })).toBeNull();
    fireEvent.click(await option('dump.bin'));
    expect(await screen.findByText('No text.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Why does support need it?' })).toBeTruthy();
  });

  it('shows what the second scan found, with what can be done about each', async () => {
    const { core } = openReview();
    const hit = { line: 3, looksLike: 'password', kind: 'password', maySend: true } as const;
    const preview = {
      sha256: 'a'.repeat(64),
      bytes: 2400,
      text: [],
      files: [],
      removals: [],
      encrypted: false,
      gate: {
        ok: false,
        files: 2,
        known: 3,
        hits: [
          { ...hit, id: 'h1', where: 'case text › description' },
          { ...hit, id: 'h2', where: 'notes.txt', looksLike: 'private key', maySend: false },
          { ...hit, id: 'h3', where: 'logs.zip › monday.zip › import.log', maySend: false },
        ],
      },
    };
    core.override({ 'outgoing.preview': () => ok(preview) });
    core.world.emit('cases.changed', { ids: ['case-1043'] });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Not ready: the second scan found 3 things. Nothing is sent before you decide.',
      }),
    ).toBeTruthy();
    const list = within(screen.getByRole('list', { name: 'What the second scan found' }));
    expect(list.getAllByText(/This is never sent, whatever the reason/)).toHaveLength(2);
    // Nothing can be taken out of an archive that somebody else made: it stays whole.
    expect(list.getAllByRole('button', { name: 'Take it out' })).toHaveLength(2);
    expect(list.getAllByRole('button', { name: 'Send anyway' })).toHaveLength(1);
    fireEvent.click(list.getByRole('button', { name: 'Send anyway' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Why does support need it?' }), {
      target: { value: 'A sample' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Send with this reason' }));
    await waitFor(() =>
      expect(callsOf(core, 'outgoing.decide')).toMatchObject([
        { decision: { kind: 'pass', hit: 'h1', reason: 'A sample' } },
      ]),
    );
  });

  it('steps back to the form by Esc and by its steps', async () => {
    openReview();
    await screen.findByRole('heading', { level: 1, name: /^Ready to send/ });
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(await screen.findByRole('button', { name: 'Add a file' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Review/ }));
    await screen.findByRole('heading', { level: 1, name: /^Ready to send/ });
    fireEvent.click(screen.getByRole('button', { name: /^Details/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Details'));
  });
});

describe('A case whose file the second scan stopped', () => {
  windows();

  it('says what was found and lets the person decide', async () => {
    const { core } = openWindow('/cases/case-1039');
    const list = within(await screen.findByRole('list', { name: 'What the second scan found' }));
    expect(list.getByText('Looks like a product key: case text › errorText')).toBeTruthy();
    fireEvent.click(list.getByRole('button', { name: 'Take it out' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What shall be taken out?' }), {
      target: { value: 'ABCDE-12345' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take out' }));
    await waitFor(() =>
      expect(callsOf(core, 'outgoing.decide')).toEqual([
        { caseId: 'case-1039', decision: { kind: 'redact', value: 'ABCDE-12345' } },
      ]),
    );
  });
});
