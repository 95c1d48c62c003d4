import type { ReactElement } from 'react';

export function PolicyScreen(): ReactElement {
  return <p />;
}
