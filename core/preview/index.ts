export { previewHandlers } from './handlers.ts';
export { createPreview } from './preview-service.ts';
export type { Preview } from './preview-service.ts';
export type { BundleOnDisk, Making, PreviewDeps, ScanBundle } from './types.ts';
