export { createContacts } from './contacts-service.ts';
export type { Contacts } from './contacts-service.ts';
export { contactsHandlers } from './handlers.ts';
