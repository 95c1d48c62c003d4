export { AGE_MAGIC, readHeader, recipientsOf } from './age-format.ts';
export { checkRecipients } from './age-header.ts';
export { encryptAndSum, encryptedBytes, encryptFile } from './age-files.ts';
export { openAge } from './age-source.ts';
