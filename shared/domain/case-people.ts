import type { CaseDraft } from './case-form.ts';

/** "planner3, key2 (Key user)" as people. */
export function parseUsers(text: string): NonNullable<CaseDraft['users']> {
  return text
    .split(/[,;\n]/u)
    .map((part) => /^\s*(?<id>[^()]*?)\s*(?:\((?<name>[^)]*)\)?)?\s*$/u.exec(part)?.groups)
    .flatMap((groups) => {
      const id = groups?.['id'] ?? '';
      const name = groups?.['name']?.trim() ?? '';
      if (id === '') return [];
      return name === '' ? [{ id }] : [{ id, name }];
    });
}

/** "planner3", or "key2 (Key user)" where the name is known. */
export function userText({ id, name }: NonNullable<CaseDraft['users']>[number]): string {
  return name === undefined || name === '' ? id : `${id} (${name})`;
}

/** People on one line, as the text that `parseUsers` reads. */
export function usersText(users: CaseDraft['users']): string {
  return (users ?? []).map((user) => userText(user)).join(', ');
}
