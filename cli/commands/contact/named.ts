import type { Contact } from '../../../shared/contract/system.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { CoreContext } from '../../command.ts';

/** The contact that a word names: by id, e-mail address or name. `invalid` where it fits more than one. */
export async function namedContact({ call }: CoreContext, word: string): Promise<Result<Contact>> {
  const list = await call('contacts.list', {});
  if (!list.ok) return list;
  const [found, another] = list.value.contacts.filter(({ id, email, name }) => [id, email, name].includes(word));
  if (found === undefined) return fail('not-found', `There is no contact "${word}". "contact list" shows them.`);
  if (another !== undefined) return fail('invalid', `"${word}" fits more than one contact. Name the id.`);
  return ok(found);
}
