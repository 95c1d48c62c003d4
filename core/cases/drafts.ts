import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import { canonical } from '../../shared/canonical.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { stampedRequest, wantsEvidence } from '../../shared/domain/request-rules.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Attachments } from '../attachments/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Ids } from '../platform/ports.ts';
import type { CaseLog } from './case-log.ts';
import type { CaseRepository } from './case-repository.ts';
import type { CasesDeps, Prefill } from './types.ts';

interface Deps {
  readonly db: Db;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly ids: Ids;
  readonly emit: Emit;
  readonly attachments: Pick<Attachments, 'removeUnasked'>;
  readonly prefill: Prefill;
  readonly kindRules: CasesDeps['kindRules'];
  readonly accepting: CasesDeps['accepting'];
}

export interface Drafts {
  /** `follows`: the closed case it goes on from. */
  create(kind: CaseKind, form: CaseDraft | undefined, follows?: CaseId): Promise<Result<CaseId>>;
  /**
   * One transaction, one flush: what it answered is on the disk. The same text again, whose answer was lost, is answered
   * as it was; another one on an older revision is a `conflict` with what is stored.
   */
  save(id: CaseId, revision: number, form: CaseDraft): Result<{ readonly revision: number; readonly savedAt: string }>;
}

/** Cases before they are sent. */
export function createDrafts(deps: Deps): Drafts {
  const { db, repository, log, ids, emit } = deps;
  const stamped = (form: CaseDraft, before: CaseDraft): CaseDraft =>
    stampedRequest(form, before, deps.kindRules(form.kind), deps.accepting());
  return {
    create: async (kind, given, follows) => {
      const form = stamped(await deps.prefill(kind, { ...given, kind }), {});
      const id = ids.next() as CaseId;
      const at = log.now();
      db.transaction(() => {
        repository.insert({ id, form, at });
        repository.saveDraft(id, { revision: 1, form, savedAt: at });
        log.append(id, { kind: 'created', at, by: 'person', ...(follows === undefined ? {} : { follows }) });
      });
      emit('cases.changed', { ids: [id] });
      return ok(id);
    },
    save: (id, revision, form) => {
      const stored = repository.draftOf(id);
      if (stored === undefined) return fail('not-found', 'This draft is not here any more.');
      if (log.facts(id).phase !== 'draft')
        return fail('conflict', 'This case was sent meanwhile, so the draft cannot change any more.');
      if (stored.revision === revision + 1 && canonical(stamped(form, stored.form)) === canonical(stored.form))
        return ok({ revision: stored.revision, savedAt: stored.savedAt });
      if (stored.revision !== revision)
        return fail(
          'conflict',
          'This draft was changed in another place meanwhile. Both versions are kept: choose one.',
          {
            revision: stored.revision,
            form: stored.form,
          },
        );
      const next = { revision: revision + 1, form: stamped(form, stored.form), savedAt: log.now() };
      db.transaction(() => {
        repository.saveDraft(id, next);
        // What nobody asked for goes with a fault, not with a wish the draft has become.
        if (!wantsEvidence(deps.kindRules(form.kind))) deps.attachments.removeUnasked(id);
        log.project(id);
      });
      emit('cases.changed', { ids: [id] });
      return ok({ revision: next.revision, savedAt: next.savedAt });
    },
  };
}
