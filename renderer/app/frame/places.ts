import type { ComponentType } from 'react';
import {
  BookOpenFilled,
  BookOpenRegular,
  ChatMultipleFilled,
  ChatMultipleRegular,
  ClipboardTaskListLtrFilled,
  ClipboardTaskListLtrRegular,
  HeadsetFilled,
  HeadsetRegular,
  HistoryFilled,
  HistoryRegular,
  HomeFilled,
  HomeRegular,
  SettingsFilled,
  SettingsRegular,
  StethoscopeFilled,
  StethoscopeRegular,
} from '../../components/icons.ts';

export type PlaceName =
  | 'home'
  | 'cases'
  | 'diagnostics'
  | 'recordings'
  | 'knowledge'
  | 'support'
  | 'requests'
  | 'settings';

export interface RailPlace {
  readonly name: PlaceName;
  readonly href: string;
  readonly icon: ComponentType;
  readonly presentIcon: ComponentType;
}

/** Places of the rail, in order. Only what works is here. */
export const PLACES: readonly RailPlace[] = [
  { name: 'home', href: '#/', icon: HomeRegular, presentIcon: HomeFilled },
  { name: 'cases', href: '#/cases', icon: ChatMultipleRegular, presentIcon: ChatMultipleFilled },
  { name: 'diagnostics', href: '#/diagnostics', icon: StethoscopeRegular, presentIcon: StethoscopeFilled },
  { name: 'recordings', href: '#/recordings', icon: HistoryRegular, presentIcon: HistoryFilled },
  { name: 'knowledge', href: '#/knowledge', icon: BookOpenRegular, presentIcon: BookOpenFilled },
  { name: 'support', href: '#/support', icon: HeadsetRegular, presentIcon: HeadsetFilled },
  {
    name: 'requests',
    href: '#/requests',
    icon: ClipboardTaskListLtrRegular,
    presentIcon: ClipboardTaskListLtrFilled,
  },
];

export const SETTINGS_PLACE: RailPlace = {
  name: 'settings',
  href: '#/settings',
  icon: SettingsRegular,
  presentIcon: SettingsFilled,
};

/** The keys that lead to a place: its number in the rail, and a comma for the settings as elsewhere. */
export function keysOfPlace(name: PlaceName): string {
  return name === 'settings' ? 'Ctrl+,' : `Ctrl+${PLACES.findIndex((place) => place.name === name) + 1}`;
}

/** A report is begun from Home, the policy is reached from the support hours; they stand for them in the rail. */
const PARENTS: Readonly<Record<string, PlaceName>> = { report: 'home', policy: 'support' };
export const railPlaceOf = (head: string): string => PARENTS[head] ?? head;
