import { createHash } from 'node:crypto';
import type { Survey } from '../collectors/index.ts';
import { COLLECTORS } from '../collectors/index.ts';
import { inSlices } from '../platform/turns.ts';
import type { CheckedRequest } from './request-check.ts';
import { mattering, stampLine } from './reuse-rules.ts';
import type { Collect, EvidenceDeps } from './types.ts';

/** Others get their turn after so many lines. */
const LINES_AT_ONCE = 1_024;
/** A checksum takes long texts in less time than many short ones. */
const PIECE = 1 << 16;

/** Grows when what goes into a bundle is made in another way without a new version of the app. */
const FORM = 1;

/**
 * The checksum of everything a bundle is made of before a collector runs; undefined where it cannot be told again: the
 * redaction key lasts for this process alone.
 */
export async function inputsOf(
  deps: EvidenceDeps,
  request: Collect,
  checked: CheckedRequest,
  survey: Survey,
): Promise<string | undefined> {
  const privacy = await deps.privacy.state?.();
  if (privacy === undefined) return undefined;
  const { app, policy, platform, settings, collectors = COLLECTORS } = deps;
  const { root, instance, since, until, wantedRecording, format, recipients, maxBytes } = checked;
  const hash = createHash('sha256');
  const facts = {
    form: FORM,
    app,
    policy: { id: policy.id, version: policy.version },
    privacy,
    system: [platform.system.platform, platform.system.userName, platform.system.hostName, platform.clock.timeZone()],
    request: [root.path, instance, since, until, request.profile, format, recipients.toSorted(), maxBytes],
    wantedRecording,
    occurredAt: request.caseId === undefined ? undefined : deps.recordings?.occurredAt(request.caseId),
    settings: mattering(settings.all()),
    ownPatterns: await platform.files.stat(settings.get('logs.patternsFile')).catch(() => undefined),
    collectors: collectors.map(({ id }) => id),
    approvals: await approvalsOf(deps, checked),
  };
  hash.update(`${JSON.stringify(facts)}\n`);
  let lines = '';
  await inSlices(survey.items, LINES_AT_ONCE, (item) => {
    lines += stampLine(item);
    if (lines.length < PIECE) return;
    hash.update(lines);
    lines = '';
  });
  return hash.update(lines).digest('hex');
}

/** The approvals that are active now, for every instance there is. */
export async function approvalsOf(
  { approval }: Pick<EvidenceDeps, 'approval'>,
  checked: CheckedRequest,
): Promise<readonly (string | undefined)[]> {
  const plant = await checked.plant();
  const names = [null, ...(plant?.instances ?? []).map(({ name }) => name)];
  return names.flatMap((name) => [approval('recordings', name)?.id, approval('scenarios', name)?.id]);
}
