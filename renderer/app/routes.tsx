import type { ReactElement } from 'react';
import { HomeScreen } from '../features/home/home-screen.tsx';

/** The screen of a place. */
export function Routes(): ReactElement {
  return <HomeScreen />;
}
