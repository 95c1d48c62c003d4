import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRegular } from '../../../components/icons.ts';
import { Block, Sheet, SheetRow } from '../../../components/sheet.tsx';
import { useZone } from '../../../components/use-words.ts';
import { go, href } from '../../../data/router.ts';
import { calendarWords } from '../policy-words.ts';
import { CALENDAR_KINDS, freeId, newDef } from './calendar-edits.ts';
import type { CalendarKind } from './calendar-edits.ts';
import { CalendarEditor } from './calendar-editor.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { Calendar } from './policy-edit.ts';
import { problemAt } from './problems.ts';

/** All calendars, or one of them to edit. */
export function CalendarsPart({ item }: { readonly item: string | undefined }): ReactElement {
  const { policy } = useEditor();
  const at = policy.calendars.findIndex(({ id }) => id === item);
  const calendar = policy.calendars[at];
  return calendar === undefined ? <CalendarList /> : <CalendarEditor key={calendar.id} calendar={calendar} at={at} />;
}

function CalendarList(): ReactElement {
  const { t } = useTranslation();
  const { policy } = useEditor();
  return (
    <Block title={t('policy.calendars')} note={String(policy.calendars.length)} aside={<AddCalendar />}>
      <Sheet>
        {policy.calendars.map((calendar, at) => (
          <CalendarRow key={calendar.id} calendar={calendar} at={at} />
        ))}
      </Sheet>
    </Block>
  );
}

function CalendarRow(props: { readonly calendar: Calendar; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { shown, problems } = useEditor();
  const { at } = props;
  const calendar = shown.calendars[at] ?? props.calendar;
  const problem = problemAt(problems, `calendars.${at}`);
  return (
    <SheetRow
      title={<a href={href('policy', 'edit', 'calendars', calendar.id)}>{calendar.name}</a>}
      text={
        problem === undefined ? (
          calendarWords(t, shown, calendar.def)
        ) : (
          <span className={styles['problem']}>{problem}</span>
        )
      }
      end={<span className={styles['quiet']}>{t(`edit.kind.${calendar.def.kind}`)}</span>}
    />
  );
}

function AddCalendar(): ReactElement {
  const { t } = useTranslation();
  const { policy, edit } = useEditor();
  const zone = useZone();
  const add = (kind: CalendarKind): void => {
    const name = t('edit.newCalendar');
    const id = freeId(
      policy.calendars.map((one) => one.id),
      name,
    );
    edit({ kind: 'add-calendar', id, name, def: newDef(kind, zone, policy.calendars) });
    go(href('policy', 'edit', 'calendars', id));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />}>
          {t('edit.addCalendar')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CALENDAR_KINDS.map((kind) => (
            <MenuItem key={kind} subText={t(`edit.kindText.${kind}`)} onClick={() => add(kind)}>
              {t(`edit.kind.${kind}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
