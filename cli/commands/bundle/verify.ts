import { nodeFiles, verifyBundle } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count } from '../../output.ts';

/** `bundle verify FILE`: whether a bundle is what its manifest says. */
export const bundleVerify: Command = {
  words: ['bundle', 'verify'],
  positionals: ['FILE'],
  summary: 'Check a bundle against its manifest',
  needs: 'nothing',
  more: ['Ends with 2 when something does not fit.'],
  run: async ({ args, io }) => {
    const path = io.resolve(args.positionals[0] ?? '');
    const stat = await nodeFiles.stat(path).catch(() => 'not to be asked' as const);
    if (stat === undefined) return fail('not-found', `There is no file ${path}.`);
    const { ok: whole, files, problems } = await verifyBundle(nodeFiles, path);
    return ok({
      json: { ok: whole, files, problems },
      text: whole
        ? [`The bundle is whole: ${count(files, 'file')}, each as the manifest says.`]
        : ['The bundle is not sound:', ...problems],
      exit: whole ? EXIT.done : EXIT.invalid,
    });
  },
};
