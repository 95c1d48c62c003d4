export { previewHandlers } from './handlers.ts';
export { createPreview } from './preview-service.ts';
export type { Preview } from './preview-service.ts';
export type { BundleOnDisk, PreviewDeps, ScanBundle } from './types.ts';
