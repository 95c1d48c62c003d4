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
  'same-desk': { type: 'boolean', text: 'It is the same help desk at a new address: its cases stay with it' },
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
    return fail('invalid', `${optionOf(issue?.path[0])} ${issue?.message ?? 'is not valid'}.`);
  }
  const config = parsed.data satisfies PortalConfigInput;
  const before = await call('portals.list', {});
  if (!before.ok) return before;
  const isSameDesk = args.flag('same-desk');
  const answer = await call('portals.add', { config, secret, makeDefault: args.flag('default'), isSameDesk });
  if (!answer.ok) return answer;
  const { id } = answer.value;
  const after = await call('portals.list', {});
  if (!after.ok) return after;
  const replaced = before.value.portals.some((portal) => portal.id === id);
  const isDefault = after.value.portals.some((portal) => portal.id === id && portal.isDefault);
  return ok({
    json: { id, kind: config.kind, isDefault, replaced },
    text: [
      `The portal "${id}" is ${replaced ? 'changed; it replaces the one of that name' : 'set up'}. "portal check ${id}" tries it.`,
      ...(isDefault ? ['It is the default: new cases go there.'] : []),
    ],
    notes,
  });
}

/** How the command line calls a field of the configuration: `settleMs` is `--settle-ms`. */
function optionOf(field: PropertyKey | undefined): string {
  return `--${String(field ?? 'id').replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`;
}
