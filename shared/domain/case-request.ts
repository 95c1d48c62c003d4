import { z } from 'zod';

/** How fields and terms of a policy are called. */
export const FIELD_ID = /^[a-z0-9][a-z0-9.-]*$/i;

const TEXT = 'has to be text';
const id = z.string(TEXT).max(100).regex(FIELD_ID, 'takes letters, digits, dot and dash');
const answer = z.string(TEXT).max(100_000, 'is longer than 100000 characters');

/** A term somebody agreed to: its words as they were, by whom, when, under which policy. All but `term` the core writes. */
export const acceptedTerm = z.object({
  term: id,
  text: z.string().max(10_000).optional(),
  by: z.string().max(500).optional(),
  at: z.iso.datetime().optional(),
  policy: z.object({ id: z.string(), version: z.number().int() }).optional(),
});
export type AcceptedTerm = z.output<typeof acceptedTerm>;

const accepted = z.union([id.transform((term): AcceptedTerm => ({ term })), acceptedTerm]);

/** What a kind of request asks beside the form's items, by the fields and terms of the policy. */
export const caseRequest = z.object(
  {
    /** By the field's id; times with their offset, minutes as a whole number, yes or no. */
    fields: z.record(id, answer, 'has to be an object with a text per field').optional(),
    /** What the fields are called, as the policy said when they were answered; written by the core. */
    labels: z.record(id, z.string().max(1000)).optional(),
    /** Terms agreed to; a term may be given by its id alone. */
    accepted: z.array(accepted, 'has to be a list of terms').max(100).optional(),
  },
  'has to be an object with "fields" and "accepted"',
);
export type CaseRequest = z.output<typeof caseRequest>;
