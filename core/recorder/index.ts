export { createRecorder } from './recorder-service.ts';
export type { Recorder, RecorderDeps } from './recorder-service.ts';
export { recorderHandlers } from './handlers.ts';
