export { knownNames } from './known-names.ts';
export type { NamesKnown } from './known-names.ts';
export { loadKey } from './redaction-key.ts';
export type { RedactionKey } from './redaction-key.ts';
export { createPrivacy } from './privacy-service.ts';
export type { PrivacyDeps } from './privacy-service.ts';
export type {
  FileSource,
  KnownValue,
  Privacy,
  PrivacyOptions,
  RedactedFields,
  RedactedFile,
  RedactedSet,
  SetProgress,
  TextSource,
} from './types.ts';
