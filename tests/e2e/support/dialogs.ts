import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RunningApp } from './launch.ts';
import { goTo } from './screen.ts';
import type { Story } from './story.ts';

// What opens over a screen: each leaves by Esc.

/** A dialog, the screen it opens on, and how. */
export interface Opened {
  readonly name: string;
  readonly place: string;
  open(page: Page): Promise<void>;
}

/** Every dialog that a picture shows. */
export function dialogsOf(story: Story): readonly Opened[] {
  return [
    { name: 'palette', place: '/cases', open: openPalette },
    {
      name: 'keys',
      place: '/cases',
      open: async (page) => {
        await page.keyboard.press('F1');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      // The due time that support has to meet next.
      name: 'why',
      place: `/cases/${story.unanswered}`,
      open: async (page) => {
        await page.getByRole('button', { name: 'Why this time? First response' }).press('Enter');
        await expect(page.getByRole('button', { name: 'Copy explanation' })).toBeVisible();
      },
    },
    { name: 'note', place: `/cases/${story.answered}`, open: openNote },
    { name: 'request', place: `/requests/${story.request}`, open: openRequest },
    {
      name: 'contact',
      place: '/settings/people',
      open: async (page) => {
        await page.getByRole('button', { name: 'Add a contact' }).press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
  ];
}

/** The palette, with what a few letters find. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('import');
  await expect(page.getByRole('group', { name: 'Articles' })).toBeVisible();
}

/** What a person notes of a case: the menu's first entry with fields. */
async function openNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What happened?' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Service is back/ }).press('Enter');
  await page.getByRole('radio', { name: 'A workaround, accepted' }).check();
}

/** The form that asks a key contact for consent. */
async function openRequest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New request' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Recordings' }).check();
  await page.getByRole('textbox', { name: 'What is it needed for?' }).fill('The sequence of line 3 is lost.');
}

/** Opens it, lets it be looked at, and leaves it again. */
export async function within(app: RunningApp, opened: Opened, look: () => Promise<void>): Promise<void> {
  await goTo(app, opened);
  await opened.open(app.page);
  await look();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
}
