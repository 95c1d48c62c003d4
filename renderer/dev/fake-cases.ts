import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { completed } from '../../shared/domain/completeness-rules.ts';
import { missingOfKind, rulesOfKind } from '../../shared/domain/request-rules.ts';
import { madeUpKinds } from './made-up-kinds.ts';
import type { Attachment, CaseDetail } from '../../shared/domain/cases.ts';
import { USUAL_GRADING } from '../../shared/policy/index.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { clocksOf, storedCase } from './cases.ts';
import type { StoredCase } from './cases.ts';
import { CENTRE, TARGET_MS, dueAfter } from './clocks.ts';
import { fakeRecords } from './fake-records.ts';
import { exampleOf, levels } from './machine.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `cases.${string}`>;

const NONE = fail('not-found', 'There is no such case.');

function detail(kept: StoredCase): CaseDetail {
  const { answeredAt: _, more: __, ...stored } = kept;
  const files = stored.attachments.length;
  const { of, answered } = completed(stored.form, files, rulesOf(stored.form));
  return {
    ...stored,
    clocks: clocksOf(kept),
    missing: [...missingOfKind(stored.form, files, rulesOf(stored.form))],
    askedItems: of,
    openItems: of - answered,
  };
}

const newest = (a: StoredCase, b: StoredCase): number => b.number - a.number;

/** The cases part of the made-up core. */
export function fakeCases(world: World): Pick<CoreHandlers, Names> {
  const find = (id: string): StoredCase | undefined => world.cases.get(id);
  const put = (next: StoredCase): void => {
    world.cases.set(next.id, next);
    world.emit('cases.changed', { ids: [next.id] });
  };
  const change = (id: string, edit: (stored: StoredCase) => Partial<StoredCase>) => {
    const stored = find(id);
    if (stored === undefined) return NONE;
    put({ ...stored, ...edit(stored) });
    return ok({ id: stored.id });
  };
  const detached = new Map<string, Attachment>();
  const file = (token: string): Attachment => ({
    id: `att-${token}` as never,
    name: token,
    sha256: 'a'.repeat(64),
    bytes: 912_000,
    addedAt: iso(designNow()),
    source: 'file',
  });
  return {
    'cases.list': () => {
      const shown = [...world.cases.values()].filter(({ discarded }) => !discarded).sort(newest);
      const atSupport = shown.filter(({ state }) => state === 'sent');
      const queue = atSupport.toSorted((a, b) => (a.severity ?? 4) - (b.severity ?? 4) || a.number - b.number);
      return ok({
        cases: shown.map((stored) => detail(stored)),
        queue: queue.map(({ id }) => id),
        computedAt: iso(designNow()),
      });
    },
    'cases.get': ({ id }) => {
      const stored = find(id);
      return stored === undefined ? NONE : ok(detail(stored));
    },
    'cases.create': ({ kind, form }) => {
      world.counter += 1;
      const at = iso(designNow());
      const base = storedCase({
        number: world.counter,
        severity: 3,
        title: '',
        instance: 'Production',
        at,
        state: 'draft',
      });
      const filled = { version: '12.3.1', timeZone: 'Europe/Berlin', occurredAt: '2026-11-23T16:40:00+01:00' };
      const sources = { version: { from: 'machine' as const, note: 'Read from Software/12.3.1' } };
      const next = { kind, instance: 'Production', sources, ...filled, ...form };
      put({ ...base, severity: form?.severity ?? null, form: next });
      return ok({ id: base.id });
    },
    'cases.saveDraft': ({ id, revision, form }) => {
      const stored = find(id);
      if (stored === undefined) return NONE;
      if (stored.draftRevision !== revision) return fail('conflict', 'Another window changed this draft meanwhile.');
      const savedAt = iso(designNow());
      const { title = '', severity = null, instance = null } = form;
      put({ ...stored, form, title, severity, instance, draftRevision: revision + 1, draftSavedAt: savedAt });
      world.emit('cases.changed', { ids: [id] });
      return ok({ revision: revision + 1, savedAt });
    },
    'cases.submit': ({ id }) => {
      const stored = find(id);
      if (stored === undefined) return NONE;
      const missing = missingOfKind(stored.form, stored.attachments.length, rulesOf(stored.form));
      if (missing.length > 0) return fail('incomplete', 'Some items are open.', { missing });
      put({ ...stored, state: 'queued', createdAt: iso(designNow()), portal: { id: 'help' as never, remoteId: null } });
      return ok({ id: stored.id, state: 'queued' });
    },
    'cases.reply': ({ id, text }) =>
      change(id, ({ events }) => ({
        waitsForPerson: false,
        waitsSince: null,
        events: [
          ...events,
          { id: `r${events.length}`, at: iso(designNow()), by: 'person', kind: 'reply-written', text, attachments: [] },
        ],
      })),
    'cases.attach': ({ id, files }) => {
      const stored = find(id);
      if (stored === undefined) return NONE;
      const attachments = files.map((token) => file(token));
      put({ ...stored, attachments: [...stored.attachments, ...attachments] });
      return ok({ attachments });
    },
    'cases.detach': ({ id, attachment }) =>
      change(id, ({ attachments }) => {
        const gone = attachments.find((one) => one.id === attachment);
        if (gone !== undefined) detached.set(gone.id, gone);
        return { attachments: attachments.filter((one) => one !== gone) };
      }),
    'cases.reattach': ({ id, attachment }) => {
      const back = detached.get(attachment);
      if (back === undefined) return fail('not-found', 'This file is gone for good. Add it again.');
      detached.delete(attachment);
      return change(id, ({ attachments }) => ({
        attachments: [...attachments, back].toSorted((a, b) => a.addedAt.localeCompare(b.addedAt)),
      }));
    },
    'cases.discard': ({ id }) => change(id, () => ({ discarded: true })),
    'cases.restore': ({ id }) => change(id, () => ({ discarded: false })),
    'cases.markRead': ({ id }) => (find(id)?.unread === 0 ? ok({ id }) : change(id, () => ({ unread: 0 }))),
    ...fakeRecords(world, change),
    'cases.severities': () =>
      ok({
        levels: levels.map(([severity, name, meaning, examples]) => ({
          severity,
          name,
          meaning,
          examples: examples.map((text, index) => exampleOf(`s${severity}-${index}`, text)),
          dueAt: iso(dueAfter(designNow(), TARGET_MS[severity])),
          targetMs: TARGET_MS[severity],
          cite: 'G 4.3',
        })),
        grading: USUAL_GRADING,
        zone: CENTRE,
        supportOpen: true,
        changesAt: '2026-11-28T00:00:00.000Z',
        phone: '+1 888 317 8807',
      }),
  };
}

function rulesOf(form: CaseDraft) {
  return rulesOfKind(madeUpKinds, form.kind);
}
