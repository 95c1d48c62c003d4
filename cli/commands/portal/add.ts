import type { PortalConfigInput } from '../../../shared/domain/portals.ts';
import { portalConfig } from '../../../shared/domain/portals.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { OptionSpec } from '../../args.ts';
import type { Answer, CoreContext } from '../../command.ts';

/** Options that every kind of portal takes. */
export const PORTAL_OPTIONS = {
  id: { type: 'string', value: 'ID', text: 'How it is called here' },
  default: { type: 'boolean', text: 'New cases go there' },
} as const satisfies Record<string, OptionSpec>;

/** Adds a checked portal. A secret goes to the secret store and nowhere else. */
export async function addPortal(
  { args, call }: CoreContext,
  input: unknown,
  secret: string | null,
  notes: readonly string[] = [],
): Promise<Result<Answer>> {
  const parsed = portalConfig.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('invalid', `--${String(issue?.path[0] ?? 'id')}: ${issue?.message ?? 'not valid'}.`);
  }
  const config = parsed.data satisfies PortalConfigInput;
  const answer = await call('portals.add', { config, secret, makeDefault: args.flag('default') });
  if (!answer.ok) return answer;
  const { id } = answer.value;
  return ok({
    json: { id, kind: config.kind },
    text: [`The portal "${id}" is set up. "portal check ${id}" tries it.`],
    notes,
  });
}
