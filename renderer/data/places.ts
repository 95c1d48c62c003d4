/** Parts of the settings, in the order in which they are listed. */
export const SETTINGS_PARTS = ['portal', 'people', 'folders', 'notices', 'space', 'appearance', 'about'] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];
