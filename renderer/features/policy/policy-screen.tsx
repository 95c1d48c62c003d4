import type { ReactElement } from 'react';
import { usePlace } from '../../data/router.ts';
import { EditScreen } from './edit/edit-screen.tsx';
import { pendingChange } from './pending-change.ts';
import { PreviewScreen } from './preview-screen.tsx';
import { ReadScreen } from './read-screen.tsx';

/** The support policy: read, edited, or looked at for what a change would move. */
export function PolicyScreen(): ReactElement {
  const { path, query } = usePlace();
  const [, part, ...below] = path;
  if (part === 'edit') return <EditScreen part={below[0]} item={below[1]} />;
  if (part === 'preview') return <PreviewScreen key={query.toString()} pending={pendingChange(query)} />;
  return <ReadScreen part={part} />;
}
