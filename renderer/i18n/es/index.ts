import { about } from './about.ts';
import { alarm } from './alarm.ts';
import { answering } from './answering.ts';
import { answers } from './answers.ts';
import { app } from './app.ts';
import { appearance } from './appearance.ts';
import { call } from './call.ts';
import { caseWords } from './case.ts';
import { cases } from './cases.ts';
import { checkList } from './check-list.ts';
import { checks } from './checks.ts';
import { clock } from './clock.ts';
import { compare } from './compare.ts';
import { contacts } from './contacts.ts';
import { dateTime } from './date-time.ts';
import { diagnostics } from './diagnostics.ts';
import { edit } from './edit.ts';
import { elsewhere } from './elsewhere.ts';
import { evidence } from './evidence.ts';
import { event } from './event.ts';
import { fact } from './fact.ts';
import { failed } from './failed.ts';
import { field } from './field.ts';
import { firstSteps } from './first-steps.ts';
import { folders } from './folders.ts';
import { frame } from './frame.ts';
import { grade } from './grade.ts';
import { handover } from './handover.ts';
import { home } from './home.ts';
import { hours } from './hours.ts';
import { keys } from './keys.ts';
import { kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { knowledge } from './knowledge.ts';
import { lifecycle } from './lifecycle.ts';
import { names } from './names.ts';
import { next } from './next.ts';
import { note } from './note.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { outbox } from './outbox.ts';
import { palette } from './palette.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { policy } from './policy.ts';
import { portal } from './portal.ts';
import { preview } from './preview.ts';
import { quiet } from './quiet.ts';
import { recorder } from './recorder.ts';
import { recordings } from './recordings.ts';
import { releases } from './releases.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { review } from './review.ts';
import { role } from './role.ts';
import { settings } from './settings.ts';
import { severity } from './severity.ts';
import { shortcuts } from './shortcuts.ts';
import { space } from './space.ts';
import { support } from './support.ts';
import { sync } from './sync.ts';
import { time } from './time.ts';
import { wanted } from './wanted.ts';
import { why } from './why.ts';
import type { SpanishWords } from '../words.ts';

/** Every word of the window in Spanish, one module a section as in English. */
export const es: SpanishWords = {
  answering,
  app,
  numbers,
  time,
  severity,
  role,
  contacts,
  dateTime,
  clock,
  next,
  alarm,
  call,
  note,
  frame,
  support,
  sync,
  outbox,
  offline,
  fact,
  failed,
  grade,
  home,
  requests,
  lifecycle,
  cases,
  case: caseWords,
  event,
  evidence,
  wanted,
  why,
  kind,
  kinds,
  handover,
  report,
  checks,
  review,
  names,
  compare,
  checkList,
  diagnostics,
  recorder,
  recordings,
  settings,
  portal,
  people,
  paper,
  elsewhere,
  field,
  firstSteps,
  folders,
  notices,
  keys,
  releases,
  appearance,
  space,
  about,
  hours,
  policy,
  edit,
  preview,
  pictures,
  palette,
  answers,
  knowledge,
  shortcuts,
  quiet,
};
