export { AGE_MAGIC, checkRecipients, readHeader, recipientsOf } from './age-header.ts';
export { decryptFile, encryptFile } from './age-files.ts';
export { openAge } from './age-source.ts';
