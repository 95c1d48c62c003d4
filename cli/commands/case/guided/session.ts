import type { CaseDraft, FormItem } from '../../../../shared/domain/case-form.ts';
import { FORM_ITEMS, needsImpact } from '../../../../shared/domain/case-form.ts';
import type { FoundItem } from '../../../../shared/domain/case-checks.ts';
import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import type { CaseId } from '../../../../shared/domain/primitives.ts';
import { rulesOfKind } from '../../../../shared/domain/request-rules.ts';
import { fail } from '../../../../shared/errors.ts';
import type { RequestKind } from '../../../../shared/policy/request-kind.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { CoreContext } from '../../../command.ts';
import type { Dialog } from '../../../dialog.ts';
import { shown } from '../../../output.ts';
import { IMPACT_NEEDED } from '../../shared.ts';

/** What the person did with a question. `end`: broke off or nothing more came; `solved`: no case is needed any more. */
export type Outcome = 'next' | 'back' | 'save' | 'end' | 'solved';

/** A line a person wrote, or what it asks for. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'keep' | Exclude<Outcome, 'next' | 'solved'> };

export type Patch = { readonly [K in keyof CaseDraft]?: CaseDraft[K] | undefined };

/** One draft that is answered question by question. Each answer is stored before the next question. */
export interface Session {
  readonly context: CoreContext;
  readonly id: CaseId;
  /** The person's zone. */
  readonly zone: string;
  detail(): CaseDetail;
  form(): CaseDraft;
  /** The kinds of cases of the policy in use. */
  kinds(): readonly RequestKind[];
  /** What the policy asks of this kind of case. */
  rules(): RequestKind | undefined;
  /**
   * Names of what stops the draft from being sent, as the core tells it: `approval` is a key contact's yes. As it was
   * read last where it cannot be read; sending asks again.
   */
  missing(): Promise<readonly string[]>;
  /** Whether anything was answered since it began. */
  changed(): boolean;
  say(...lines: readonly string[]): Promise<void>;
  /** Asks until there is something to go by; `?` shows the help and asks again. */
  read(help: readonly string[], prompt?: string): Promise<Reply>;
  answer(patch: Patch): Promise<Result<void>>;
  /** Any other change of the form. */
  edit(change: (form: CaseDraft) => CaseDraft): Promise<Result<void>>;
  /** Puts what the machine found where nothing stands yet, each item with its source. */
  fill(found: Readonly<Record<string, FoundItem>>): Promise<Result<void>>;
  /** `refused` with the reason where support cannot do without. */
  setUnknown(item: string, reason: string): Promise<Result<void>>;
  /** Reads the case again, after something else of it changed. */
  refresh(): Promise<Result<void>>;
}

const COMMANDS = [
  'Enter keeps what stands there, or leaves the question open.',
  '"back" goes to the question before, "save" ends and keeps the draft, Ctrl+C does so too.',
  '"unknown REASON" leaves an item out on purpose. A line that ends with \\ goes on in the next one.',
];

/** What a session is opened with. */
interface Opened {
  readonly detail: CaseDetail;
  /** The person's zone. */
  readonly zone: string;
  readonly kinds: readonly RequestKind[];
}

/** Opens the session of a draft. */
export function createSession(context: CoreContext, dialog: Dialog, opened: Opened): Session {
  let { detail } = opened;
  let isChanged = false;
  const say = (...lines: readonly string[]): Promise<void> => context.io.err(`${lines.map(shown).join('\n')}\n`);
  const rules = (): RequestKind | undefined => rulesOfKind(opened.kinds, detail.form.kind);
  const refresh = async (): Promise<Result<void>> => {
    const read = await context.call('cases.get', { id: detail.id });
    if (read.ok) detail = read.value;
    return read.ok ? ok(undefined) : read;
  };
  const store = async (
    change: (form: CaseDraft) => CaseDraft,
    isByPerson = true,
    isAgain = false,
  ): Promise<Result<void>> => {
    const form = change(detail.form);
    const saved = await context.call('cases.saveDraft', { id: detail.id, revision: detail.draftRevision, form });
    if (saved.ok) {
      isChanged ||= isByPerson;
      detail = { ...detail, form, draftRevision: saved.value.revision };
      return ok(undefined);
    }
    // Somebody wrote in the window meanwhile: this answer is put onto what stands there now.
    if (saved.error.code !== 'conflict' || isAgain) return saved;
    const read = await refresh();
    return read.ok ? store(change, isByPerson, true) : read;
  };
  return {
    context,
    id: detail.id,
    zone: opened.zone,
    detail: () => detail,
    form: () => detail.form,
    kinds: () => opened.kinds,
    rules,
    missing: async () => {
      await refresh();
      return detail.missing;
    },
    changed: () => isChanged,
    say,
    read: async (help, prompt = '> ') => {
      for (;;) {
        const reply = await nextReply(dialog, prompt);
        if (reply === undefined) await say(TOO_LONG);
        else if (reply.kind !== 'text' || reply.text !== '?') return reply;
        else await say(...help, ...COMMANDS);
      }
    },
    answer: (patch) => store((form) => answered(form, patch)),
    edit: (change) => store(change),
    fill: (found) => store((form) => filled(form, found), false),
    setUnknown: async (item, reason) => {
      if (item === 'businessImpact' && needsImpact(detail.form)) return fail('refused', IMPACT_NEEDED);
      return store((form) => ({ ...form, unknown: { ...form.unknown, [item]: reason } }));
    },
    refresh,
  };
}

/** More than any answer may hold; lines that go on and on would fill the memory. */
const MOST_LETTERS = 500_000;
const TOO_LONG = 'This answer is too long, so nothing of it was kept. Shorten it, or attach it as a file.';

/** The next answer, put together from lines that go on; undefined for one that is too long, read to its end. */
async function nextReply(dialog: Dialog, prompt: string): Promise<Reply | undefined> {
  const parts: string[] = [];
  let letters = 0;
  for (let isFirst = true, goesOn = true; goesOn; isFirst = false) {
    const line = await dialog.ask(isFirst ? prompt : '  ');
    if (line === undefined) return { kind: 'end' };
    goesOn = line.endsWith('\\');
    letters += line.length + 1;
    if (letters > MOST_LETTERS) parts.length = 0;
    else parts.push(goesOn ? line.slice(0, -1) : line);
  }
  if (letters > MOST_LETTERS) return undefined;
  const text = parts.join('\n').trim();
  if (text === '') return { kind: 'keep' };
  const word = text.toLowerCase();
  return word === 'back' || word === 'save' ? { kind: word } : { kind: 'text', text };
}

/** A form with answers of the person; an item that is answered is not unknown any more. */
function answered(form: CaseDraft, patch: Patch): CaseDraft {
  const names = Object.keys(patch);
  const sources = { ...form.sources, ...Object.fromEntries(names.map((name) => [name, BY_PERSON])) };
  const unknown = Object.entries(form.unknown ?? {}).filter(([item]) => !names.includes(item));
  return { ...form, ...(patch as Partial<CaseDraft>), sources, unknown: Object.fromEntries(unknown) };
}

function filled(form: CaseDraft, found: Readonly<Record<string, FoundItem>>): CaseDraft {
  const stands: Readonly<Record<string, unknown>> = form;
  const open = Object.entries(found).filter(
    ([item]) => (stands[item] ?? '') === '' && form.unknown?.[item] === undefined,
  );
  const values = Object.fromEntries(open.map(([item, { value }]) => [item, value]));
  const sources = Object.fromEntries(open.map(([item, { note }]) => [item, { from: 'machine' as const, note }]));
  return { ...form, ...values, sources: { ...form.sources, ...sources } };
}

const BY_PERSON = { from: 'person', note: '' } as const;

export const isFormItem = (name: string): name is FormItem => FORM_ITEMS.some((item) => item === name);
