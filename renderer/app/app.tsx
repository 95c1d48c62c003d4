import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import type { Connection } from '../data/connection.ts';
import { Frame } from './frame/frame.tsx';
import { Providers } from './providers.tsx';

/** The window. */
export function App(deps: {
  readonly connection: Connection;
  readonly now: () => number;
  readonly words?: i18n;
}): ReactElement {
  return (
    <Providers {...deps}>
      <Frame />
    </Providers>
  );
}
