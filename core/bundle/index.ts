export { writeBundle } from './bundle-writer.ts';
export type { BundleRequest } from './bundle-writer.ts';
export { readManifest, verifyBundle } from './bundle-verifier.ts';
export type { BundleCheck } from './bundle-verifier.ts';
export type { ManifestFacts } from './manifest-rules.ts';
export { checkTarget } from './target-file.ts';
