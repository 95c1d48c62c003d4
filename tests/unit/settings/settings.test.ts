import { describe, expect, it, vi } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import { createSettings, SETTINGS } from '../../../core/settings/index.ts';
import type { Emit } from '../../../core/platform/events.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

async function settings() {
  const store = await openedStore(testStore());
  const clock = fakeClock();
  const emit = vi.fn<Emit>();
  return { store, emit, settings: createSettings({ db: store.db, clock, audit: createAudit(store.db, clock), emit }) };
}

describe('settings', () => {
  it('answers the documented default when nothing was set', async () => {
    const { store, settings: own } = await settings();
    expect(own.get('recordings.noiseNames')).toEqual(['UserLogOff']);
    expect(own.get('ports.secure')).toBe(7991);
    await store.close();
  });

  it('keeps a value and tells the faces when it fits', async () => {
    const { store, settings: own, emit } = await settings();
    expect(own.set('sync.intervalSeconds', 30).ok).toBe(true);
    expect(own.get('sync.intervalSeconds')).toBe(30);
    expect(emit).toHaveBeenCalledWith('settings.changed', { ids: ['sync.intervalSeconds'] });
    await store.close();
  });

  it.each([
    ['sync.intervalSeconds', 1, 'invalid'],
    ['services.pattern', '(', 'invalid'],
    ['no.such', 1, 'not-found'],
    ['net.proxy', 'http://plant:made-up@proxy:8080', 'invalid'],
    ['notices.url', 'http://feed.example.com', 'invalid'],
    ['toString', 1, 'not-found'],
    ['screenshots.shortcut', 'Control+C', 'invalid'],
    ['screenshots.shortcut', 'Shift+E', 'invalid'],
    ['screenshots.shortcut', 'Alt+F4', 'invalid'],
    ['screenshots.shortcut', 'Shift+Shift+E', 'invalid'],
  ])('refuses and keeps the old value when %s gets %s', async (key, value, code) => {
    const { store, settings: own } = await settings();
    const result = own.set(key, value);
    expect(result.ok ? '' : result.error.code).toBe(code);
    expect(own.get('sync.intervalSeconds')).toBe(60);
    await store.close();
  });

  it.each(['', 'Control+Alt+F9', 'Control+Shift+PrintScreen', 'Alt+PrintScreen'])(
    'takes keys that nobody needs for anything else when they are %j',
    async (keys) => {
      const { store, settings: own } = await settings();
      expect(own.set('screenshots.shortcut', keys).ok).toBe(true);
      await store.close();
    },
  );

  it('falls back to the default when a stored value no longer fits', async () => {
    const { store, settings: own } = await settings();
    store.db.sql('INSERT INTO setting VALUES (?, ?, ?)').run('sync.intervalSeconds', '"soon"', 'now');
    expect(own.get('sync.intervalSeconds')).toBe(60);
    await store.close();
  });

  it('has a default that fits its own schema when it is read', () => {
    const unfit = Object.entries(SETTINGS).filter(([, { schema, fallback }]) => !schema.safeParse(fallback).success);
    expect(unfit).toEqual([]);
  });
});
