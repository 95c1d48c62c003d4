import type { RtAttachment } from './shapes.ts';

/**
 * The key of the operation inside the content type of its text part. Request Tracker stores the text and its transaction
 * at once but the custom field of a reply only afterwards; a crash between the two would hide the reply from a search by
 * that field, and it would be sent again. The mark is stored with the text, and nobody sees it.
 */
const NAME = 'companion-key';

/** Content type of the text part of an operation. Pure. */
export function markedType(key: string): string {
  return `text/plain; ${NAME}="${key.replaceAll(/[^\w.-]/g, '')}"`;
}

/** The key in the stored headers of a part; undefined without one. Pure. */
export function markOf(part: RtAttachment): string | undefined {
  return new RegExp(`${NAME}="?([\\w.-]+)"?`).exec(part.Headers)?.[1];
}

const RESENT = '.file-';

/** Key under which a file of an operation is sent once more; the number counts the times. Pure. */
export function resendKey(key: string, file: string, time: number): string {
  return `${key}${RESENT}${file}-${time}`;
}

/** Key of the operation that a mark, or a key stored at the portal, belongs to. Pure. */
export function operationOfMark<T extends string | undefined>(mark: T): T | string {
  return mark?.split(RESENT)[0] ?? mark;
}
