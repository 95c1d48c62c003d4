import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../core/db/index.ts';
import { shipped, shippedFile, withValues } from '../policy/shipped.ts';
import { policiesAtWork, SHIPPED } from './a-core.ts';

describe('an older version', () => {
  it('comes back as a new one that equals it', async () => {
    const { policies } = await policiesAtWork();
    policies.apply({ change: { reading: 'centre' }, note: '', base: SHIPPED });
    const second = policies.apply({
      change: { reading: 'any' },
      note: '',
      base: { id: 'planettogether.company', version: 1 },
    });
    expect(second).toMatchObject({ ok: true, value: { version: 2 } });
    const restored = policies.restore({
      id: 'planettogether.company',
      version: 1,
      base: { id: 'planettogether.company', version: 2 },
    });
    expect(restored).toEqual({ ok: true, value: { id: 'planettogether.company', version: 3 } });
    expect(policies.current().reading).toBe('centre');
    expect(policies.list().versions[0]?.note).toBe('As version 1.');
    const shipped = policies.restore({ ...SHIPPED, base: { id: 'planettogether.company', version: 3 } });
    expect(shipped).toMatchObject({ ok: true });
    expect(policies.list().versions[0]?.note).toBe(`As version ${SHIPPED.version} of planettogether.`);
  });

  it('is refused when it is not kept, or another one is in use by now', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.restore({ ...SHIPPED, version: 1, base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(policies.restore({ ...SHIPPED, base: { ...SHIPPED, version: 1 } })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  it('cannot be changed or deleted in the database', async () => {
    const { db } = await policiesAtWork();
    expect(() => db.sql('UPDATE policy_version SET note = ?').run('x')).toThrow('policy_version only grows');
    expect(() => db.sql('DELETE FROM policy_version').run()).toThrow('policy_version only grows');
    expect(() => db.sql('DELETE FROM policy_use').run()).toThrow('policy_use only grows');
  });

  it('is left out and told in the log when its text is not what was kept', async () => {
    const { db, again, happened } = await policiesAtWork();
    db.exec('DROP TRIGGER policy_version_no_update');
    db.sql("UPDATE policy_version SET json = replace(json, '888', '900') WHERE id = ?").run('planettogether');
    const policies = again({ shipped: [shipped('hypercare')] });
    expect(policies.list().versions.map(({ id }) => id)).toEqual(['hypercare']);
    expect(happened).toContain('policy-version-changed planettogether');
  });

  it('is used as it came with the app when it came with the app', async () => {
    const { db, again, happened } = await policiesAtWork();
    db.exec('DROP TRIGGER policy_version_no_update');
    db.exec("UPDATE policy_version SET json = '{}'");
    const policies = again();
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.current()).toEqual(shipped());
    expect(happened).toContain('policy-version-changed planettogether');
  });
});

describe('a version that this app cannot use any more', () => {
  const keep = (db: Db, id: string, json: unknown) => {
    const text = JSON.stringify(json);
    db.sql('INSERT INTO policy_version VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      '2026-01-01T00:00:00.000Z',
      'company',
      text,
      createHash('sha256').update(text).digest('hex'),
      '',
      'person',
      '2026-01-01T00:00:00.000Z',
    );
  };
  const zoneGone = withValues(shippedFile(), [['id'], 'other'], [['centres', 0, 'zone'], 'Mars/Base']);

  it('gives way to the usual policy when it was in use, and the log says so', async () => {
    const { db, again, settings, happened } = await policiesAtWork();
    keep(db, 'other', zoneGone);
    settings.set('policy.active', 'other');
    const policies = again();
    expect(policies.refresh()).toBe(false);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.list().versions.map(({ id }) => id)).toContain('other');
    expect(policies.get({ id: 'other', version: 1 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(policies.at({ id: 'other', version: 1 })).toBeUndefined();
    expect(policies.trouble()).toContain(
      '"other" cannot be used on this machine, so "PlanetTogether standard support"',
    );
    expect(happened).toEqual(['policy-version-unreadable other', 'policy-not-found other']);
  });

  it('is no trouble while the chosen one applies or only waits for its day', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.trouble()).toBeUndefined();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    expect(policies.trouble()).toBeUndefined();
  });

  it('is left out when it is of another schema', async () => {
    const { db, again, happened } = await policiesAtWork();
    keep(db, 'newer', { ...shippedFile(), id: 'newer', schema: 3 });
    expect(
      again()
        .list()
        .versions.map(({ id }) => id),
    ).not.toContain('newer');
    expect(happened).toEqual(['policy-version-of-another-schema newer']);
  });
});

describe('a version by its name', () => {
  it('is compiled once for each reading and programme', async () => {
    const { policies } = await policiesAtWork();
    const centre = policies.at({ ...SHIPPED, reading: 'centre' });
    expect(centre?.reading).toBe('centre');
    expect(policies.at({ ...SHIPPED, reading: 'centre' })).toBe(centre);
    expect(policies.at(SHIPPED)).toBe(policies.inUse());
  });

  it('is not there when it is not kept or has no such reading or programme', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.at({ ...SHIPPED, version: 9 })).toBeUndefined();
    expect(policies.at({ ...SHIPPED, reading: 'best' })).toBeUndefined();
    expect(policies.at({ ...SHIPPED, tier: 'gold' })).toBeUndefined();
  });
});
