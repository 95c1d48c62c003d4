import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingHandover } from '../../../shared/domain/handover.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { PersonFeedbackRegular } from '../icons.ts';
import { FailureLine } from '../line.tsx';
import { Block, Sheet, SheetRow } from '../sheet.tsx';
import type { TimeWords } from '../time-words.ts';
import { useHandovers, useStanding } from './use-handovers.ts';

/** Cases that others prepared and that wait for a key contact; nothing for who may not take them. */
export function Prepared({ words }: { readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const waiting = useHandovers().data?.waiting ?? [];
  const maySubmit = useStanding().data?.maySubmit === true;
  if (!maySubmit || waiting.length === 0) return null;
  return (
    <Block title={t('handover.waiting')} note={String(waiting.length)}>
      <Sheet>
        {waiting.map((one) => (
          <PreparedRow key={one.id} one={one} words={words} />
        ))}
      </Sheet>
    </Block>
  );
}

function PreparedRow({ one, words }: { readonly one: WaitingHandover; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const take = useWrite('handover.take');
  const title = one.title === '' ? t('cases.untitled') : one.title;
  const facts = { who: one.preparedBy.name, name: one.to.name, at: words.moment(one.at), note: one.note };
  return (
    <SheetRow
      mark={<PersonFeedbackRegular />}
      strong={one.forMe}
      title={title}
      text={
        <>
          {(one.forMe ? t('handover.waitingText', facts) : t('handover.forOther', facts)).trim()}
          {take.error !== null && <FailureLine error={take.error} />}
        </>
      }
      end={
        <Button
          aria-label={t('handover.takeLabel', { title })}
          disabledFocusable={take.isPending}
          onClick={() => take.mutate({ handover: one.id }, { onSuccess: ({ id }) => go(`/report/${id}`) })}
        >
          {t('handover.take')}
        </Button>
      }
    />
  );
}
