import { alarm } from './alarm.ts';
import { app } from './app.ts';
import { call } from './call.ts';
import { clock } from './clock.ts';
import { contacts } from './contacts.ts';
import { dateTime } from './date-time.ts';
import { failed } from './failed.ts';
import { frame } from './frame.ts';
import { next } from './next.ts';
import { note } from './note.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { outbox } from './outbox.ts';
import { role } from './role.ts';
import { severity } from './severity.ts';
import { support } from './support.ts';
import { sync } from './sync.ts';
import { time } from './time.ts';
import type { SpanishWords } from '../words.ts';

/** Every word of the window in Spanish, one module a section as in English. */
export const es: SpanishWords = {
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
  failed,
};
