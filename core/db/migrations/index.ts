import type { Migration } from '../types.ts';
import { foundation } from './0010-foundation.ts';
import { cases } from './0020-cases.ts';
import { delivery } from './0030-delivery.ts';
import { evidence } from './0040-evidence.ts';
import { notices } from './0050-notices.ts';
import { policies } from './0060-policies.ts';
import { clockMemo } from './0070-clock-memo.ts';
import { alarms } from './0080-alarms.ts';
import { approvals } from './0090-approvals.ts';
import { outgoing } from './0100-outgoing.ts';
import { preview } from './0120-preview.ts';
import { storage } from './0130-storage.ts';
import { consent } from './0140-consent.ts';
import { analysis } from './0150-analysis.ts';
import { recordings } from './0160-recordings.ts';
import { instancePlaces } from './0170-instance-places.ts';
import { reuse } from './0180-reuse.ts';
import { fleet } from './0190-fleet.ts';
import { knowledge } from './0220-knowledge.ts';
import { requests } from './0240-requests.ts';
import { handoverOperations } from './0250-handover-operations.ts';
import { handoverClaims } from './0260-handover-claims.ts';
import { collectedByItself } from './0270-collected-by-itself.ts';

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  foundation,
  cases,
  delivery,
  evidence,
  notices,
  policies,
  clockMemo,
  alarms,
  approvals,
  outgoing,
  preview,
  storage,
  consent,
  analysis,
  recordings,
  instancePlaces,
  reuse,
  fleet,
  knowledge,
  requests,
  handoverOperations,
  handoverClaims,
  collectedByItself,
];
