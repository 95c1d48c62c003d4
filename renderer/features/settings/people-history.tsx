import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useRead } from '../../data/core.tsx';

const SHOWN = 20;

/** How the contacts came to be what they are, newest first. */
export function PeopleHistory(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const changes = useRead('contacts.history', { limit: SHOWN }).data?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <Block title={t('people.history')}>
      <Sheet>
        {changes.map(({ at, name, change, role, roleBefore }) => (
          <SheetRow
            key={`${at} ${name} ${change}`}
            title={name}
            text={
              <>
                {t(`people.change.${change}`, {
                  role: t(`contacts.role.${role}`),
                  before: t(`contacts.role.${roleBefore ?? role}`),
                })}
                {' · '}
                {words.moment(at)}
              </>
            }
          />
        ))}
      </Sheet>
    </Block>
  );
}
