import { describe, expect, it } from 'vitest';
import { asksForReport, readLaunch } from '../../../../electron/main/launch.ts';

describe('readLaunch', () => {
  it('leaves the choice to the core when nobody named a folder', () => {
    expect(readLaunch(['electron', '.'], {}, '/here')).toEqual({ dataFolder: undefined, coreArgs: [] });
  });

  it('prefers the option when the environment names a folder too', () => {
    const launch = readLaunch(['electron', '.', '--data', 'mine'], { COMPANION_DATA: '/other' }, '/here');
    expect(launch).toEqual({ dataFolder: '/here/mine', coreArgs: ['--data', '/here/mine'] });
  });

  it('takes the option when it is written with an equals sign', () => {
    expect(readLaunch(['electron', '--data=/a b'], {}, '/here').dataFolder).toBe('/a b');
  });

  it('takes the environment when there is no option', () => {
    expect(readLaunch([], { COMPANION_DATA: '/data' }, '/here').dataFolder).toBe('/data');
  });

  it('takes no option from behind a link, which is its author’s word', () => {
    const argv = ['app.exe', 'companion://case/1 x', '--data', String.raw`\\evil\share`];
    expect(readLaunch(argv, {}, '/here').dataFolder).toBeUndefined();
    expect(readLaunch(['app', 'COMPANION:case', '--data=/evil'], { COMPANION_DATA: '/data' }, '/here').dataFolder).toBe(
      '/data',
    );
    expect(readLaunch(['app', '--data', '/mine', 'companion://case/1'], {}, '/here').dataFolder).toBe('/mine');
  });

  it('ignores the environment when it is empty', () => {
    expect(readLaunch([], { COMPANION_DATA: '' }, '/here').dataFolder).toBeUndefined();
  });
});

describe('asksForReport', () => {
  it('is told by its word alone, and never where a link was followed', () => {
    expect(asksForReport(['companion', '--report'])).toBe(true);
    expect(asksForReport(['companion', '--reports'])).toBe(false);
    expect(asksForReport(['companion', 'companion://case/1042', '--report'])).toBe(false);
    expect(asksForReport(['companion', '--report', 'COMPANION:case'])).toBe(false);
  });
});
