import { describe, expect, it } from 'vitest';
import { trayItems } from '../../../../../electron/main/tray/tray-items.ts';

const labels = (items: ReturnType<typeof trayItems>): readonly string[] =>
  items.map((item) => (item.kind === 'gap' ? '-' : item.label));

describe('trayItems', () => {
  it('begins with what is due and what waits when there is something', () => {
    expect(labels(trayItems({ tooltip: 'Case 7: first response in 38 min', waiting: 2 }, true))).toEqual([
      'Case 7: first response in 38 min',
      '2 items wait to be sent',
      '-',
      'Open Support Companion',
      'Report a problem',
      'Collect now',
      '-',
      'Quit',
    ]);
  });

  it('has only actions when nothing is due and nothing waits', () => {
    const items = trayItems({ tooltip: '', waiting: 0 }, true);
    expect(items.filter((item) => item.kind === 'text')).toEqual([]);
    expect(items[0]?.kind).toBe('action');
  });

  it('does not offer to collect when no core runs', () => {
    expect(labels(trayItems({ tooltip: '', waiting: 0 }, false))).not.toContain('Collect now');
  });
});
