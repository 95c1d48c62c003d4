import type { CoreClient } from '../../../shared/contract/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';

/** Lets the person choose the file of a case that was handed over, and takes it; undefined when they stepped back. */
export async function takeFromFile(core: Pick<CoreClient, 'call'>, title: string): Promise<Result<CaseId | undefined>> {
  const chosen = await core.call('files.choose', { title, extensions: ['companion-case'] });
  if (!chosen.ok) return chosen;
  const file = chosen.value.files[0]?.token;
  if (file === undefined) return ok(undefined);
  const taken = await core.call('handover.take', { file });
  return taken.ok ? ok(taken.value.id) : taken;
}
