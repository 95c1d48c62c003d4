import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { scrollToTop } from '../../components/scroll-top.ts';
import { Line } from '../../components/line.tsx';
import { useConnectionState } from '../../data/core.tsx';
import { useSyncState, useSystemState } from '../../data/queries.ts';
import { href, usePlace } from '../../data/router.ts';
import { KeysHelp } from '../palette/keys-help.tsx';
import { Palette } from '../palette/palette.tsx';
import { useWindowKeys } from '../palette/use-window-keys.ts';
import { Routes } from '../routes.tsx';
import { StartFailure } from '../start-failure.tsx';
import { Alarms } from './alarms.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { RunWatch } from './run-watch.tsx';
import { TitleBar } from './title-bar.tsx';

/** Title bar, rail and the page. */
export function Frame(): ReactElement {
  const { t } = useTranslation();
  const { path } = usePlace();
  const [head = 'home', id = ''] = path;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(`${head}/${id}`);
  useEffect(() => {
    const place = `${head}/${id}`;
    if (shown.current !== place) scrollToTop();
    shown.current = place;
  }, [head, id]);
  useWindowKeys();
  // The address belongs to the router, so the skip link moves the focus by itself.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={styles['frame']} data-narrow={head === 'report'}>
      <a className={styles['skip']} href="#page" onClick={skip}>
        {t('frame.skip')}
      </a>
      <TitleBar present={head} />
      <Rail present={head} />
      <Alarms />
      <RunWatch />
      <Palette />
      <KeysHelp />
      <main ref={main} id="page" tabIndex={-1} className={styles['page']}>
        <Banners />
        <Content />
      </main>
    </div>
  );
}

function Content(): ReactElement | null {
  const state = useSystemState().data;
  if (state === undefined) return null;
  return state.state === 'failed' ? <StartFailure state={state} /> : <Routes />;
}

/** True of the whole window: the core is away, or another process holds the data. */
function Banners(): ReactElement | null {
  const { t } = useTranslation();
  const connection = useConnectionState();
  const state = useSystemState().data;
  const held = (useSyncState().data?.held ?? null) !== null;
  if (connection === 'lost') return <Banner text={t('frame.lost')} />;
  if (connection === 'refused') return <Banner text={t('frame.refused')} />;
  if (state?.state !== 'read-only') return held ? <Held /> : null;
  return <Banner text={`${state.failure?.message ?? ''} ${t('frame.readOnly')}`} />;
}

/** What waits does not go from here; where that can be taken back. */
function Held(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['banner']}>
      <Line action={<a href={href('settings', 'space')}>{t('frame.heldLink')}</a>}>{t('frame.held')}</Line>
    </div>
  );
}

function Banner({ text }: { readonly text: string }): ReactElement {
  return (
    <div className={styles['banner']}>
      <Line live>{text}</Line>
    </div>
  );
}
