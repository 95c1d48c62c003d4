import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

const petrol: BrandVariants = {
  10: '#04181f',
  20: '#022630',
  30: '#01313f',
  40: '#013f4f',
  50: '#044d5f',
  60: '#045b71',
  70: '#036780',
  80: '#037692',
  90: '#0692b3',
  100: '#02abd2',
  110: '#45b5d8',
  120: '#65c0de',
  130: '#89cde5',
  140: '#addbeb',
  150: '#cbe7f1',
  160: '#e9f4f8',
};

/** Fluent's roles on the design's tokens (tokens.css), the same for light, dark and forced colours. */
const overrides: Partial<Theme> = {
  // Latin first, so that figures look alike in every language; the Simplified Chinese faces come before the system's guess.
  fontFamilyBase:
    "'Segoe UI Variable', 'Segoe UI', Selawik, 'Open Sans', 'Noto Sans', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  fontFamilyMonospace: 'var(--sc-mono)',
  colorNeutralForeground1: 'var(--sc-ink1)',
  colorNeutralForeground2: 'var(--sc-ink2)',
  colorNeutralForeground3: 'var(--sc-ink3)',
  colorNeutralForeground4: 'var(--sc-ink3)',
  colorNeutralBackground1: 'var(--sc-sheet)',
  colorNeutralBackground2: 'var(--sc-layer)',
  colorNeutralStroke1: 'var(--sc-control-edge)',
  colorNeutralStroke2: 'var(--sc-sheet-edge)',
  colorNeutralStrokeAccessible: 'var(--sc-control-bottom)',
  colorBrandBackground: 'var(--sc-accent-button)',
  colorBrandBackgroundHover: 'var(--sc-accent-hover)',
  colorBrandBackgroundPressed: 'var(--sc-accent-pressed)',
  colorBrandForeground1: 'var(--sc-accent-text)',
  colorBrandForegroundLink: 'var(--sc-accent-text)',
  colorBrandForegroundLinkHover: 'var(--sc-accent-text)',
  colorCompoundBrandBackground: 'var(--sc-accent-fill)',
  colorCompoundBrandStroke: 'var(--sc-accent-fill)',
  colorCompoundBrandForeground1: 'var(--sc-accent-text)',
  colorPaletteRedForeground1: 'var(--sc-danger)',
};

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...createLightTheme(petrol), ...overrides },
  dark: { ...createDarkTheme(petrol), ...overrides },
};
