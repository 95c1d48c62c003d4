import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Crumb } from '../../../components/crumb.tsx';
import { capital, countWord } from '../../../components/number-words.ts';
import { Page } from '../../../components/page.tsx';
import { go } from '../../../data/router.ts';
import { PartsNav } from '../parts-nav.tsx';
import styles from '../policy.module.css';
import { useSaidPolicy } from '../use-policy.ts';
import type { KeptPolicy } from '../use-policy.ts';
import { CalendarsPart } from './calendars-part.tsx';
import { CentresPart } from './centres-part.tsx';
import { changedItems } from './changed-items.ts';
import type { EditPart } from './changed-items.ts';
import { EditButtons } from './edit-buttons.tsx';
import { step } from './edit-stack.ts';
import type { EditStack } from './edit-stack.ts';
import { useEdit } from './edit-store.ts';
import { EditorContext } from './editor-context.ts';
import type { Editor } from './editor-context.ts';
import { GeneralPart } from './general-part.tsx';
import { HolidaysPart } from './holidays-part.tsx';
import { MeanwhileLine } from './meanwhile-line.tsx';
import { editPolicy } from './policy-edit.ts';
import { localProblems, partNote, partOf } from './problems.ts';
import { TargetsPart } from './targets-part.tsx';
import { useCheck } from './use-check.ts';

const PARTS = ['targets', 'calendars', 'holidays', 'centres', 'general'] as const satisfies readonly EditPart[];

/** The editor with an edit in it: what is changed, what has to be put right, and the parts. */
export function Editing(props: {
  readonly stack: EditStack;
  readonly isBegun: boolean;
  readonly inUse: KeptPolicy;
  readonly part: string | undefined;
  readonly item: string | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { stack, isBegun, inUse } = props;
  const part = PARTS.find((one) => one === props.part) ?? 'targets';
  const editor = useStackEditor(stack);
  const { problems } = editor;
  const first = problems[0];
  const changes = useMemo(() => changedItems(stack.original, stack.present).length, [stack]);
  const run = (): void => {
    if (first === undefined) go('/policy/preview');
    else go(`/policy/edit/${partOf(first)}${itemOf(first.path, editor)}`);
  };
  return (
    <Page
      name={t('policy.page')}
      crumb={<Crumb to="#/policy" from={t('policy.page')} here={stack.present.name} />}
      strong={
        changes === 0 ? t('edit.nothing') : t('edit.changes', { count: changes, n: capital(countWord(t, changes)) })
      }
      rest={
        problems.length === 0
          ? t(changes === 0 ? 'edit.nothingRest' : 'edit.allRight')
          : t('edit.problems', { count: problems.length, n: capital(countWord(t, problems.length)) })
      }
      back="/policy"
      primary={{ text: t('preview.button'), run }}
      aside={<EditButtons stack={stack} isBegun={isBegun} />}
      line={<MeanwhileLine stack={stack} inUse={inUse} />}
    >
      <EditorContext value={editor}>
        <div className={styles['columns']}>
          <PartsNav
            label={t('policy.parts')}
            present={part}
            parts={PARTS.map((id) => ({
              id,
              text: t(`edit.part.${id}`),
              href: `#/policy/edit/${id}`,
              note: partNote(t, problems, id),
            }))}
          />
          <div className={styles['body']}>
            <PartBody part={part} item={props.item} />
          </div>
        </div>
      </EditorContext>
    </Page>
  );
}

function PartBody(props: { readonly part: EditPart; readonly item: string | undefined }): ReactElement {
  switch (props.part) {
    case 'calendars':
      return <CalendarsPart item={props.item} />;
    case 'holidays':
      return <HolidaysPart />;
    case 'centres':
      return <CentresPart />;
    case 'general':
      return <GeneralPart />;
    case 'targets':
    default:
      return <TargetsPart />;
  }
}

/** The editor over the stack of this window. */
function useStackEditor(stack: EditStack): Editor {
  const { t } = useTranslation();
  const set = useEdit((state) => state.set);
  const local = useMemo(() => localProblems(stack.present), [stack.present]);
  const checked = useCheck(stack.present);
  const shown = useSaidPolicy(stack.present);
  return useMemo(
    () => ({
      policy: stack.present,
      shown,
      original: stack.original,
      problems: local.length === 0 ? checked.problems : local,
      warnings: checked.warnings,
      edit: (edit, field) => {
        const cite = (was: string | undefined): string =>
          was === undefined ? t('edit.citeOwn') : t('edit.citeWas', { was });
        // The newest stack, not the drawn one: two changes can come from one event.
        const newest = useEdit.getState().stack ?? stack;
        const next = editPolicy(newest.present, edit, { original: newest.original, cite });
        set(step(newest, next, field ?? null));
      },
    }),
    [stack, shown, local, checked, set, t],
  );
}

/** "/london" for a problem of a calendar, which has a page of its own. */
function itemOf(path: string, { policy }: Editor): string {
  const [list, at] = path.split('.');
  const id = list === 'calendars' ? policy.calendars[Number(at)]?.id : undefined;
  return id === undefined ? '' : `/${encodeURIComponent(id)}`;
}
