import { describe, expect, it } from 'vitest';
import { shipped, shippedFile, withValues } from '../policy/shipped.ts';
import { inventedFile, policiesAtWork, SHIPPED } from './a-core.ts';

describe('an edit', () => {
  const edit = (name: string) => withValues(shippedFile(), [['name'], name]);

  it('adds a version each time and keeps the ones before', async () => {
    const { policies, clock } = await policiesAtWork();
    policies.apply({ change: { policy: edit('First') }, note: '', base: SHIPPED });
    const first = policies.inUse();
    clock.advance(60_000);
    const second = policies.apply({
      change: { policy: { ...first.policy, name: 'Second' } },
      note: '',
      base: first.ref,
    });
    expect(second).toEqual({ ok: true, value: { id: 'planettogether.company', version: 2 } });
    expect(policies.list().versions.map(({ id, version, name }) => [id, version, name])).toEqual([
      ['planettogether.company', 2, 'Second'],
      ['planettogether.company', 1, 'First'],
      ['planettogether', 3, 'PlanetTogether standard support'],
      ['hypercare', 1, 'HyperCare'],
    ]);
    expect(policies.at(first.ref)).toBe(first);
  });

  it('is refused when another version is in use by now', async () => {
    const { policies } = await policiesAtWork();
    policies.apply({ change: { policy: edit('First') }, note: '', base: SHIPPED });
    const late = policies.apply({ change: { policy: edit('Second') }, note: '', base: SHIPPED });
    expect(late).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { inUse: { id: 'planettogether.company', version: 1 } } },
    });
    expect(policies.list().versions).toHaveLength(3);
  });

  it('is refused with every problem and changes nothing', async () => {
    const { policies, happened } = await policiesAtWork();
    const bad = withValues(shippedFile(), [['defaultTier'], 'gold'], [['reading'], 'best']);
    expect(policies.apply({ change: { policy: bad }, note: '', base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'invalid', details: { problems: [{ path: 'defaultTier' }, { path: 'reading' }] } },
    });
    expect(happened).toEqual([]);
    expect(policies.list().versions).toHaveLength(2);
  });

  it('is refused when a calendar would never open', async () => {
    const { policies } = await policiesAtWork();
    const never = withValues(
      shippedFile(),
      [['calendars', 6, 'def'], { kind: 'intersection', of: ['san-diego-office', 'sundays'], dayMinutes: 60 }],
      [
        ['calendars', 7],
        {
          id: 'sundays',
          name: 'Sundays',
          def: { kind: 'week', zone: 'UTC', week: { sun: [['02:00', '03:00']] } },
          cite: 'x',
          nature: 'ours',
        },
      ],
    );
    expect(policies.check(never)).toEqual({
      problems: [
        {
          path: 'calendars.6.def',
          message: 'This calendar is never open, so its clocks would never end. Give it hours.',
        },
      ],
      warnings: [],
    });
  });

  it('waits when it is to apply later, is then taken up by itself, and seals before', async () => {
    const { policies, clock, happened } = await policiesAtWork();
    const later = withValues(shippedFile(), [['name'], 'Next year'], [['validFrom'], '2026-12-01T08:00:00Z']);
    const preview = policies.preview({ policy: later });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'It applies from 2026-12-01T08:00:00.000Z on; until then everything stays.',
    );
    expect(policies.apply({ change: { policy: later }, note: '', base: SHIPPED })).toEqual({
      ok: true,
      value: { id: 'planettogether.company', version: 1 },
    });
    expect(policies.inUse().ref).toEqual(SHIPPED);
    happened.length = 0;
    clock.advance(6 * 24 * 3_600_000);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    clock.advance(24 * 3_600_000);
    expect(policies.inUse().ref).toEqual({ id: 'planettogether.company', version: 1 });
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether.company"]}']);
  });

  it('is taken up later when the disk was full at its time', async () => {
    const { policies, clock, disk } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    disk.isFull = true;
    clock.advance(7 * 24 * 3_600_000);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    disk.isFull = false;
    clock.advance(60_000);
    expect(policies.inUse().ref.id).toBe('planettogether.company');
  });

  it('leaves the app running on the old one when it starts on a full disk after its time', async () => {
    const { policies, clock, disk, again } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    policies.stop();
    disk.isFull = true;
    clock.advance(8 * 24 * 3_600_000);
    const restarted = again();
    expect(restarted.refresh()).toBe(false);
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    disk.isFull = false;
    clock.advance(60_000);
    expect(restarted.inUse().ref.id).toBe('planettogether.company');
  });

  it('takes the place of one that waits, and says so', async () => {
    const { policies, clock } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const preview = policies.preview({ policy: edit('At once') });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'Version 1, which waits for 2026-12-01T08:00:00.000Z, will not apply any more: this one takes its place.',
    );
    policies.apply({ change: { policy: edit('At once') }, note: '', base: SHIPPED });
    clock.advance(30 * 24 * 3_600_000);
    expect(policies.current().name).toBe('At once');
  });

  it('takes effect when the app starts after its day, and after what ended before was sealed', async () => {
    const { policies, clock, again, happened } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    policies.stop();
    clock.advance(30 * 24 * 3_600_000);
    happened.length = 0;
    const restarted = again();
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    expect(restarted.refresh()).toBe(true);
    expect(restarted.inUse().ref.id).toBe('planettogether.company');
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether.company"]}']);
  });
});

describe('a policy of its own that is to apply later', () => {
  it('leaves what is in use alone until its day, over a restart too', async () => {
    const { policies, clock, again } = await policiesAtWork();
    const later = { ...inventedFile(), validFrom: '2026-12-01T08:00:00Z' };
    expect(policies.apply({ change: { policy: later }, note: '', base: SHIPPED }).ok).toBe(true);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    policies.stop();
    const restarted = again();
    expect(restarted.refresh()).toBe(false);
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    clock.advance(7 * 24 * 3_600_000);
    expect(restarted.inUse().ref.id).toBe('harbour-systems');
  });

  it('goes on waiting when a reading is chosen that applies already', async () => {
    const { policies, clock } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const same = { reading: policies.current().reading ?? '' };
    expect(policies.apply({ change: same, note: '', base: SHIPPED })).toEqual({ ok: true, value: SHIPPED });
    clock.advance(30 * 24 * 3_600_000);
    expect(policies.inUse().ref.id).toBe('planettogether.company');
  });

  it('is said not to apply any more when another policy is chosen instead', async () => {
    const { policies } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const preview = policies.preview({ use: 'hypercare' });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'Version 1, which waits for 2026-12-01T08:00:00.000Z, will not apply any more: this one takes its place.',
    );
  });
});

describe('a policy that asks for too much', () => {
  const sentenceOf = (check: { readonly problems: readonly { readonly message: string }[] }) =>
    check.problems[0]?.message;

  it('is refused at once when it has holidays by the hundred thousand', async () => {
    const { policies } = await policiesAtWork();
    const days = Array.from({ length: 100_000 }, () => ({ date: '2026-11-26', name: 'Thanksgiving', active: true }));
    const huge = withValues(shippedFile(), [['holidays', 0, 'days'], days]);
    expect(sentenceOf(policies.check(huge))).toMatch(/^it has \d+ characters as JSON, and at most 500000 are taken\./);
    expect(policies.apply({ change: { policy: huge }, note: '', base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });

  it('is refused at once when few calendars stand for millions', async () => {
    const { policies } = await policiesAtWork();
    const { calendars } = shipped();
    const [first] = calendars;
    const doubled = Array.from({ length: 40 }, (_, index) => {
      const of = index === 0 ? first?.id : `twice-${index - 1}`;
      return { ...first, id: `twice-${index}`, def: { kind: 'union', of: [of, of] } };
    });
    const check = policies.check(withValues(shippedFile(), [['calendars'], [...calendars, ...doubled]]));
    expect(sentenceOf(check)).toBe('the calendar "twice-5" is made of more than 100 others; name fewer');
  });

  it('is refused in words when it contains itself', async () => {
    const { policies } = await policiesAtWork();
    const endless: Record<string, unknown> = { ...shippedFile() };
    endless['notes'] = [endless];
    expect(sentenceOf(policies.check(endless))).toBe('a policy is a JSON object, and this cannot be written as JSON');
  });
});
