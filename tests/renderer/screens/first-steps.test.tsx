import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow, windows } from '../helpers/open-window.tsx';

const TITLE = 'Three steps to begin with';

describe('The first steps on Home', () => {
  windows();

  it('say what each is good for and lead to it when nothing is set up', async () => {
    openWindow('/', { weather: 'empty' });
    const block = within(await screen.findByRole('region', { name: TITLE }));
    expect(block.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(block.getByRole('button', { name: /^Add a portal: 3\. The way to support/ }));
    expect(window.location.hash).toBe('#/settings/portal');
  });

  it('ask for the way to support while cases only go to the folder of this machine', async () => {
    const { core } = openWindow('/');
    await screen.findByRole('heading', { level: 1, name: /wait for you/ });
    core.world.portals.splice(
      0,
      core.world.portals.length,
      ...core.world.portals.map((one) => ({ ...one, isBuiltIn: true })),
    );
    core.world.emit('portals.changed', { ids: [] });
    const block = within(await screen.findByRole('region', { name: TITLE }));
    expect(block.getByRole('button', { name: /^Add a portal: 3\. The way to support/ })).toBeTruthy();
  });

  it('are put away, taken back by Undo, and brought back from Settings', async () => {
    openWindow('/', { weather: 'empty' });
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: TITLE })).toBeNull());
    fireEvent.click(await screen.findByText('Undo'));
    expect(await screen.findByRole('region', { name: TITLE })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: TITLE })).toBeNull());
    window.location.hash = '#/settings/about';
    fireEvent.click(await screen.findByRole('button', { name: 'Show the first steps on Home' }));
    window.location.hash = '#/';
    expect(await screen.findByRole('region', { name: TITLE })).toBeTruthy();
  });

  it('are not there when everything is set up', async () => {
    openWindow('/');
    expect(await screen.findByRole('heading', { level: 1, name: /wait for you/ })).toBeTruthy();
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });
});
