import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Host } from '../attachments/index.ts';
import type { Handover } from './types.ts';

type Names = Extract<keyof CoreHandlers, `handover.${string}`>;

/** Contract → hand-overs. Where no path is given, the desktop asks for one. */
export function handoverHandlers(handover: Handover, host: Host): Pick<CoreHandlers, Names> {
  const pathFor = async (path: string | undefined, title: string): Promise<Result<string | null>> => {
    if (path !== undefined) return ok(path);
    const chosen = await host.call('host.saveFile', { title, name: 'case.companion-case' });
    return chosen.ok ? ok(chosen.value.path) : chosen;
  };
  return {
    'handover.list': () => ok(copied(handover.list())),
    'handover.look': async () => {
      const looked = await handover.look();
      return ok({ ...copied(looked), problems: [...looked.problems] });
    },
    'handover.give': async ({ id, to, portal, note, path, title }) => {
      const file = portal === undefined ? await pathFor(path, title) : ok(null);
      if (!file.ok) return file;
      if (portal === undefined && file.value === null)
        return ok({ handover: null, path: null, queued: false, withheld: [] });
      const way = portal === undefined ? { path: file.value ?? '' } : { portal };
      const given = await handover.give({ id, to, note, way });
      if (!given.ok) return given;
      const { handover: of, queued, withheld } = given.value;
      return ok({ handover: of, path: file.value, queued, withheld: [...withheld] });
    },
    'handover.take': (what) => handover.take(what),
    'handover.back': async ({ id, note, path, title }) => {
      const isByItself = path === undefined && handover.goesBackByItself(id);
      const file = isByItself ? ok(null) : await pathFor(path, title);
      if (!file.ok) return file;
      if (!isByItself && file.value === null) return ok({ path: null });
      const done = await handover.back({ id, note, path: file.value ?? undefined });
      return done.ok ? ok({ path: file.value }) : done;
    },
  };
}

function copied({ handovers, waiting }: ReturnType<Handover['list']>) {
  return { handovers: [...handovers], waiting: [...waiting] };
}
