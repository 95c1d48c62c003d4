import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, trayItems } from '../../../../../electron/main/tray/tray-items.ts';

const labels = (items: ReturnType<typeof trayItems>): readonly string[] =>
  items.map((item) => (item.kind === 'gap' ? '-' : item.label));

const SAID = {
  ...NOTHING_SAID,
  lines: ['1 missed. 2 cases wait for you'],
  next: { label: 'Next due: case 7 (severity 2) in 38 min', place: '/cases/case-7' },
  choices: [
    { id: 'quiet-hour', label: 'Quiet for 1 hour', checked: null },
    { id: 'quiet-hours-on', label: 'Quiet hours 19:00 to 07:00', checked: false },
  ],
};

describe('trayItems', () => {
  it('begins with what is due and what waits, and offers quiet when the core said so', () => {
    expect(labels(trayItems(SAID, true))).toEqual([
      '1 missed. 2 cases wait for you',
      'Next due: case 7 (severity 2) in 38 min',
      '-',
      'Open Support Companion',
      'Report a problem (with a screenshot)',
      'Collect now',
      '-',
      'Quiet for 1 hour',
      'Quiet hours 19:00 to 07:00',
      '-',
      'Quit',
    ]);
  });

  it('leads to the case that is due next', () => {
    expect(trayItems(SAID, true)[1]).toMatchObject({ action: { do: 'go', place: '/cases/case-7' } });
  });

  it('ticks what can be on or off, and nothing else', () => {
    const checked = trayItems(SAID, true).flatMap((item) => (item.kind === 'action' ? [item.checked] : []));
    expect(checked.filter((each) => each !== undefined)).toEqual([false]);
  });

  it('has only actions when nothing is due and nothing waits', () => {
    const items = trayItems(NOTHING_SAID, true);
    expect(items.filter((item) => item.kind === 'text')).toEqual([]);
    expect(items[0]?.kind).toBe('action');
  });

  it('offers the next step and the end of the recording when steps are recorded', () => {
    const items = trayItems(NOTHING_SAID, true, { taken: 2 });
    expect(items).toContainEqual(expect.objectContaining({ action: { do: 'takeStep' } }));
    expect(labels(items)).toContain('Stop recording the steps (2 so far)');
    expect(labels(trayItems(NOTHING_SAID, true)).join()).not.toContain('Stop');
  });

  it('offers nothing that needs a core when none runs', () => {
    expect(labels(trayItems(SAID, false)).slice(3)).toEqual([
      'Open Support Companion',
      'Report a problem (with a screenshot)',
      '-',
      'Quit',
    ]);
  });
});
