import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callsOf, openWindow, windows } from '../helpers/open-window.tsx';
import type { OpenWindow } from '../helpers/open-window.tsx';

/** Begins a report and waits until the machine's answers are in it. */
async function begin(): Promise<OpenWindow> {
  const opened = openWindow('/report/new');
  await screen.findByLabelText('What went wrong?');
  await waitFor(() => expect(callsOf(opened.core, 'guide.look').length).toBeGreaterThan(0));
  return opened;
}

async function leave(): Promise<void> {
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await waitFor(() => expect(window.location.hash).toBe('#/'));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 100)));
}

describe('A report that was only looked at', () => {
  windows();

  it('leaves no draft behind', async () => {
    const { core } = await begin();
    const before = core.world.cases.size;
    await leave();
    await waitFor(() => expect(callsOf(core, 'cases.discard')).toEqual([{ id: 'case-1044' }]));
    expect(core.world.cases.size).toBe(before);
  });

  it('stays where something was written, even if it was taken out again', async () => {
    const { core } = await begin();
    const field = screen.getByLabelText('What went wrong?');
    fireEvent.change(field, { target: { value: 'L' } });
    fireEvent.change(field, { target: { value: '' } });
    await leave();
    expect(callsOf(core, 'cases.discard')).toEqual([]);
  });

  it('stays where something was attached', async () => {
    const { core } = await begin();
    const stored = core.world.cases.get('case-1044');
    if (stored === undefined) throw new Error('No draft was begun.');
    const shot = { id: 'shot', name: 'screenshot.png', sha256: 'a'.repeat(64), bytes: 9, source: 'file' };
    core.world.cases.set('case-1044', { ...stored, attachments: [{ ...shot, addedAt: stored.createdAt } as never] });
    await leave();
    expect(callsOf(core, 'cases.discard')).toEqual([]);
  });

  it('stays where an answer was left out on purpose', async () => {
    const { core } = await begin();
    fireEvent.click(screen.getByRole('button', { name: 'I do not know: What went wrong?' }));
    await leave();
    expect(callsOf(core, 'cases.discard')).toEqual([]);
  });

  it('is not left by its own steps, its pictures and the knowledge that it is looked up in', async () => {
    const { core } = await begin();
    for (const place of ['/report/case-1044?step=details', '/knowledge?case=case-1044', '/report/case-1044']) {
      window.location.hash = `#${place}`;
      await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    }
    expect(callsOf(core, 'cases.discard')).toEqual([]);
  });
});
