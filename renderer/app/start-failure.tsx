import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreContract, OutputOf } from '../../shared/contract/index.ts';
import { FailureLine, Line } from '../components/line.tsx';
import { Page } from '../components/page.tsx';
import { Sheet, SheetRow } from '../components/sheet.tsx';
import { bridge } from '../data/bridge.ts';
import { useWrite } from '../data/core.tsx';

type State = OutputOf<CoreContract, 'system.state'>;
type Way = State['waysOut'][number];

const KNOWN = ['newer-database', 'migration-failed', 'corrupt', 'busy', 'disk-full'] as const;
type Known = (typeof KNOWN)[number];
const isKnown = (code: string | undefined): code is Known => KNOWN.some((known) => known === code);

/** Shown instead of every screen when the data cannot be opened: what happened, what it means, the ways out. */
export function StartFailure({ state }: { readonly state: State }): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const recover = useWrite('system.recover');
  const code = state.failure?.code;
  const kind = isKnown(code) ? code : 'other';
  const restart = (): void => {
    bridge()?.core.restart();
    void queries.invalidateQueries();
  };
  const take = (way: Way): void => {
    if (way === 'restore-backup' || way === 'move-aside') recover.mutate({ way }, { onSuccess: restart });
    else if (way === 'quit') bridge()?.quit();
    else if (way === 'reveal-data') bridge()?.core.revealData();
    else restart();
  };
  const first = state.waysOut[0];
  return (
    <Page
      name={t('failed.name')}
      strong={t(`failed.${kind}.strong`)}
      rest={t(`failed.${kind}.rest`)}
      primary={first === undefined ? undefined : { text: t(`failed.way.${first}.button`), run: () => take(first) }}
    >
      {state.failure !== null && <FailureLine error={new Error(state.failure.message)} />}
      {recover.error !== null && <FailureLine error={recover.error} />}
      {recover.data !== undefined && <Line live>{t('failed.kept', { kept: recover.data.kept })}</Line>}
      <Sheet label={t('failed.ways')}>
        {state.waysOut.map((way) => (
          <SheetRow
            key={way}
            title={t(`failed.way.${way}.title`)}
            text={t(`failed.way.${way}.text`)}
            end={<Button onClick={() => take(way)}>{t(`failed.way.${way}.button`)}</Button>}
          />
        ))}
      </Sheet>
    </Page>
  );
}
