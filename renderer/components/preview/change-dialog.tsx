import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  ProgressBar,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewChange } from '../../../shared/domain/preview.ts';
import { assertNever } from '../../../shared/result.ts';
import { FailureLine } from '../line.tsx';
import { kindWord } from './preview-words.ts';
import type { Picked } from './mark-menu.tsx';
import styles from './preview.module.css';
import type { Changing } from './use-change.ts';

/** What the person is asked about before a bundle is made anew. */
export type Asked =
  | { readonly kind: 'redact'; readonly value: string }
  | { readonly kind: 'keep'; readonly mark: Picked['mark'] }
  | { readonly kind: 'leaveOut'; readonly path: string };

/** Asks for what a change needs, says what it will do, and shows how far its making is. */
export function ChangeDialog(props: {
  readonly asked: Asked;
  readonly changing: Changing;
  readonly files: number;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { asked, changing, onClose } = props;
  const [text, setText] = useState(asked.kind === 'redact' ? asked.value : '');
  const isReady = asked.kind === 'leaveOut' || text.trim().length >= (asked.kind === 'redact' ? 3 : 1);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady && !changing.isWorking)
      void changing.make(changeOf(asked, text.trim())).then((done) => done && onClose());
  };
  const leave = (): void => {
    changing.cancel();
    onClose();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && leave()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(`review.${asked.kind}Title`)}</DialogTitle>
            <DialogContent className={styles['dialog'] ?? ''}>
              <Question asked={asked} text={text} setText={setText} files={props.files} />
              {changing.isWorking && <Making changing={changing} />}
              {changing.error !== null && <FailureLine error={changing.error} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={leave}>{t('app.cancel')}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={!isReady || changing.isWorking}>
                {t(`review.${asked.kind}Do`)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function Making({ changing }: { readonly changing: Changing }): ReactElement {
  const { t } = useTranslation();
  const { progress } = changing;
  return (
    <div>
      <p aria-live="polite">{t('review.making')}</p>
      <ProgressBar
        aria-label={t('review.making')}
        {...(progress === null ? {} : { value: progress.done, max: progress.of })}
      />
    </div>
  );
}

function Question(props: {
  readonly asked: Asked;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly files: number;
}): ReactElement {
  const { t } = useTranslation();
  const { asked, text, setText, files } = props;
  if (asked.kind === 'leaveOut') return <p>{t('review.leaveOutAsk', { path: asked.path })}</p>;
  if (asked.kind === 'redact')
    return (
      <Field label={t('review.redactLabel')} hint={t('review.redactHint', { count: files })}>
        <Input value={text} onChange={(_, { value }) => setText(value)} className={styles['mono'] ?? ''} />
      </Field>
    );
  return (
    <>
      <p>{t('review.keepAsk', { kind: kindWord(t, asked.mark.kind), mark: asked.mark.mark })}</p>
      <Field label={t('review.keepReason')} hint={t('review.keepHint')}>
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
    </>
  );
}

function changeOf(asked: Asked, text: string): PreviewChange {
  switch (asked.kind) {
    case 'redact':
      return { kind: 'redact', value: text };
    case 'keep':
      return { kind: 'keep', mark: asked.mark.mark, reason: text };
    case 'leaveOut':
      return { kind: 'leaveOut', path: asked.path };
    default:
      return assertNever(asked);
  }
}
