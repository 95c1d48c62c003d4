import { z } from 'zod';
import { CHECK_IDS } from '../domain/case-checks.ts';
import { caseKind, FORM_ITEMS } from '../domain/case-form.ts';
import { FIELD_ID } from '../domain/case-request.ts';
import { severity } from '../domain/primitives.ts';
import { citedShape } from './clock-rule.ts';

const id = z.string().regex(FIELD_ID, 'takes letters, digits, dot and dash');
const text = z.string().min(1, 'there is no text');
const cited = z.strictObject(citedShape);

/** What an answer has to look like. `instance`: the name of one; `minutes`: a whole number. */
const FIELD_TYPES = ['text', 'longText', 'dateTime', 'instance', 'minutes', 'yesNo'] as const;

/** Something that is asked beside the form's items. */
const requestField = cited.extend({
  id,
  label: text,
  /** What helps to answer. */
  hint: text.optional(),
  type: z.enum(FIELD_TYPES),
  required: z.boolean(),
  /** For a time: the field whose time this one has to follow. */
  after: id.optional(),
  /** The field whose answer this one must not repeat. */
  differsFrom: id.optional(),
});
export type RequestField = z.output<typeof requestField>;

/** `accept`: the person agrees to it before the case is sent; who and when is kept with its words. */
const requestTerm = cited.extend({ id, text, accept: z.boolean().optional() });
export type RequestTerm = z.output<typeof requestTerm>;

/** Which of the form's items a kind needs, and whether it belongs to an instance. */
export const asked = cited.extend({
  items: z.array(z.enum(FORM_ITEMS)),
  instance: z.boolean(),
  /** Which of the checks before logging make sense for it; absent: none. */
  checks: z.array(z.enum(CHECK_IDS)).optional(),
});

/** A kind of request with what the customer has to know and do. */
export const requestKind = cited.extend({
  kind: caseKind,
  name: text,
  text,
  terms: z.array(requestTerm),
  /** Absent: all items of the form, and an instance. */
  asks: asked.optional(),
  /** Absent: nothing beside the form's items. */
  fields: z.array(requestField).optional(),
  /** The severity such a case usually has; filled in, may be changed. */
  usualSeverity: severity.optional(),
  /** Needs a key contact's yes. */
  approval: z.boolean(),
  mayBeBilled: z.boolean(),
});
export type RequestKind = z.output<typeof requestKind>;
