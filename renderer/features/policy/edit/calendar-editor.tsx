import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { useSay } from '../../../components/toasts.tsx';
import { go } from '../../../data/router.ts';
import { useSaid } from '../../../i18n/said.ts';
import { Cite } from '../cited.tsx';
import { usersOf } from './calendar-edits.ts';
import { CentreCalendarEditor } from './centre-calendar-editor.tsx';
import type { DefEditorProps } from './def-editor-props.ts';
import { CombinedEditor } from './combined-editor.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { Calendar, CalendarDef } from './policy-edit.ts';
import { problemAt } from './problems.ts';
import { TextField } from './text-field.tsx';
import { WeekEditor } from './week-editor.tsx';
import { WindowEditor } from './window-editor.tsx';
import { listed } from '../../../components/number-words.ts';

/** One calendar: its name, then what its kind has. */
export function CalendarEditor(props: { readonly calendar: Calendar; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { problems, edit } = useEditor();
  const { calendar, at } = props;
  const said = useSaid();
  const path = `calendars.${at}`;
  return (
    <>
      <p className={styles['crumbLine']}>
        <a href="#/policy/edit/calendars">{t('edit.allCalendars')}</a>
      </p>
      <Block
        title={calendar.name === '' ? t('edit.newCalendar') : said(calendar.name)}
        note={t(`edit.kindText.${calendar.def.kind}`)}
        aside={<Cite nature={calendar.nature} cite={calendar.cite} />}
      >
        <Panel>
          <PanelPart>
            <div className={styles['fields']}>
              <TextField
                label={t('edit.calendarName')}
                value={calendar.name}
                problem={problemAt(problems, `${path}.name`)}
                onChange={(name) => edit({ kind: 'calendar', at, patch: { name } }, `${path}.name`)}
              />
            </div>
          </PanelPart>
          <DefEditor
            def={calendar.def}
            id={calendar.id}
            path={`${path}.def`}
            onChange={(def, field) => edit({ kind: 'calendar', at, patch: { def } }, field)}
          />
        </Panel>
      </Block>
      <RemoveCalendar calendar={calendar} at={at} />
    </>
  );
}

function DefEditor(props: DefEditorProps<CalendarDef> & { readonly id: string }): ReactElement | null {
  const { t } = useTranslation();
  const { def, id, path, onChange } = props;
  switch (def.kind) {
    case 'week':
      return <WeekEditor def={def} path={path} onChange={onChange} />;
    case 'window':
      return <WindowEditor def={def} path={path} onChange={onChange} />;
    case 'union':
    case 'intersection':
      return <CombinedEditor def={def} id={id} path={path} onChange={onChange} />;
    case 'caseCentre':
      return <CentreCalendarEditor def={def} id={id} path={path} onChange={onChange} />;
    case 'always':
      return (
        <PanelPart>
          <p className={styles['quiet']}>{t('policy.always')}</p>
        </PanelPart>
      );
    default:
      return null;
  }
}

/** A calendar goes only when nobody counts on it; else it says who does. */
function RemoveCalendar({ calendar, at }: { readonly calendar: Calendar; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { shown, edit } = useEditor();
  const say = useSay();
  const users = usersOf(shown, calendar.id);
  if (users.length > 0) {
    const names = users.map((user) => t(`edit.user.${user.kind}`, { name: 'name' in user ? user.name : '' }));
    return <p className={styles['quiet']}>{t('edit.usedBy', { names: listed(names) })}</p>;
  }
  const remove = (): void => {
    edit({ kind: 'remove-calendar', at });
    say({ text: t('edit.calendarRemoved', { name: calendar.name }) });
    go('/policy/edit/calendars', { replace: true });
  };
  return (
    <Button size="small" onClick={remove}>
      {t('edit.removeCalendar')}
    </Button>
  );
}
