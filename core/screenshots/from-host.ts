import { MOST_PICTURE_BYTES } from '../../shared/domain/pictures.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Host } from '../attachments/index.ts';

/** Fetches a picture that main holds, part by part: no message is larger than 256 KB. */
export async function fetchPicture(
  host: Host,
  picture: { readonly picture: string; readonly bytes: number },
): Promise<Result<Uint8Array>> {
  if (picture.bytes > MOST_PICTURE_BYTES) return fail('too-large', 'The picture of the screen is too large.');
  const all = new Uint8Array(picture.bytes);
  for (let from = 0; from < all.length;) {
    const part = await host.call('host.picturePart', { picture: picture.picture, from });
    if (!part.ok) return part;
    const bytes = Buffer.from(part.value.base64, 'base64');
    if (bytes.length === 0 || from + bytes.length > all.length)
      return fail('internal', 'The picture came in parts that do not fit. Take it again.');
    all.set(bytes, from);
    from += bytes.length;
    if (part.value.next === null && from < all.length)
      return fail('internal', 'The picture came cut off. Take it again.');
  }
  return ok(all);
}
