import type { CoreClient } from '../../../shared/contract/index.ts';
import { MOST_PICTURE_BYTES, PICTURE_PART_BYTES } from '../../../shared/domain/pictures.ts';
import { fail } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import type { ChosenFile } from '../../data/ui-store.ts';

/** Hands a picture that only the page has to the core, in parts below 256 KB. It lies here only. */
export async function uploadPicture(core: CoreClient, name: string, bytes: Uint8Array): Promise<Result<ChosenFile>> {
  if (bytes.length > MOST_PICTURE_BYTES)
    return fail('too-large', 'This picture is too large to be pasted. Save it as a file and choose that.');
  const begun = await core.call('pictures.begin', { name, bytes: bytes.length });
  if (!begun.ok) return begun;
  const { upload } = begun.value;
  for (let at = 0; at < bytes.length; at += PICTURE_PART_BYTES) {
    const base64 = base64Of(bytes.subarray(at, at + PICTURE_PART_BYTES));
    const part = await core.call('pictures.part', { upload, base64 });
    if (!part.ok) return part;
  }
  return core.call('pictures.finish', { upload });
}

const STEP = 8192;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return btoa(parts.join(''));
}
