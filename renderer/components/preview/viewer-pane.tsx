import type { ReactNode } from 'react';
import type { PreviewPlace } from '../../../shared/domain/preview.ts';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';
import { assertNever } from '../../../shared/result.ts';
import type { MarkPick } from './line-row.tsx';
import { GroupPane, WithheldPane } from './lists.tsx';
import { TextPane } from './text-pane.tsx';
import type { LookedAt } from './use-bundle.ts';
import type { Shown } from './use-entries.tsx';

/** What the chosen entry holds. */
export function ViewerPane(props: {
  readonly shown: Shown;
  readonly looked: LookedAt;
  readonly place: PreviewPlace | null;
  readonly kinds: readonly RemovalKind[];
  readonly onPick: MarkPick;
}): ReactNode {
  const { shown, looked, place, kinds, onPick } = props;
  switch (shown.kind) {
    case 'own':
      return shown.entry.pane;
    case 'file': {
      const { path } = shown.file;
      return <TextPane key={path} looked={looked} path={path} place={place} kinds={kinds} onPick={onPick} />;
    }
    case 'group':
      return <GroupPane key={shown.group} looked={looked} group={shown.group} />;
    case 'withheld':
      return <WithheldPane looked={looked} />;
    case 'reading':
      return null;
    default:
      return assertNever(shown);
  }
}
