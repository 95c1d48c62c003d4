import { z } from 'zod';

/** Ids come as numbers or as text, depending on the call. */
const id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => String(value ?? ''));

/** A reference: {id, …} with the names asked for, or a bare value. */
const reference = z
  .union([z.object({ id, Name: z.string().optional(), RealName: z.string().optional() }), id, z.null()])
  .optional()
  .transform((value) => (typeof value === 'string' ? { id: value } : (value ?? { id: '' })));

const customFields = z
  .array(z.object({ id, name: z.string(), values: z.array(text).nullish() }))
  .nullish()
  .transform((fields) =>
    (fields ?? []).map(({ id: fieldId, name, values }) => ({
      id: fieldId,
      name,
      values: (values ?? []).filter((value) => value !== ''),
    })),
  );

export const ticketShape = z.object({
  id,
  Subject: text,
  Status: text,
  Queue: reference,
  Creator: reference,
  LastUpdatedBy: reference,
  EffectiveId: reference,
  CustomFields: customFields,
});
export type RtTicket = z.output<typeof ticketShape>;

export const transactionShape = z.object({
  id,
  Type: text,
  ObjectId: text,
  Field: text,
  OldValue: text,
  NewValue: text,
  Created: text,
  Creator: reference,
  CustomFields: customFields,
});
export type RtTransaction = z.output<typeof transactionShape>;

/** A row of the history that is polled: its number is counted with. */
export const rowShape = transactionShape.refine(({ id: row }) => /^\d{1,15}$/.test(row));

export const attachmentShape = z.object({
  id,
  TransactionId: reference,
  ContentType: text,
  Filename: text,
  ContentLength: text.transform(Number).transform((bytes) => (Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0)),
  Headers: text,
});
export type RtAttachment = z.output<typeof attachmentShape>;

export const attachmentContent = z.object({ Content: text });

const fieldRefs = z
  .array(z.object({ id, name: z.string() }))
  .nullish()
  .transform((fields) => fields ?? []);

export const queueShape = z.object({
  id,
  Name: text,
  TicketCustomFields: fieldRefs,
  TicketTransactionCustomFields: fieldRefs,
});
export type RtQueue = z.output<typeof queueShape>;

export const userShape = z.object({ Name: text, RealName: text });

export const createdShape = z.object({ id });

/** One page of a list; `total` is null for accounts that may not see everything. */
export const page = z.object({ items: z.array(z.unknown()), total: z.number().nullable().catch(null) });

export const rtShape = z.object({ Version: text });
