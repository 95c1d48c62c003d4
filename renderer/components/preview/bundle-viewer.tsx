import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';
import { useShortcut } from '../use-shortcut.ts';
import { ChangeDialog } from './change-dialog.tsx';
import type { Asked } from './change-dialog.tsx';
import { Entries } from './entries.tsx';
import { EntryFilter } from './entry-filter.tsx';
import { KindFilter } from './kind-filter.tsx';
import { MarkMenu } from './mark-menu.tsx';
import type { Picked } from './mark-menu.tsx';
import styles from './preview.module.css';
import { ALL_FILES } from './use-bundle.ts';
import type { LookedAt } from './use-bundle.ts';
import type { Changing } from './use-change.ts';
import { useEntries } from './use-entries.tsx';
import type { OwnEntry } from './use-entries.tsx';
import { useSteps } from './use-steps.ts';
import type { Direction } from './use-steps.ts';
import { useWho } from './use-who.ts';
import { ViewerHeads } from './viewer-heads.tsx';
import { ViewerPane } from './viewer-pane.tsx';

/** Exactly what is in a bundle: what goes left, its text in the middle, what was taken out of each line right. */
export function BundleViewer(props: {
  readonly looked: LookedAt;
  readonly changing: Changing;
  readonly own: readonly OwnEntry[];
  /** Chooses between bundles, where there are several. */
  readonly head?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { looked, changing, own, head } = props;
  const { bundle } = looked;
  const [filter, setFilter] = useState(ALL_FILES);
  const list = useEntries(looked, own, filter);
  const steps = useSteps(looked, filter);
  const who = useWho(looked);
  const [wanted, setWanted] = useState<number | null>(null);
  const [kind, setKind] = useState<RemovalKind | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const kinds = kind === null ? [] : [kind];
  const chosen = Math.min(wanted ?? list.first, list.total - 1);
  const shown = list.shown(chosen);
  const path = shown.kind === 'file' ? shown.file.path : '';
  const mayChange = bundle.fixedBecause === null;
  const lead = async (direction: Direction, only: readonly RemovalKind[] = kinds): Promise<void> => {
    const found = await steps.step(direction, path === '' ? list.firstPath : path, only);
    if (found !== null) setWanted(list.ofFile(found.index));
  };
  useShortcut(
    (event) => event.key === 'F8' && !event.shiftKey,
    () => void lead('next'),
  );
  useShortcut(
    (event) => event.key === 'F8' && event.shiftKey,
    () => void lead('previous'),
  );
  const choose = (index: number): void => {
    setWanted(index);
    steps.forget();
  };
  const find = (next: typeof filter): void => {
    setFilter(next);
    setWanted(null);
    steps.forget();
  };
  const close = (): void => {
    changing.clear();
    setAsked(null);
  };
  return (
    <section className={styles['viewer']} aria-label={t('review.viewer')}>
      <Entries
        list={list}
        chosen={chosen}
        onChoose={choose}
        head={
          <>
            {head}
            {list.isLong && <EntryFilter filter={filter} onChange={find} />}
          </>
        }
        foot={<KindFilter counts={bundle.counts} total={bundle.removed} kind={kind} onChange={setKind} />}
      />
      <div className={styles['panes']}>
        <ViewerHeads
          isFile={shown.kind === 'file'}
          staysHere={shown.kind === 'withheld'}
          mayChange={mayChange}
          onStep={(direction) => void lead(direction)}
          onLeaveOut={() => setAsked({ kind: 'leaveOut', path })}
          onTakeMore={(value) => setAsked({ kind: 'redact', value })}
        />
        <div className={styles['body']}>
          <ViewerPane
            shown={shown}
            looked={looked}
            place={steps.place}
            kinds={kinds}
            onPick={(mark, target) => setPicked({ mark, target })}
          />
        </div>
      </div>
      <output className="visually-hidden">{steps.ended === null ? '' : t(`review.ended.${steps.ended}`)}</output>
      {picked !== null && (
        <MarkMenu
          picked={picked}
          mayChange={mayChange}
          onWho={() => void who(picked.mark.mark)}
          onKeep={() => setAsked({ kind: 'keep', mark: picked.mark })}
          onNext={() => void lead('next', [picked.mark.kind])}
          onClose={() => setPicked(null)}
        />
      )}
      {asked !== null && <ChangeDialog asked={asked} changing={changing} files={bundle.files} onClose={close} />}
    </section>
  );
}
