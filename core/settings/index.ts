export { createSettings } from './settings-service.ts';
export type { Settings } from './settings-service.ts';
export { settingsHandlers } from './handlers.ts';
export { isSettingKey, SETTINGS } from './settings-catalogue.ts';
export type { SettingKey, SettingValue } from './settings-catalogue.ts';
