import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../data/core.tsx';
import { DesktopRegular, MaximizeRegular } from '../icons.ts';
import { FailureLine, Line } from '../line.tsx';
import { Waiting } from '../waiting.tsx';
import styles from './pictures.module.css';

/** Which screen or window a picture is taken of; or why none can be, and what to do instead. */
export function SourceDialog(props: {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onChoose: (source: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const query = useRead('pictures.sources', {}, { staleMs: 0 });
  const { sources = [], refusal = null } = query.data ?? {};
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles['dialog'] ?? ''}>
        <DialogBody>
          <DialogTitle>{t('pictures.sourceTitle')}</DialogTitle>
          <DialogContent>
            <p className={styles['quiet']}>{t('pictures.sourceText')}</p>
            {query.data === undefined && query.error === null && <Waiting rows={3} height={60} />}
            {query.error !== null && <FailureLine error={query.error} />}
            {refusal !== null && <Line live>{refusal}</Line>}
            {props.error !== null && <FailureLine error={props.error} />}
            <ul className={styles['sources']}>
              {sources.map(({ id, kind, name, preview }) => (
                <li key={id}>
                  <Button
                    className={styles['source'] ?? ''}
                    disabledFocusable={props.busy}
                    onClick={() => props.onChoose(id)}
                  >
                    {preview === null ? (
                      <span className={styles['noPreview']} aria-hidden="true">
                        {kind === 'screen' ? <DesktopRegular /> : <MaximizeRegular />}
                      </span>
                    ) : (
                      <img src={preview} alt="" />
                    )}
                    <span>{t(kind === 'screen' ? 'pictures.screen' : 'pictures.window', { name })}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{t('app.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
