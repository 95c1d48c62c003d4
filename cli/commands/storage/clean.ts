import { freeable } from '../../../shared/domain/storage.ts';
import type { Freeable } from '../../../shared/domain/storage.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { bytesText, count } from '../../output.ts';
import { itemLines } from './words.ts';

/** `storage clean`: removes copies that are not needed any more. */
export const storageClean: Command = {
  words: ['storage', 'clean'],
  summary: 'Free space: remove copies whose receipt the portal confirmed, and what nobody needs',
  options: {
    what: { type: 'string', value: 'KIND', multiple: true, text: `Only ${freeable.options.join(', ')}` },
    'dry-run': { type: 'boolean', text: 'Only list what would go' },
  },
  needs: 'core',
  more: [
    'A case keeps the name, size and hash of its files and where they are. What waits, failed or is in a draft stays.',
    '"settings set storage.keepDays N" says how long confirmed copies stay. What is removed cannot be brought back.',
    'Ends with 3 when the system did not let everything go.',
  ],
  run: async ({ args, call }) => {
    const what = kindsOf(args.all('what'));
    if (!what.ok) return what;
    const preview = await call('storage.preview', { what: what.value });
    if (!preview.ok) return preview;
    const { items, bytes, list } = preview.value;
    const amount = `${bytesText(bytes)} in ${count(items.length, 'file')}`;
    if (args.flag('dry-run') || items.length === 0)
      return ok({
        json: { removed: 0, ...preview.value },
        text: [...itemLines(items), items.length === 0 ? 'Nothing can be freed now.' : `${amount} would go.`],
      });
    const cleaned = await call('storage.clean', { what: what.value, list });
    if (!cleaned.ok) return cleaned;
    const { files, left } = cleaned.value;
    return ok({
      json: { ...preview.value, removed: files, freedBytes: cleaned.value.bytes, left },
      text: [...itemLines(items), `${bytesText(cleaned.value.bytes)} in ${count(files, 'file')} freed.`],
      notes: left.map(({ path, why }) => `${path} is still here: ${why}`),
      exit: left.length === 0 ? EXIT.done : EXIT.partial,
    });
  },
};

function kindsOf(given: readonly string[]): Result<Freeable[]> {
  if (given.length === 0) return ok([...freeable.options]);
  const kinds = given.flatMap((one) => one.split(',')).map((one) => freeable.safeParse(one.trim()));
  const known = kinds.flatMap((kind) => (kind.success ? [kind.data] : []));
  return known.length === kinds.length
    ? ok(known)
    : fail('invalid', `--what takes ${freeable.options.join(', ')}.`, { known: freeable.options });
}
