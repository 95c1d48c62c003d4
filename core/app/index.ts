export { createCore } from './create-core.ts';
export type { Core } from './create-core.ts';
export type { CoreDeps } from './deps.ts';
export { serveFailedCore, waysOut } from './failed-core.ts';
export { dataFolder, dataLayout } from '../platform/paths.ts';
export type { DataLayout } from '../platform/paths.ts';
export { createIds, nodeFiles, systemClock, systemFacts } from '../platform/node/index.ts';
export { verifyBundle } from '../bundle/index.ts';
export { generateNoticeKey, signingKey, signNotice } from '../notices/index.ts';
