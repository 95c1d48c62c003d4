import { nodeFiles, verifyBundle } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { count } from '../../output.ts';

/** `bundle verify FILE`: whether a bundle is what its manifest says. */
export const bundleVerify: Command = {
  words: ['bundle', 'verify'],
  positionals: ['FILE'],
  options: {
    identity: { type: 'string', value: 'FILE', text: 'The secret key of age that opens an encrypted bundle' },
  },
  summary: 'Check a bundle against its manifest',
  needs: 'nothing',
  more: [
    'Reads .zip and .tar.zst, and either encrypted with age.',
    'Ends with 2 when something does not fit, with 3 when it is encrypted and no key was given.',
  ],
  run: async ({ args, io }) => {
    const path = io.resolve(args.positionals[0] ?? '');
    const stat = await nodeFiles.stat(path).catch(() => 'not to be asked' as const);
    if (stat === undefined) return fail('not-found', `There is no file ${path}.`);
    const identities = await identitiesOf(io, args.text('identity'));
    if (!identities.ok) return identities;
    const check = await verifyBundle(nodeFiles, path, identities.value);
    const { ok: whole, files, problems } = check;
    return ok({
      json: { ok: whole, files, problems },
      text: whole
        ? [`The bundle is whole: ${count(files, 'file')}, each as the manifest says.`]
        : [...(check.encryptedFor === undefined ? ['The bundle is not sound:'] : []), ...problems],
      exit: whole ? EXIT.done : check.encryptedFor === undefined ? EXIT.invalid : EXIT.partial,
    });
  },
};

/** The secret keys in a file as age-keygen writes it. */
async function identitiesOf(io: Io, file: string | undefined): Promise<Result<readonly string[]>> {
  if (file === undefined) return ok([]);
  const text = await io.readText(file, { what: 'a secret key of age', mostBytes: 1_000_000 });
  if (!text.ok) return text;
  const lines = text.value.split(/\r?\n/).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return keys.length > 0 ? ok(keys) : fail('invalid', `There is no secret key of age in ${file}.`);
}
