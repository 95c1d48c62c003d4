// What packages that nobody's app wrote say of themselves.
import { createHash } from 'node:crypto';

export const EVE = { name: 'Eve', email: '' };

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The list of a package beside its form and files. */
export const ABOUT = {
  id: '0193a5b0-0000-7000-8000-0000000000ff',
  step: 'handed-over' as const,
  title: 'x',
  preparedBy: EVE,
  to: EVE,
  note: '',
  at: '2026-11-23T16:52:00.000Z',
  withheld: [],
};
