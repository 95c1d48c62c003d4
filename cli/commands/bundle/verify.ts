import { nodeFiles, verifyBundle } from '../../../core/app/index.ts';
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
    const { ok: whole, files, problems } = await verifyBundle(nodeFiles, io.resolve(args.positionals[0] ?? ''));
    return ok({
      json: { ok: whole, files, problems },
      text: whole ? [`The bundle is whole: ${count(files, 'file')}, each as the manifest says.`] : problems,
      exit: whole ? EXIT.done : EXIT.invalid,
    });
  },
};
