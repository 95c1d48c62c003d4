import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { FailureLine } from '../../components/line.tsx';
import { bytes } from '../../components/number-words.ts';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { useWrite } from '../../data/core.tsx';
import { useCases } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import styles from './diagnostics.module.css';

/** The file that was packed: how large, what hash, where it is, and the way to a case. */
export function BundlePanel({
  snapshot,
  words,
}: {
  readonly snapshot: SnapshotDetail;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const reveal = useWrite('snapshots.reveal');
  const { bundle } = snapshot;
  if (bundle === null) return null;
  return (
    <Block title={t('diagnostics.bundle')}>
      <Panel>
        <PanelPart>
          <p>{t('diagnostics.bundleText', { count: bundle.files, size: bytes(bundle.bytes) })}</p>
          {bundle.reused === true && bundle.since !== undefined && (
            <p>{t('diagnostics.bundleReused', { at: words.moment(bundle.since) })}</p>
          )}
          <p className={styles['hash']} title={bundle.sha256}>
            {t('case.hash', { start: bundle.sha256.slice(0, 8), end: bundle.sha256.slice(-8) })}
          </p>
          {reveal.error !== null && <FailureLine error={reveal.error} />}
          <div className={styles['buttons']}>
            <Button size="small" onClick={() => go(`/diagnostics/${encodeURIComponent(snapshot.id)}/inside`)}>
              {t('diagnostics.lookInside')}
            </Button>
            <Button size="small" onClick={() => reveal.mutate({ id: snapshot.id })}>
              {t('diagnostics.reveal')}
            </Button>
            <AttachMenu id={snapshot.id} />
          </div>
        </PanelPart>
      </Panel>
    </Block>
  );
}

function AttachMenu({ id }: { readonly id: string }): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const attach = useWrite('snapshots.attach');
  const open = useCases().data?.cases.filter(({ state }) => state !== 'closed') ?? [];
  if (open.length === 0) return null;
  const name = (title: string): string => (title === '' ? t('cases.untitled') : title);
  return (
    <>
      {/* In place, so that it belongs to the page's main part. */}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" disabledFocusable={attach.isPending}>
            {t('diagnostics.attach')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {open.map((one) => (
              <MenuItem
                key={one.id}
                subText={t(one.state === 'draft' ? 'diagnostics.toDraft' : 'diagnostics.toSent')}
                onClick={() =>
                  attach.mutate(
                    { id, caseId: one.id },
                    { onSuccess: () => say({ text: t('diagnostics.attached', { number: one.number }) }) },
                  )
                }
              >
                {`${one.number} ${name(one.title)}`}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {attach.error !== null && <FailureLine error={attach.error} />}
    </>
  );
}
