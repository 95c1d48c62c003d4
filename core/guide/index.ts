export { createGuide } from './guide-service.ts';
export type { Guide, GuideDeps } from './guide-service.ts';
export { guideHandlers } from './handlers.ts';
export { isoInZone } from './zone-rules.ts';
