export { contactsNamed } from './contact-rules.ts';
export { createAccount } from './account/account.ts';
export type { Account } from './account/account.ts';
export { createContacts } from './contacts-service.ts';
export type { Contacts } from './contacts-service.ts';
export { standingOf, submitRefusal } from './standing-rules.ts';
export { contactsHandlers } from './handlers.ts';
