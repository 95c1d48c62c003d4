import type { Client, CoreHandlers } from '../../shared/contract/index.ts';
import type { hostEvents, HostContract } from '../../shared/contract/host.ts';
import { ok } from '../../shared/result.ts';
import type { FileTokens } from './file-tokens.ts';

export type Host = Client<HostContract, typeof hostEvents>;

type Names = 'files.choose' | 'files.chooseFolder' | 'files.openFolder' | 'files.register';

/** Contract → files the person chooses. `host` asks the desktop for its dialogs. */
export function filesHandlers(tokens: FileTokens, host: Host): Pick<CoreHandlers, Names> {
  return {
    'files.choose': async (input) => {
      const chosen = await host.call('host.openFiles', input);
      if (!chosen.ok) return chosen;
      const files: { token: string; name: string; bytes: number }[] = [];
      for (const path of chosen.value.paths) {
        const file = await tokens.register(path);
        if (!file.ok) return file;
        files.push({ token: file.value.token, name: file.value.name, bytes: file.value.bytes });
      }
      return ok({ files });
    },
    'files.chooseFolder': async (input) => host.call('host.openFolder', input),
    'files.openFolder': async (input) => {
      const chosen = await host.call('host.openFolder', input);
      if (!chosen.ok) return chosen;
      if (chosen.value.path === null) return ok({ folder: null });
      const folder = await tokens.registerFolder(chosen.value.path);
      return folder.ok ? ok({ folder: { token: folder.value.token, name: folder.value.name } }) : folder;
    },
    'files.register': async ({ path }) => {
      const file = await tokens.register(path);
      return file.ok ? ok({ token: file.value.token, name: file.value.name, bytes: file.value.bytes }) : file;
    },
  };
}
