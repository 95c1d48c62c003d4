import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { GateHit, OutgoingDecision, OutgoingFile } from '../../shared/domain/outgoing.ts';
import { severityWhy } from '../../shared/domain/severity-why.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { policyInUse } from './fake-policies.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `outgoing.${string}`>;

const TEXTS = [
  'title',
  'description',
  'businessImpact',
  'stepsToReproduce',
  'workaround',
  'desiredResult',
  'errorText',
] as const;

/** One find, so that the screens can show what to do about it. */
const HIT: GateHit = {
  id: 'hit-1',
  where: 'case text › errorText',
  line: 3,
  looksLike: 'product key',
  kind: 'licence-key',
  maySend: true,
};

interface Kept {
  readonly id: string;
  readonly at: string;
  readonly decision: OutgoingDecision;
}

/** What leaves of the made-up cases: pictures stay until somebody says so, everything else goes. */
export function fakeOutgoing(world: World): Pick<CoreHandlers, Names> {
  const kept = new Map<string, Kept[]>();
  const of = (caseId: string): Kept[] => kept.get(caseId) ?? [];
  let counter = 0;
  return {
    'outgoing.preview': ({ caseId }) => {
      const stored = world.cases.get(caseId);
      if (stored === undefined) return fail('not-found', 'There is no such case.');
      const decisions = of(caseId).map(({ decision }) => decision);
      const files = stored.attachments.map((file) => fileOf(file, decisions));
      const text = TEXTS.flatMap((field) => {
        const value = stored.form[field];
        return value === undefined ? [] : [{ field, text: value, removed: 0 }];
      });
      const why = severityWhy(
        stored.form,
        policyInUse(world).severities.flatMap(({ examples }) => examples),
      );
      const reasons = why === '' ? [] : [{ field: 'severityWhy', text: why, removed: 0 }];
      return ok({
        sha256: (decisions.length % 10).toString().repeat(64),
        bytes: files.reduce((sum, { action, bytes }) => sum + (action === 'withheld' ? 0 : bytes), 2_400),
        text: [...text, ...reasons],
        files,
        removals: [],
        gate: { ok: true, files: files.length, known: 2, hits: [] },
        encrypted: false,
      });
    },
    'outgoing.decide': ({ caseId, decision }) => {
      counter += 1;
      const id = `decision-${counter}`;
      kept.set(caseId, [...of(caseId), { id, at: iso(designNow()), decision }]);
      world.emit('cases.changed', { ids: [caseId] });
      return ok({ id });
    },
    'outgoing.undecide': ({ caseId, id }) => {
      kept.set(
        caseId,
        of(caseId).filter((one) => one.id !== id),
      );
      world.emit('cases.changed', { ids: [caseId] });
      return ok({});
    },
    'outgoing.decisions': ({ caseId }) => ok({ decisions: of(caseId) }),
    'outgoing.hits': ({ operationId }) => {
      const stored = [...world.cases.values()].find(({ outbox }) => outbox.some(({ id }) => id === operationId));
      if (stored === undefined) return fail('not-found', 'This item is not in the outbox any more.');
      return ok({
        caseId: stored.id,
        message: 'Nothing was sent: 1 place looks like a secret.',
        hits: [HIT],
        files: [],
      });
    },
  };
}

function fileOf(
  file: { id: string; name: string; bytes: number; sha256: string },
  decisions: readonly OutgoingDecision[],
): OutgoingFile {
  const isPicture = /\.(?:png|jpe?g|gif|webp|bmp)$/iu.test(file.name);
  const kind = isPicture ? 'image' : /\.(?:zip|tar\.zst)$/iu.test(file.name) ? 'bundle' : 'text';
  const isOut = decisions.some((one) => one.kind === 'withhold' && one.item === file.id);
  const isSent = !isPicture || decisions.some((one) => one.kind === 'send' && one.item === file.id);
  const action = isOut || !isSent ? 'withheld' : 'send';
  const words = isOut
    ? 'Somebody decided to leave it out.'
    : 'Pictures may show anything, so each goes only after somebody looked at it and said so.';
  return {
    item: file.id,
    name: file.name,
    kind,
    action,
    reason: action === 'withheld' ? words : null,
    maySend: true,
    bytes: file.bytes,
    sha256: action === 'withheld' ? null : file.sha256,
    removed: 0,
  };
}
