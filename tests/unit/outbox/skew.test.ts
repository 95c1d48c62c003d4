import { expect, it } from 'vitest';
import { news, scriptedPortal } from '../../fakes/portal-adapter.ts';
import { bench } from './outbox-bench.ts';

it("passes on what a portal's answers say of its clock, and nothing when they say nothing", async () => {
  const noted: unknown[] = [];
  const portal = scriptedPortal();
  const { outbox } = await bench({ portal, noteSkew: (id, skew) => noted.push({ id, ...skew }) });
  await outbox.sync({ byPerson: true });
  expect(noted).toEqual([]);
  portal.poll = () => ({ ...news([]), clockSkewMs: 600_000, roundTripMs: 40 }) as ReturnType<typeof news>;
  await outbox.sync({ byPerson: true });
  expect(noted).toEqual([{ id: 'folder', clockSkewMs: 600_000, roundTripMs: 40 }]);
});
