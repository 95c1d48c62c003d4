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
