import { basename, join } from 'node:path';
import { confidentialAmong } from '../../shared/domain/approvals.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { rulesOfKind } from '../../shared/domain/request-rules.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Approvals } from '../approvals/index.ts';
import type { Attachments } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import { FOREIGN_WITHIN_MS, foreignManifest, readManifest, verifyBundle } from '../bundle/index.ts';
import type { CaseLog, CaseRepository, Cases } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Gate } from '../gate/index.ts';
import type { Handover } from '../handover/index.ts';
import type { Outbox } from '../outbox/index.ts';
import { confidentialByName, createOutgoing } from '../outgoing/index.ts';
import type { BundleFacts, CaseFacts, Outgoing, QueuedRow } from '../outgoing/index.ts';
import { checkRecipients, encryptFile } from '../platform/age/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Files, Platform } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { Settings } from '../settings/index.ts';

interface Parts {
  readonly db: Db;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly attachments: Attachments;
  readonly settings: Settings;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly privacy: Privacy;
  readonly gate: Gate;
  readonly approvals: Approvals;
  readonly policy: () => Policy;
  /** Made after this one: what leaves stands between cases and outbox. */
  readonly outbox: () => Outbox;
  readonly cases: () => Cases;
  readonly evidence: () => Evidence;
  readonly handover: () => Handover;
}

/** What leaves, with the parts of this core. */
export function composeOutgoing(parts: Parts): Outgoing {
  const { platform, layout, settings, repository, log, approvals, outbox, cases } = parts;
  const isOurs = (sha256: string): boolean => parts.evidence().withBundle(sha256) !== undefined;
  return createOutgoing({
    ...parts,
    ...platform,
    workFolder: join(layout.staging, 'outgoing'),
    bundleFacts: bundleFacts(platform.files, isOurs),
    collectedHere: isOurs,
    approval: (kind, instance, caseId) => approvals.active(kind, instance, undefined, caseId),
    kindRules: (kind) => rulesOfKind(parts.policy().requests, kind),
    severityExamples: () => parts.policy().severities.flatMap(({ examples }) => examples),
    recipients: () => settings.get('bundle.recipients'),
    encrypt: (path, target, recipients, signal) => encrypt(platform.files, { path, target, recipients, signal }),
    lostContact: (id) => parts.handover().lostContact(id),
    caseOf: (id) => caseFacts(repository, log, id),
    rowsOf: (id) =>
      outbox()
        .rowsOf(id)
        .map((row) => queued(row)),
    rowById: (id) => {
      const row = outbox().rowById(id);
      return row === undefined ? undefined : queued(row);
    },
    retry: (id) => void outbox().retry(id),
    drop: (id) => outbox().drop(id),
    sendHeld: (caseId, file) => cases().sendHeld(caseId, file),
  });
}

function queued(row: ReturnType<Outbox['rowsOf']>[number]): QueuedRow {
  const { id, caseId, kind, state, payload, error } = row;
  return { id, caseId: caseId as CaseId, kind, state, payload, error };
}

function caseFacts(repository: CaseRepository, log: CaseLog, id: CaseId): CaseFacts | undefined {
  if (repository.find(id) === undefined) return undefined;
  const facts = log.facts(id);
  const form = repository.draftOf(id)?.form ?? {};
  const instance = facts.sent === undefined ? (form.instance ?? null) : facts.sent.instance;
  return { isDraft: facts.phase === 'draft', discarded: facts.discarded, form, instance };
}

async function encrypt(
  files: Files,
  wanted: {
    readonly path: string;
    readonly target: string;
    readonly recipients: readonly string[];
    readonly signal: AbortSignal | undefined;
  },
): Promise<Result<void>> {
  const checked = await checkRecipients(wanted.recipients);
  if (!checked.ok) return checked;
  await encryptFile(files, wanted.path, wanted.target, checked.value, wanted.signal ?? new AbortController().signal);
  return ok(undefined);
}

/**
 * Whether a file is a bundle of this app, by its content: its name and where it came from prove nothing. One that was
 * not collected here is looked through within bounds, and once where it goes beyond them: bytes of a name never change.
 */
function bundleFacts(
  files: Files,
  isOurs: (sha256: string) => boolean,
): (path: string, name: string) => Promise<BundleFacts | undefined> {
  const beyond = new Map<string, string>();
  return async (path, name) => {
    if (!/\.(?:zip|tar\.zst)$/iu.test(name)) return undefined;
    const sha256 = basename(path);
    const found = beyond.get(sha256) ?? (await manifestOf(files, path, isOurs(sha256)));
    if (typeof found !== 'string') return found === undefined ? undefined : factsOf(found);
    beyond.set(sha256, found);
    return { confidential: [], instance: null, problem: found };
  };
}

/** The manifest of a sound bundle, or why it was not looked through; undefined for any other file. */
async function manifestOf(files: Files, path: string, isOurs: boolean): Promise<BundleManifest | string | undefined> {
  if (!isOurs) return foreignManifest(files, path, AbortSignal.timeout(FOREIGN_WITHIN_MS)).catch(() => undefined);
  const manifest = await readManifest(files, path).catch(() => undefined);
  return manifest !== undefined && (await verifyBundle(files, path)).ok ? manifest : undefined;
}

function factsOf(manifest: BundleManifest): BundleFacts {
  // Anybody can write a manifest, so what the product calls its recordings needs consent whatever kind is said.
  const kinds = manifest.files.flatMap(({ kind, path: packed }) => [
    kind,
    confidentialByName(packed.slice(packed.lastIndexOf('/') + 1)) ?? kind,
  ]);
  const confidential = confidentialAmong(kinds);
  return { confidential, instance: manifest.instance, problem: undefined };
}
