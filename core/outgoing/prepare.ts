import type { GateHit, GateResult } from '../../shared/domain/outgoing.ts';
import type { OutgoingFile } from '../../shared/domain/outgoing.ts';
import { KEEPABLE_KINDS } from '../../shared/domain/redaction.ts';
import type { Removal } from '../../shared/domain/redaction.ts';
import { ofItsKind } from '../../shared/domain/request-rules.ts';
import { withSeverityWhy } from '../../shared/domain/severity-why.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { joined } from '../gate/index.ts';
import type { KnownValue, RedactedFields } from '../privacy/index.ts';
import { chosenBy, passedBy } from './decisions.ts';
import { encrypted, planFile } from './file-plan.ts';
import type { FilePlan, Makers } from './file-plan.ts';
import { sealOf, textsOf, withTexts } from './form-rules.ts';
import { toldOf } from './told.ts';
import type { ActiveDecision, OutgoingDeps, Prepared, Request, SentFile } from './types.ts';

const ROUNDS = 3;
const MOST_REMOVALS = 2000;

/**
 * Makes of what is meant to go exactly what may: redacted text, redacted copies, names, with what was decided. Then lets
 * the second scanner look at all of it. Fails only when a copy cannot be made; a find is no failure here.
 */
export async function prepare(
  deps: OutgoingDeps,
  makers: Makers,
  asked: Request,
  decisions: readonly ActiveDecision[],
): Promise<Result<Prepared>> {
  const request = explained(deps, asked);
  const given = request.form === undefined ? { text: request.text ?? '' } : textsOf(request.form);
  const chosen = chosenBy(decisions);
  const { text, plans } = await redactAll(deps, makers, request, given, { decisions, chosen });
  const literals = unique([...chosen, ...text.literals, ...plans.flatMap((plan) => plan.literals)]);
  const files = await filesOf(deps, request, plans, literals);
  if (!files.ok) return files;
  // What somebody chose to take out here is looked for here, and remembered for no other case.
  await deps.gate.noteKnown(literals.filter(({ kind }) => kind !== 'chosen'));
  const form = request.form === undefined ? undefined : withTexts(request.form, text.fields);
  const gate = await secondLook(deps, { request, fields: text.fields, sent: files.value, chosen });
  const told = request.toColleague === true ? await toldOf(deps, plans, { literals, chosen }) : [];
  return ok(
    assembled({
      form,
      text,
      plans,
      sent: files.value,
      told,
      gate: withoutPassed(gate, passedBy(decisions)),
      decisions,
      recipients: deps.recipients(),
    }),
  );
}

/**
 * Support gets what its kind of case asks for, and is told why the severity was chosen; a colleague, who may go on writing,
 * gets all of the draft and the answers themselves.
 */
function explained({ severityExamples, kindRules }: OutgoingDeps, request: Request): Request {
  const { form, toColleague } = request;
  if (form === undefined || toColleague === true) return request;
  return { ...request, form: withSeverityWhy(ofItsKind(form, kindRules(form.kind)), severityExamples()) };
}

interface Choices {
  readonly decisions: readonly ActiveDecision[];
  readonly chosen: readonly KnownValue[];
}

interface Redacted {
  readonly text: RedactedFields;
  readonly plans: readonly FilePlan[];
}

/** What one part gives away is taken out of all: again until no part says anything new. */
async function redactAll(
  deps: OutgoingDeps,
  makers: Makers,
  request: Request,
  given: Readonly<Record<string, string>>,
  { decisions, chosen }: Choices,
): Promise<Redacted> {
  let literals = unique(chosen);
  let allowed: readonly string[] = [];
  let last: Redacted | undefined;
  const instance = deps.caseOf(request.caseId)?.instance ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    request.signal?.throwIfAborted();
    const text = await deps.privacy.redactText(given, { profile: 'secrets', literals, allowed });
    const plans: FilePlan[] = [];
    const options = { literals: unique([...literals, ...text.literals]), allowed, signal: request.signal };
    for (const file of request.files)
      plans.push(await planFile(deps, makers, file, { caseId: request.caseId, instance, decisions, options }));
    const found = unique([...literals, ...text.literals, ...plans.flatMap((plan) => plan.literals)]);
    const keeps = keptValues(decisions, [text.replaced, ...plans.map(({ replaced }) => replaced)], allowed);
    last = { text, plans };
    if (found.length === literals.length && keeps.length === allowed.length) break;
    // What a person keeps is no literal to be removed.
    literals = found.filter(({ value, kind }) => !(keeps.includes(value) && KEEPABLE_KINDS.includes(kind)));
    allowed = keeps;
  }
  if (last === undefined) throw new Error('nothing was prepared');
  return last;
}

function keptValues(
  decisions: readonly ActiveDecision[],
  replaced: readonly ReadonlyMap<string, string>[],
  before: readonly string[],
): readonly string[] {
  const marks = new Set(decisions.flatMap(({ decision }) => (decision.kind === 'keep' ? [decision.mark] : [])));
  const values = replaced.flatMap((map) => [...map].flatMap(([mark, value]) => (marks.has(mark) ? [value] : [])));
  return [...new Set([...before, ...values])];
}

function unique(values: readonly KnownValue[]): readonly KnownValue[] {
  return [...new Map(values.map((one) => [one.value, one])).values()].sort((one, other) =>
    one.value < other.value ? -1 : 1,
  );
}

async function filesOf(
  deps: OutgoingDeps,
  { signal, toColleague }: Request,
  plans: readonly FilePlan[],
  literals: readonly KnownValue[],
): Promise<Result<readonly SentFile[]>> {
  const sent: SentFile[] = [];
  const recipients = toColleague === true ? [] : deps.recipients();
  for (const { file, kind, action, plain, bytes } of plans) {
    if (action === 'withheld') continue;
    const name = await deps.privacy.redactName(file.name, { literals });
    const isLocked = kind === 'bundle' && recipients.length > 0 && deps.gate.plainOf(plain) === undefined;
    const made = isLocked
      ? await encrypted(deps, { sha256: plain, bytes, name: file.name }, recipients, signal)
      : ok({ sha256: plain, bytes });
    if (!made.ok) return made;
    sent.push({ item: file.id, name: isLocked ? `${name}.age` : name, plain, ...made.value });
  }
  return ok(sent);
}

/** Where a find is told to be. */
export function placeOf(request: Pick<Request, 'form'>, field: string): string {
  return request.form === undefined ? 'message' : `case text › ${field}`;
}

/** What the second scanner is shown. */
interface Shown {
  readonly request: Pick<Request, 'form' | 'signal'>;
  readonly fields: Readonly<Record<string, string>>;
  readonly sent: readonly SentFile[];
  readonly chosen: readonly KnownValue[];
}

export async function secondLook(
  deps: Pick<OutgoingDeps, 'gate' | 'attachments'>,
  { request, fields, sent, chosen }: Shown,
): Promise<GateResult> {
  const texts = Object.entries(fields).map(([field, text]) => ({ where: placeOf(request, field), text }));
  const results = [await deps.gate.scanText(texts, { literals: chosen })];
  for (const file of sent) results.push(await lookAtFile(deps, file, chosen, request.signal));
  return joined(results, results[0]?.known ?? 0);
}

/** Bytes that passed before are not read again; their name is. */
async function lookAtFile(
  { gate, attachments }: Pick<OutgoingDeps, 'gate' | 'attachments'>,
  file: SentFile,
  chosen: readonly KnownValue[],
  signal: AbortSignal | undefined,
): Promise<GateResult> {
  if (chosen.length > 0 || !(await gate.hasPassed(file.plain)))
    return gate.scanFile(attachments.pathOf(file.plain), file.name, { signal, literals: chosen });
  return { ...(await gate.scanText([{ where: 'name of a file', text: file.name }])), files: 1 };
}

export function withoutPassed(gate: GateResult, passed: ReadonlySet<string>): GateResult {
  const hits = gate.hits.filter((hit: GateHit) => !(hit.maySend && passed.has(hit.id)));
  return { ...gate, ok: hits.length === 0, hits };
}

function assembled(all: {
  readonly form: Prepared['form'];
  readonly text: RedactedFields;
  readonly plans: readonly FilePlan[];
  readonly sent: readonly SentFile[];
  readonly told: Prepared['told'];
  readonly gate: GateResult;
  readonly decisions: readonly ActiveDecision[];
  readonly recipients: readonly string[];
}): Prepared {
  const { form, text, plans, sent, told, gate, decisions, recipients } = all;
  const message = form === undefined ? text.fields['text'] : undefined;
  const isEncrypted = sent.some((file) => file.sha256 !== file.plain);
  const parts = Object.fromEntries([
    ...Object.entries(text.fields).map(([field, value]) => [field, sealOf(value)]),
    ...sent.map((file) => [`file ${file.name}`, sealOf([file.plain, file.bytes, file.plain === file.sha256])]),
  ]) as Record<string, string>;
  const files = sent.map(({ item, name, plain }) => ({ item, name, plain }));
  const preview = sealOf({
    form: form ?? null,
    text: message ?? null,
    files,
    recipients: isEncrypted ? recipients : [],
  });
  return {
    form,
    text: message,
    sent,
    told,
    shown: plans.map((plan) => shownOf(plan, sent)),
    fields: Object.entries(text.fields).map(([field, value]) => ({
      field,
      text: value,
      removed: removedIn(text.removals, field),
    })),
    removals: [...text.removals, ...plans.flatMap(removalsOf)].slice(0, MOST_REMOVALS),
    gate,
    encrypted: isEncrypted,
    seal: {
      preview,
      content: sealOf(form ?? message ?? ''),
      files: sent.map((file) => sealedOf(file, plans)),
      decisions: sealOf(decisions.map(({ id }) => id)),
    },
    parts,
  };
}

function sealedOf({ item, sha256, plain }: SentFile, plans: readonly FilePlan[]): Prepared['seal']['files'][number] {
  const original = plans.find(({ file }) => file.id === item)?.file.sha256;
  return { item, sha256, plain, ...(original === undefined ? {} : { original }) };
}

function removedIn(removals: readonly Removal[], field: string): number {
  return removals.filter(({ path }) => path === field).reduce((sum, { count }) => sum + count, 0);
}

function removalsOf({ file, removals }: FilePlan): readonly Removal[] {
  return removals.map((removal) => ({ ...removal, path: file.name }));
}

function shownOf(
  { file, kind, action, reason, maySend, removed, bytes, plain }: FilePlan,
  sent: readonly SentFile[],
): OutgoingFile {
  const going = sent.find(({ item }) => item === file.id);
  return {
    item: file.id,
    name: going?.name ?? file.name,
    kind,
    action,
    reason,
    maySend,
    bytes: action === 'withheld' ? file.bytes : bytes,
    sha256: action === 'withheld' ? null : (going?.sha256 ?? plain),
    removed,
  };
}
