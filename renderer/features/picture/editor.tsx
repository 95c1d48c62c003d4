import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { Crumb } from '../../components/crumb.tsx';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { Page } from '../../components/page.tsx';
import { isCtrl, useShortcut } from '../../components/use-shortcut.ts';
import { changed, redone, undone } from './history-rules.ts';
import type { History } from './history-rules.ts';
import { useHistory, usePictureEdits } from './edits-store.ts';
import { MarkList } from './mark-list.tsx';
import type { Mark, Tool } from './marks.ts';
import styles from './picture.module.css';
import { PictureCanvas } from './picture-canvas.tsx';
import type { Pixels } from './pixels.ts';
import { Toolbar } from './toolbar.tsx';
import { useSavePicture } from './use-save-picture.ts';

/** Black out, blur, crop, arrows and words on a picture; all of it can be taken back until it is saved. */
export function Editor(props: {
  readonly caseId: string;
  readonly attachment: Attachment;
  readonly picture: Pixels;
}): ReactElement {
  const { t } = useTranslation();
  const { attachment, caseId, picture } = props;
  const history = useHistory(attachment.id);
  const setEdit = usePictureEdits(({ setEdit: set }) => set);
  const [tool, setTool] = useState<Tool>('blackout');
  const [chosen, setChosen] = useState<number | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const save = useSavePicture(caseId, attachment);
  const become = (next: History): void => {
    setEdit(attachment.id, next);
    if (chosen !== null && chosen >= next.marks.length) setChosen(null);
  };
  const change = (marks: readonly Mark[]): void => become(changed(history, marks));
  const undo = (): void => become(undone(history));
  const redo = (): void => become(redone(history));
  useShortcut(isCtrl('z'), undo);
  useShortcut(isCtrl('y'), redo);
  useShortcut(isCtrlShiftZ, redo);
  const { marks } = history;
  const count = marks.length;
  const editing = { picture, marks, chosen, tool, zoom, change, choose: setChosen };
  return (
    <Page
      name={t('pictures.editor.name')}
      crumb={<Crumb to={`#/report/${caseId}`} from={t('home.report')} here={attachment.name} />}
      strong={
        count === 0
          ? t('pictures.editor.nothing')
          : t('pictures.editor.marks', { count, n: capital(countWord(t, count)) })
      }
      rest={count === 0 ? t('pictures.editor.nothingRest') : t('pictures.editor.marksRest')}
      back={`/report/${caseId}?step=evidence`}
      primary={{
        text: t(save.isPending ? 'pictures.editor.saving' : 'pictures.editor.save'),
        run: () => save.run(picture, marks),
      }}
    >
      {save.error !== null && <FailureLine error={save.error} />}
      <Toolbar
        tool={tool}
        onTool={setTool}
        zoom={zoom}
        onZoom={setZoom}
        undo={history.before.length === 0 ? undefined : undo}
        redo={history.after.length === 0 ? undefined : redo}
      />
      {tool === 'blur' && <Line>{t('pictures.editor.blurNote')}</Line>}
      <div className={styles['columns']}>
        <PictureCanvas {...editing} />
        <MarkList marks={marks} chosen={chosen} onChoose={setChosen} onChange={change} />
      </div>
    </Page>
  );
}

const isCtrlShiftZ = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && event.shiftKey;
