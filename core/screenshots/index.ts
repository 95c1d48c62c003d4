export { screenshotsHandlers } from './handlers.ts';
export { createScreenshots } from './screenshots-service.ts';
export type { Screenshots } from './screenshots-service.ts';
