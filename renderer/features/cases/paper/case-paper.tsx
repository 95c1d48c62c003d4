import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment, CaseDetail, ClockView } from '../../../../shared/domain/cases.ts';
import { clockNameWords, clockStateWords } from '../../../components/clock-words.ts';
import { bytes } from '../../../components/number-words.ts';
import { RequestAnswers, useSentRows } from '../../../components/request-answers.tsx';
import { fullMoment, zoneCity, zoneName } from '../../../components/time-words.ts';
import type { TimeWords } from '../../../components/time-words.ts';
import { tell } from '../event-words.ts';
import { takenBack } from '../record-rules.ts';
import { PaperChecks, PaperForm } from './paper-form.tsx';
import styles from './paper.module.css';

/** Everything kept about a case: what was reported, its clocks, what happened, which files belong to it. */
export function CasePaper({ one, words }: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const clocks = one.clocks.filter(({ state }) => state !== 'off');
  const rows = useSentRows(one.form);
  return (
    <article className={styles['paper']} aria-label={t('paper.label', { number: one.number })}>
      <header>
        <p className={styles['number']}>{numberWords()}</p>
        <h2 className={styles['title']}>{one.title === '' ? t('cases.untitled') : one.title}</h2>
        <p>{headWords()}</p>
      </header>
      <Part title={t('paper.reported')}>
        <PaperForm one={one} words={words} />
      </Part>
      {rows !== null && (
        <Part title={t('case.request')}>
          <RequestAnswers rows={rows} />
        </Part>
      )}
      {Object.keys(one.form.checks ?? {}).length > 0 && (
        <Part title={t('paper.checks')}>
          <PaperChecks checks={one.form.checks} />
        </Part>
      )}
      {clocks.length > 0 && (
        <Part title={t('home.clocks')}>
          <Clocks clocks={clocks} words={words} />
        </Part>
      )}
      <Part title={t('paper.happened')}>
        <Events one={one} words={words} />
      </Part>
      {one.attachments.length > 0 && (
        <Part title={t('paper.files')}>
          <Files files={one.attachments} />
        </Part>
      )}
      <footer className={styles['foot']}>
        {t('paper.foot', { at: fullMoment(words.now, words.zone), zone: zoneCity(words.zone) })}
      </footer>
    </article>
  );

  function numberWords(): string {
    const remote = one.portal?.remoteId ?? null;
    return remote === null || remote === one.id
      ? t('paper.number', { number: one.number })
      : t('paper.numberAt', { number: one.number, remote });
  }

  function headWords(): string {
    return [
      one.severity === null ? '' : t('severity.label', { n: one.severity, word: t(`severity.${one.severity}`) }),
      one.form.kind === undefined ? '' : t(`kind.${one.form.kind}`),
      [one.instance, one.form.version].filter((part) => typeof part === 'string').join(' '),
      one.state === 'draft' ? t('paper.draft') : t(`paper.state.${one.state}`),
      one.owner === null ? '' : t('case.owner', { name: one.owner }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }
}

function Part(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles['part']}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function Clocks(props: { readonly clocks: readonly ClockView[]; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { words } = props;
  const due = (at: string, zone: string, name: string): string => `${fullMoment(Date.parse(at), zone)} ${name}`;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('paper.column.clock')}</th>
          <th scope="col">{t('paper.column.state')}</th>
          <th scope="col">{t('paper.column.due')}</th>
          <th scope="col">{t('paper.column.centre')}</th>
        </tr>
      </thead>
      <tbody>
        {props.clocks.map((clock) => (
          <tr key={clock.clock}>
            <th scope="row">{clockNameWords(t, clock)}</th>
            <td>{clockStateWords(t, words, clock)}</td>
            <td>{clock.dueAt === null ? t('paper.noDue') : due(clock.dueAt, words.zone, zoneCity(words.zone))}</td>
            <td>{clock.dueAt === null ? '' : due(clock.dueAt, clock.zone, zoneName(clock.zone))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Events(props: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { one, words } = props;
  const back = takenBack(one.events);
  return (
    <ol className={styles['events']}>
      {one.events.map((event) => {
        const told = tell(t, words, event, one.id);
        const backAt = back.get(event.id);
        return (
          <li key={event.id}>
            <time dateTime={event.at}>{fullMoment(Date.parse(event.at), words.zone)}</time>
            <div>
              <p>
                <strong>{told.title}</strong>{' '}
                {backAt === undefined ? told.note : t('event.takenBack', { at: words.moment(backAt) })}
              </p>
              {told.text !== undefined && told.text !== '' && <p className={styles['text']}>{told.text}</p>}
              {told.files?.map(({ name, bytes: size }) => (
                <p key={name}>{t('case.file', { name, size: bytes(size) })}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Files({ files }: { readonly files: readonly Attachment[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <p>{t('case.file', { name: file.name, size: bytes(file.bytes) })}</p>
          <code>{t('paper.hash', { hash: file.sha256 })}</code>
        </li>
      ))}
    </ul>
  );
}
