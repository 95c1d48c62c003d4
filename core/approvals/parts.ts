import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Audit } from '../audit/index.ts';
import type { Contacts } from '../contacts/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Ids, SystemFacts } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { ApprovalRepository } from './approval-repository.ts';
import type { KeptRequest } from './types.ts';
import type { Words } from './words-rules.ts';

export interface ApprovalsDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly settings: Settings;
  readonly contacts: Contacts;
  readonly system: SystemFacts;
  /** Its number; undefined when there is no such case. */
  readonly caseNumber: (id: CaseId) => number | undefined;
  /** Tells the person that somebody has to decide, where that can be done. */
  readonly tell: (words: Words) => void;
}

/** All that the parts of the domain share. */
export interface ApprovalParts extends ApprovalsDeps {
  readonly repository: ApprovalRepository;
}

/** A request by its id, its number, or as "R-3". */
export function named(repository: ApprovalRepository, name: string): Result<KeptRequest> {
  const number = /^(?:R-)?(\d{1,9})$/iu.exec(name)?.[1];
  const found =
    repository.find(name) ??
    (number === undefined ? undefined : repository.all().find((one) => one.number === Number(number)));
  return found === undefined ? fail('not-found', `There is no request "${name}".`) : ok(found);
}
