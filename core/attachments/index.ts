export { createAttachments } from './attachments-service.ts';
export type { Attachments, NewAttachment, StoredFile } from './attachments-service.ts';
export { createCopying } from './copying.ts';
export type { Copy, Copying } from './copying.ts';
export { createFileTokens } from './file-tokens.ts';
export type { ChosenFile, FileTokens } from './file-tokens.ts';
export { filesHandlers } from './handlers.ts';
export type { Host } from './handlers.ts';
export { followGivenFiles } from './given-files.ts';
