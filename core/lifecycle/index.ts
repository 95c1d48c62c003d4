export { lifecycleHandlers } from './handlers.ts';
export { createLifecycle } from './lifecycle-service.ts';
export type { InstalledVersion, Lifecycle, LifecycleDeps } from './lifecycle-service.ts';
export { maintenanceUntil } from './lifecycle-rules.ts';
export type { LifecyclePolicy } from './lifecycle-rules.ts';
export { compareVersions, isVersion } from './version-rules.ts';
