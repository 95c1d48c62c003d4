import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../data/core.tsx';
import type { ChosenFile } from '../../data/ui-store.ts';
import { AttachRegular, RecordRegular, RecordStopRegular, ScreenshotRegular } from '../icons.ts';
import { useKeyWords } from '../keys.tsx';
import { FailureLine, Line } from '../line.tsx';
import styles from './pictures.module.css';
import { SourceDialog } from './source-dialog.tsx';

/** Ways to show what happened: a screenshot, recorded steps, a file, and the hint that paste and drop work too. */
export function EvidenceButtons(props: {
  /** The draft that steps are recorded onto; none: there is no recorder. */
  readonly draft?: string;
  readonly busy?: boolean;
  readonly onFiles: (files: readonly ChosenFile[], from: 'screen' | 'disk') => void;
}): ReactElement {
  const { t } = useTranslation();
  const [isChoosing, setIsChoosing] = useState(false);
  const choose = useWrite('files.choose');
  const capture = useWrite('pictures.capture');
  const addFiles = (): void =>
    choose.mutate(
      { title: t('report.chooseFiles'), multiple: true },
      { onSuccess: ({ files }) => files.length > 0 && props.onFiles(files, 'disk') },
    );
  const take = (source: string): void =>
    capture.mutate(
      { source },
      {
        onSuccess: (file) => {
          setIsChoosing(false);
          props.onFiles([file], 'screen');
        },
      },
    );
  return (
    <div>
      <div className={styles['buttons']}>
        <Button icon={<ScreenshotRegular />} onClick={() => setIsChoosing(true)}>
          {t('pictures.take')}
        </Button>
        {props.draft !== undefined && <RecordButton draft={props.draft} />}
        <Button icon={<AttachRegular />} disabledFocusable={props.busy === true} onClick={addFiles}>
          {t('report.addFile')}
        </Button>
        <span className={styles['hint']}>{t('pictures.orPaste')}</span>
      </div>
      {choose.error !== null && <FailureLine error={choose.error} />}
      {props.draft !== undefined && <RecordingLine draft={props.draft} />}
      {isChoosing && (
        <SourceDialog
          busy={capture.isPending}
          error={capture.error}
          onChoose={take}
          onClose={() => {
            capture.reset();
            setIsChoosing(false);
          }}
        />
      )}
    </div>
  );
}

function RecordButton({ draft }: { readonly draft: string }): ReactElement {
  const { t } = useTranslation();
  const start = useWrite('steps.start');
  const stop = useWrite('steps.stop');
  const isRecording = useRead('steps.state', {}).data?.recording?.caseId === draft;
  const error = start.error ?? stop.error;
  return (
    <>
      <Button
        icon={isRecording ? <RecordStopRegular /> : <RecordRegular />}
        onClick={() => (isRecording ? stop.mutate({}) : start.mutate({ id: draft }))}
      >
        {t(isRecording ? 'pictures.stopSteps' : 'pictures.recordSteps')}
      </Button>
      {error !== null && <FailureLine error={error} />}
    </>
  );
}

/** What is recorded, by which keys, and that nothing else is. */
function RecordingLine({ draft }: { readonly draft: string }): ReactElement | null {
  const { t } = useTranslation();
  const keyWords = useKeyWords();
  const { recording = null, problem = null } = useRead('steps.state', {}).data ?? {};
  if (recording?.caseId !== draft) return problem === null ? null : <Line live>{problem}</Line>;
  const { shortcut, taken } = recording;
  const keys = keyWords(shortcut.keys ?? '');
  return (
    <Line live>
      {t('pictures.recording', { count: taken })}{' '}
      {shortcut.state === 'on' ? t('pictures.recordingKeys', { keys }) : t('pictures.recordingNoKeys', { keys })}
      {problem !== null && ` ${problem}`}
    </Line>
  );
}
