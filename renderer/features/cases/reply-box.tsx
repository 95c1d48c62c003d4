import { Button, Textarea } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DismissRegular, SendRegular } from '../../components/icons.ts';
import { useKeyWords } from '../../components/keys.tsx';
import { FailureLine } from '../../components/line.tsx';
import { bytes } from '../../components/number-words.ts';
import { EvidenceButtons } from '../../components/pictures/evidence-buttons.tsx';
import { Copies } from '../../components/pictures/copies.tsx';
import { DropCover } from '../../components/pictures/drop-cover.tsx';
import { useGivenFiles } from '../../components/pictures/use-given-files.ts';
import { usePlace } from '../../data/router.ts';
import styles from './case.module.css';
import type { Reply } from './use-reply.ts';

const ID = 'reply-text';

/** Leads into the reply box. */
export function focusReply(): void {
  document.querySelector<HTMLTextAreaElement>(`#${ID}`)?.focus();
}

/** Always in view; the text and its files are kept until they are sent. */
export function ReplyBox(props: {
  readonly id: string;
  readonly reply: Reply;
  readonly offline: boolean;
}): ReactElement {
  const { id, reply, offline } = props;
  const { t } = useTranslation();
  const keys = useKeyWords();
  const given = useGivenFiles(({ files, seen }) => reply.addFiles(files.map((file) => ({ ...file, seen }))));
  const wanted = usePlace().query.get('reply') === '1';
  useEffect(() => {
    if (wanted) focusReply();
  }, [wanted]);
  const empty = reply.draft.text.trim() === '';
  return (
    <section className={styles['reply']} aria-label={t('case.yourReply')}>
      <DropCover {...given} />
      <Copies subject={id} />
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
        <span className={styles['replyHint']}>
          {offline ? t('case.sendsWhenOnline') : t('case.keysSend', { keys: keys('Ctrl+Enter') })}
        </span>
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
      <EvidenceButtons
        onFiles={(files, from) => reply.addFiles(files.map((file) => ({ ...file, seen: from === 'screen' })))}
      />
    </>
  );
}
