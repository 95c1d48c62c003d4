import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageState } from '../../../../shared/domain/storage.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { bytes, listed } from '../../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../../components/sheet.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useRead, useWrite } from '../../../data/core.tsx';
import { useMoving } from '../../../data/moving.ts';
import { SettingsPage } from '../settings-page.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { FreeDialog } from './free-dialog.tsx';
import { KeepBlock } from './keep-block.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { MovingLines } from './moving-lines.tsx';
import { StoredBlocks } from './stored-blocks.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';

type Open = 'free' | 'erase' | 'move' | 'takeOver' | null;

/** What is stored here: how much, what of it can go, and the ways to move or erase all of it. */
export function SpaceSection(): ReactElement {
  const { t } = useTranslation();
  const query = useRead('storage.state', {}, { staleMs: 0 });
  const cancel = useMoving((moving) => moving.cancel);
  const [open, setOpen] = useState<Open>(null);
  const state = query.data;
  const free = state?.freeable.reduce((sum, one) => sum + one.bytes, 0) ?? 0;
  const close = (): void => setOpen(null);
  const freeAction = free > 0 ? { text: t('space.freeButton'), run: () => setOpen('free') } : undefined;
  const cancelAction = cancel === null ? undefined : { text: t('app.cancel'), quiet: true, run: cancel };
  const primary = cancelAction ?? freeAction;
  return (
    <SettingsPage
      part="space"
      strong={state === undefined ? t('space.counting') : t('space.stored', { size: bytes(state.bytes) })}
      rest={state === undefined ? undefined : restOf()}
      {...(primary === undefined ? {} : { primary })}
    >
      {query.error !== null && <FailureLine error={query.error} retry={() => void query.refetch()} />}
      <MovingLines />
      {state !== undefined && (
        <>
          <Notes state={state} />
          {free > 0 && <FreeableBlock state={state} />}
          <StoredBlocks state={state} />
          <KeepBlock state={state} />
          <WholeBlock onOpen={setOpen} />
        </>
      )}
      {open === 'free' && <FreeDialog onClose={close} />}
      {open === 'erase' && <EraseDialog onClose={close} />}
      {open === 'move' && <MoveDialog onClose={close} />}
      {open === 'takeOver' && <TakeOverDialog onClose={close} />}
    </SettingsPage>
  );

  function restOf(): string {
    const can = free > 0 ? t('space.canBeFreed', { size: bytes(free) }) : t('space.nothingToFree');
    const disk = state?.diskFree ?? null;
    return disk === null ? can : `${can} ${t('space.diskFree', { size: bytes(disk) })}`;
  }
}

/** True of this copy as a whole: it was moved, or it was erased and something stayed. */
function Notes({ state }: { readonly state: StorageState }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const resume = useWrite('storage.resume');
  const { held, erased } = state;
  return (
    <>
      {held !== null && (
        <Line
          action={
            <Button size="small" disabledFocusable={resume.isPending} onClick={() => resume.mutate({})}>
              {t('space.resume')}
            </Button>
          }
        >
          {t('space.held', { at: words.moment(held.at), file: held.file })}
        </Line>
      )}
      {resume.error !== null && <FailureLine error={resume.error} />}
      {erased !== null && erased.left.length > 0 && (
        <Line>{t('space.erasedLeft', { at: words.moment(erased.at), left: listed(erased.left) })}</Line>
      )}
    </>
  );
}

function FreeableBlock({ state }: { readonly state: StorageState }): ReactElement {
  const { t } = useTranslation();
  return (
    <Block title={t('space.freeable')}>
      <Sheet label={t('space.freeable')}>
        {state.freeable
          .filter(({ files }) => files > 0)
          .map(({ what, bytes: size, files }) => (
            <SheetRow
              key={what}
              title={t(`space.what.${what}`)}
              text={t(`space.why.${what}`)}
              end={<span>{t('space.amount', { count: files, size: bytes(size) })}</span>}
            />
          ))}
      </Sheet>
    </Block>
  );
}

/** What concerns everything at once. */
function WholeBlock({ onOpen }: { readonly onOpen: (what: Open) => void }): ReactElement {
  const { t } = useTranslation();
  const busy = useMoving(({ cancel }) => cancel !== null);
  const rows = ['move', 'takeOver', 'erase'] as const;
  return (
    <Block title={t('space.whole')}>
      <Sheet label={t('space.whole')}>
        {rows.map((one) => (
          <SheetRow
            key={one}
            title={t(`space.${one}.title`)}
            text={t(`space.${one}.text`)}
            end={
              <Button size="small" disabledFocusable={busy} onClick={() => onOpen(one)}>
                {t(`space.${one}.open`)}
              </Button>
            }
          />
        ))}
      </Sheet>
    </Block>
  );
}
