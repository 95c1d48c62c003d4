import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectorProgress } from '../../../shared/contract/evidence.ts';
import { CheckmarkCircleRegular, CircleHalfFillRegular, CircleRegular, InfoRegular } from '../../components/icons.ts';

/** A mark for a collector's state; the words beside it say the same. */
export function markOf(state: CollectorProgress['state']): ReactNode {
  if (state === 'runs') return <Spinner size="extra-tiny" />;
  if (state === 'waits') return <CircleRegular />;
  if (state === 'ok') return <CheckmarkCircleRegular />;
  return state === 'partial' ? <CircleHalfFillRegular /> : <InfoRegular />;
}
