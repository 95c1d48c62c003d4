import { z } from 'zod';
import { knowledgeProgress } from '../domain/knowledge.ts';
import { storageProgress } from '../domain/storage.ts';
import type { Client, Handlers } from './define.ts';
import { approvalsContract } from './approvals.ts';
import { articlesContract } from './articles.ts';
import { casesContract } from './cases.ts';
import { checksContract } from './checks.ts';
import { clocksContract } from './clocks.ts';
import { compareContract } from './compare.ts';
import { deliveryContract } from './delivery.ts';
import { evidenceContract, runState } from './evidence.ts';
import { fleetContract } from './fleet.ts';
import { guideContract } from './guide.ts';
import { handoverContract } from './handover.ts';
import { instancesContract } from './instances.ts';
import { logsContract } from './logs.ts';
import { noticesContract } from './knowledge.ts';
import { outgoingContract } from './outgoing.ts';
import { peopleContract } from './people.ts';
import { picturesContract } from './pictures.ts';
import { policiesContract } from './policies.ts';
import { previewContract, previewProgress } from './preview.ts';
import { recorderContract } from './recorder.ts';
import { recordingsContract } from './recordings.ts';
import { requestsContract } from './requests.ts';
import { snapshotHistoryContract } from './snapshot-history.ts';
import { storageContract } from './storage.ts';
import { supportContract } from './support.ts';
import { systemContract } from './system.ts';

/** Everything a face can ask of the core. */
export const contract = {
  ...systemContract,
  ...peopleContract,
  ...casesContract,
  ...clocksContract,
  ...policiesContract,
  ...supportContract,
  ...evidenceContract,
  ...compareContract,
  ...fleetContract,
  ...guideContract,
  ...instancesContract,
  ...checksContract,
  ...logsContract,
  ...previewContract,
  ...deliveryContract,
  ...outgoingContract,
  ...noticesContract,
  ...articlesContract,
  ...approvalsContract,
  ...recordingsContract,
  ...requestsContract,
  ...handoverContract,
  ...storageContract,
  ...recorderContract,
  ...snapshotHistoryContract,
  ...picturesContract,
} as const;
export type CoreContract = typeof contract;
export type CoreHandlers = Handlers<CoreContract>;

const ids = z.object({ ids: z.array(z.string()) });

/** What the core says by itself. `<domain>.changed` carries the ids that changed; queries are refetched. */
export const events = {
  'cases.changed': ids,
  'outbox.changed': ids,
  /** Alarms rang, were dismissed or overtaken. */
  'alarms.changed': ids,
  /** Another policy, version, reading or tier is in use: every due time may have moved. */
  'policies.changed': ids,
  'portals.changed': ids,
  'sync.changed': ids,
  'instances.changed': ids,
  'snapshots.changed': ids,
  /** What of recordings was chosen for a case. */
  'recordings.changed': ids,
  'notices.changed': ids,
  'releases.changed': ids,
  /** Articles came or went, or one solved something. */
  'knowledge.changed': ids,
  /** Articles are being taken in; at most ten a second. */
  'knowledge.progress': knowledgeProgress,
  'settings.changed': ids,
  'contacts.changed': ids,
  /** A case was handed over, taken, sent or given back. */
  'handover.changed': ids,
  /** Asked, decided, taken back, or over. */
  'approvals.changed': ids,
  /** Space was freed, or this copy stopped or went on sending. */
  'storage.changed': ids,
  /** An archive for another machine is being made; at most ten a second. */
  'storage.progress': storageProgress,
  /** A moment was marked in the flight recorder. */
  'recorder.changed': ids,
  /** A recording of steps began, grew or ended; also when a shortcut was given or refused. */
  'steps.changed': ids,
  /** Files are being copied into the store; at most four a second. */
  'copies.changed': ids,
  /** A collection run moved on; at most ten a second. */
  'collect.progress': runState,
  /** A bundle is made anew; at most ten a second. */
  'preview.progress': previewProgress,
} as const;
export type CoreEvents = typeof events;
export type CoreEventName = keyof CoreEvents;

export type CoreClient = Client<CoreContract, CoreEvents>;

export { createClient } from './client.ts';
export type {
  CallContext,
  CallInput,
  Client,
  Contract,
  Events,
  HandlerOutput,
  Handlers,
  InputOf,
  OutputOf,
} from './define.ts';
export { dispatch, serve } from './serve.ts';
export type { ServeOptions } from './serve.ts';
export { isMessage, portWire, PROTOCOL, wirePair } from './wire.ts';
export type { Message, PortLike, Wire } from './wire.ts';
