import { Button, Textarea } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachRegular, DismissRegular, SendRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { bytes } from '../../components/number-words.ts';
import { useWrite } from '../../data/core.tsx';
import { usePlace } from '../../data/router.ts';
import styles from './case.module.css';
import type { Reply } from './use-reply.ts';

const ID = 'reply-text';

/** Leads into the reply box. */
export function focusReply(): void {
  document.querySelector<HTMLTextAreaElement>(`#${ID}`)?.focus();
}

/** Always in view; the text and its files are kept until they are sent. */
export function ReplyBox({ reply, offline }: { readonly reply: Reply; readonly offline: boolean }): ReactElement {
  const { t } = useTranslation();
  const wanted = usePlace().query.get('reply') === '1';
  useEffect(() => {
    if (wanted) focusReply();
  }, [wanted]);
  const empty = reply.draft.text.trim() === '';
  return (
    <section className={styles['reply']} aria-label={t('case.yourReply')}>
      {reply.error !== null && <FailureLine error={reply.error} lead={t('case.replyFailed')} retry={reply.send} />}
      <Textarea
        textarea={{ id: ID, className: styles['replyText'] ?? '' }}
        className={styles['replyField'] ?? ''}
        appearance="outline"
        aria-label={t('case.yourReply')}
        placeholder={t('case.prompt')}
        value={reply.draft.text}
        onChange={(_, { value }) => reply.write(value)}
      />
      <div className={styles['replyTools']}>
        <Files reply={reply} />
        <span className={styles['replyHint']}>{offline ? t('case.sendsWhenOnline') : t('case.ctrlEnterSends')}</span>
        <Button
          appearance="subtle"
          icon={<SendRegular />}
          aria-label={t('case.sendReply')}
          disabledFocusable={empty || reply.sending}
          onClick={reply.send}
        />
      </div>
    </section>
  );
}

function Files({ reply }: { readonly reply: Reply }): ReactElement {
  const { t } = useTranslation();
  const choose = useWrite('files.choose');
  const add = (): void =>
    choose.mutate(
      { title: t('case.chooseFiles'), multiple: true },
      { onSuccess: ({ files }) => reply.addFiles(files) },
    );
  return (
    <>
      {reply.draft.files.map(({ token, name, bytes: size }) => (
        <span key={token} className={styles['chip']}>
          {name} <span className={styles['quiet']}>{bytes(size)}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('report.removeFile', { name })}
            onClick={() => reply.removeFile(token)}
          />
        </span>
      ))}
      <Button appearance="subtle" icon={<AttachRegular />} onClick={add}>
        {t('report.addFile')}
      </Button>
      {choose.error !== null && <FailureLine error={choose.error} />}
    </>
  );
}
