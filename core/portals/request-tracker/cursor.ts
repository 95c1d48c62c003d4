import { z } from 'zod';

const shape = z.object({
  /** Highest transaction seen. */
  last: z.number().int().nonnegative(),
  /** When tickets were last looked through by their time of change. */
  sweptAt: z.iso.datetime(),
  /** Tickets of ours that the portal merged into another: the other's number → ours. */
  aliases: z.record(z.string(), z.string()).default({}),
});

/** How far the portal was read. */
export type Cursor = z.output<typeof shape>;

/** Reads a stored cursor; undefined for none or one that cannot be read, which means: begin again. Pure. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
