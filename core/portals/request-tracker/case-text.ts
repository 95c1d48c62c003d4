import { FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import { userText } from '../../../shared/domain/case-people.ts';
import type { CaseDraft, CaseKind, FormItem } from '../../../shared/domain/case-form.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import type { LeavingForm } from '../../../shared/domain/severity-why.ts';
import { assertNever } from '../../../shared/result.ts';
import type { OutgoingFile } from '../types.ts';
import { checksSection } from './checks-text.ts';

/** Severities as the vendor's form names them; the first is fixed by its wording there. */
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  1: '1 – critical impact - production service',
  2: '2 – major impact',
  3: '3 – minor impact',
  4: '4 – no impact',
};

const KIND_NAMES: Readonly<Record<CaseKind, string>> = {
  problem: 'Problem',
  question: 'Question',
  service: 'Service request',
  enhancement: 'Enhancement request',
  change: 'Change request',
  refresh: 'Data refresh',
  training: 'Training',
  professional: 'Professional services',
};

const HEADINGS: Readonly<Record<FormItem, string>> = {
  description: 'Description',
  businessImpact: 'Business impact',
  timeSensitivity: 'Time sensitivity',
  stepsToReproduce: 'Steps to reproduce',
  workaround: 'Workaround',
  desiredResult: 'Desired result',
  attachments: 'Attachments',
  environment: 'Environment',
  users: 'Users',
  occurredAt: 'Time of occurrence',
  endUserProblem: 'Problem of an end user',
  version: 'Version',
  errorText: 'Error text',
  recordings: 'Recordings',
};

/** A file in words; files of no bytes are named here because Request Tracker refuses to take them. Pure. */
export function fileLine(file: OutgoingFile): string {
  return `${file.name} (${file.bytes} bytes)`;
}

function usersText(form: CaseDraft): string {
  const people = (form.users ?? []).map((user) => userText(user));
  const count = form.oneOrMany === undefined ? [] : [form.oneOrMany === 'one' ? 'One user' : 'Many users'];
  return [...count, ...people].join('\n');
}

function occurredText(form: CaseDraft): string {
  if (form.occurredAt === undefined) return '';
  return form.timeZone === undefined ? form.occurredAt : `${form.occurredAt} (${form.timeZone})`;
}

function answerOf(item: FormItem, form: CaseDraft, files: readonly OutgoingFile[]): string {
  switch (item) {
    case 'attachments':
      return files.map((file) => fileLine(file)).join('\n');
    case 'users':
      return usersText(form);
    case 'occurredAt':
      return occurredText(form);
    case 'endUserProblem':
      return form.endUserProblem === undefined ? '' : form.endUserProblem ? 'Yes' : 'No';
    case 'recordings':
      return (form.recordings ?? []).join('\n');
    case 'description':
    case 'businessImpact':
    case 'timeSensitivity':
    case 'stepsToReproduce':
    case 'workaround':
    case 'desiredResult':
    case 'environment':
    case 'version':
    case 'errorText':
      return form[item] ?? '';
    default:
      return assertNever(item);
  }
}

/** A problem says of each item whether it is known; other kinds do not ask for all of them. */
function isSaid(item: FormItem, form: CaseDraft, files: readonly OutgoingFile[]): boolean {
  return answerOf(item, form, files).trim() !== '' || (form.unknown?.[item]?.trim() ?? '') !== '';
}

/** Why the severity was chosen, as the core told it; nothing where nobody said why. */
function severitySection({ severityWhy = '' }: LeavingForm): readonly string[] {
  return severityWhy.trim() === '' ? [] : [`Why this severity\n${severityWhy.trim()}`];
}

/** What the kind of request asked beside the form, and what was agreed to. */
function requestSections({ request }: CaseDraft): readonly string[] {
  const { fields = {}, labels = {}, accepted = [] } = request ?? {};
  const answers = Object.entries(fields).flatMap(([id, answer]) =>
    answer.trim() === '' ? [] : [`${labels[id] ?? id}\n${answer.trim()}`],
  );
  const terms = accepted.map(({ term, text, by, at }) => `${text ?? term}\nAgreed by ${by ?? 'unknown'}, ${at ?? ''}`);
  return [...answers, ...terms];
}

function section(item: FormItem, form: CaseDraft, files: readonly OutgoingFile[]): string {
  const answer = answerOf(item, form, files).trim();
  const reason = form.unknown?.[item]?.trim() ?? '';
  const text = answer === '' ? (reason === '' ? 'Not given' : `Unknown: ${reason}`) : answer;
  return `${HEADINGS[item]}\n${text}`;
}

/** The case as the people at the portal read it: the frame, then the form's fourteen items, each with its heading. Pure. */
export function caseText(form: LeavingForm, files: readonly OutgoingFile[], submittedAt: string): string {
  const isWhole = form.kind === undefined || form.kind === 'problem';
  const frame = [
    `Severity: ${form.severity === undefined ? 'Not given' : SEVERITY_NAMES[form.severity]}`,
    `Kind: ${form.kind === undefined ? 'Not given' : KIND_NAMES[form.kind]}`,
    // A wish or a course belongs to no instance.
    ...(isWhole || form.instance !== undefined ? [`Instance: ${form.instance ?? 'Not given'}`] : []),
    `Title: ${form.title ?? 'Not given'}`,
    `Written: ${submittedAt}`,
  ];
  const items = FORM_ITEMS.filter((item) => isWhole || isSaid(item, form, files));
  const sections = items.map((item) => section(item, form, files));
  return storable(
    [
      frame.join('\n'),
      ...severitySection(form),
      ...sections,
      ...checksSection(form.checks),
      ...requestSections(form),
    ].join('\n\n'),
  );
}

/** A reply as it is sent. Never empty and never "0", which Request Tracker takes for no text. Pure. */
export function messageText(text: string, files: readonly OutgoingFile[]): string {
  const empty = files.filter(({ bytes }) => bytes === 0).map((file) => fileLine(file));
  const said = text.trim() === '' ? files.map((file) => fileLine(file)) : [text, ...empty];
  return `${storable(said.join('\n'))}\n`;
}

/** Control characters and half surrogates cannot be stored by every database; line ends become one kind. Pure. */
export function storable(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').toWellFormed();
  // eslint-disable-next-line no-control-regex -- control characters are the subject
  return lines.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, ' ');
}

const SUBJECT_BYTES = 200;

/** One line that fits Request Tracker's 200 bytes, cut between characters. Pure. */
export function subjectOf(title: string | undefined): string {
  const line = oneLine(title ?? '');
  return cutToBytes(line === '' ? 'Case without a title' : line, SUBJECT_BYTES, '…');
}

/** Runs of white space as one space, none at the ends. Pure. */
export function oneLine(text: string): string {
  return storable(text).replaceAll(/\s+/g, ' ').trim();
}

/** The longest beginning that fits, with the ending when something was cut. Pure. */
export function cutToBytes(text: string, limit: number, ending: string): string {
  if (Buffer.byteLength(text) <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character + ending) > limit) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ending}`;
}

const NAME_BYTES = 200;

/** A file name that survives the trip: no path, no quotes, no control characters, short enough. Pure. */
export function sentName(name: string): string {
  const plain = oneLine(name).replaceAll(/["/\\]/g, '_');
  if (plain === '') return 'file';
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : '';
  return cutToBytes(plain, NAME_BYTES, ending);
}
