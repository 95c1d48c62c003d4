import type { z } from 'zod';
import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Undelivered } from '../types.ts';
import { fromNonsense } from './answers.ts';
import type { Moment } from './answers.ts';
import type { page } from './shapes.ts';

export const PAGE = 100;
const MAX_PAGES = 200;
const MAX_LIST_BYTES = 64 * 1024 * 1024;

/** How a list is read. */
export interface ListOptions {
  /** Takes items that are not what they should be; without it one of them makes the whole list nonsense. */
  readonly onBad?: (item: unknown) => void;
  /** Whether the beginning is of use when the list is longer than anybody reads. */
  readonly partly?: boolean;
  /** Whether the account may see either all of its items or none, so that a page that is not full is the last. */
  readonly alike?: boolean;
  readonly mostPages?: number;
}

/** What pages are read through. */
export interface PageSource {
  readonly moment: () => Moment;
  readonly bytesRead: () => number;
  page(number: number): Promise<Result<z.output<typeof page>, Undelivered>>;
}

/**
 * Every item of a list. Request Tracker leaves out what the account may not see after it cut the page, so a page that is
 * not full says nothing, and `total` is null for everybody who may not see all: pages are read until one is empty.
 */
export async function readPages<T extends z.ZodType>(
  source: PageSource,
  shape: T,
  { onBad, partly = false, alike = false, mostPages = MAX_PAGES }: ListOptions,
): Promise<Result<z.output<T>[], Undelivered>> {
  const rows: z.output<T>[] = [];
  const before = source.bytesRead();
  let read = 0;
  for (let number = 1; number <= mostPages && source.bytesRead() - before <= MAX_LIST_BYTES; number += 1) {
    const answer = await source.page(number);
    if (!answer.ok) return answer;
    const { items, total } = answer.value;
    if (items.length > PAGE) return err(fromNonsense('read', source.moment()));
    read += items.length;
    for (const item of items) {
      const parsed = shape.safeParse(item);
      if (parsed.success) rows.push(parsed.data);
      else if (onBad === undefined) return err(fromNonsense('read', source.moment()));
      else onBad(item);
    }
    if (items.length === 0 || (alike && items.length < PAGE) || (total !== null && read >= total)) return ok(rows);
  }
  return partly ? ok(rows) : err(TOO_LONG);
}

const TOO_LONG: Undelivered = {
  outcome: 'retry',
  error: {
    ...failure('too-large', 'The portal answers with a longer list than this app reads. It is tried again.'),
    retryable: true,
  },
};
