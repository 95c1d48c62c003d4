import { fail } from '../../../shared/errors.ts';
import type { Command } from '../../command.ts';
import { addPortal, PORTAL_OPTIONS } from './add.ts';

/** `portal add folder`: a folder that somebody carries or shares. */
export const portalAddFolder: Command = {
  words: ['portal', 'add', 'folder'],
  summary: 'Set up a folder as portal',
  options: { ...PORTAL_OPTIONS, path: { type: 'string', value: 'DIR', text: 'The folder' } },
  needs: 'core',
  run: async (context) => {
    const { args, io } = context;
    const id = args.text('id');
    const path = args.text('path');
    if (id === undefined || path === undefined) return fail('invalid', '"portal add folder" needs --id and --path.');
    return addPortal(context, { kind: 'folder', id, path: io.resolve(path) }, null);
  },
};
