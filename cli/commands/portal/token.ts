import type { Io } from '../../io.ts';

/** Names of the environment in which the token of a portal may stand, most exact first. */
export function tokenVariables(id: string): readonly [string, string] {
  return [`COMPANION_PORTAL_TOKEN_${id.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '_')}`, 'COMPANION_PORTAL_TOKEN'];
}

/** The token from the environment, else asked for at a terminal without echo. Never an argument: those are seen by others. */
export async function portalToken(io: Io, id: string): Promise<string | undefined> {
  const given = tokenVariables(id)
    .map((name) => io.env(name))
    .find((value) => value !== undefined && value !== '');
  return given ?? io.askSecret(`Token for the portal "${id}" (it is not shown): `);
}
