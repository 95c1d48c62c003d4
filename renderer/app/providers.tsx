import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useFocusKeeper } from '../components/focus-keeper.ts';
import { Toasts } from '../components/toasts.tsx';
import type { Connection } from '../data/connection.ts';
import { ConnectionContext } from '../data/core.tsx';
import { followCore, refetchOnReconnect } from '../data/invalidation.ts';
import { NowContext } from '../data/now.tsx';
import { createQueryClient } from '../data/query-client.ts';
import { rememberedLanguage, useLanguage } from '../data/language.ts';
import { translated } from '../data/said.ts';
import { useTheme } from '../data/theme.ts';
import { createWords } from '../i18n/index.ts';
import { saidOf } from '../i18n/said.ts';
import { themes } from '../styles/theme.ts';
import styles from './providers.module.css';

/** The nonce of this load: styles that Fluent writes into the page carry it, everything else is a file. */
function nonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

export interface ProvidersProps {
  readonly connection: Connection;
  readonly now: () => number;
  readonly children: ReactNode;
  /** Other words than the product's: for development. */
  readonly words?: i18n;
}

/** Everything a component may ask for: the core, words, time, colours. */
export function Providers({ connection: plain, now, children, words: given }: ProvidersProps): ReactElement {
  const [words] = useState(() => given ?? createWords(rememberedLanguage()));
  const connection = useMemo(() => translated(plain, saidOf(words)), [plain, words]);
  const [queries] = useState(createQueryClient);
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce: nonce() } }));
  useEffect(() => {
    const stops = [
      followCore(connection.client, queries),
      refetchOnReconnect(connection, queries),
      saidOf(words).subscribe(() => void queries.invalidateQueries()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection, queries, words]);
  return (
    <ConnectionContext value={connection}>
      <NowContext value={now}>
        <QueryClientProvider client={queries}>
          <I18nextProvider i18n={words}>
            <RendererProvider renderer={renderer} targetDocument={document}>
              <Themed>{children}</Themed>
            </RendererProvider>
          </I18nextProvider>
        </QueryClientProvider>
      </NowContext>
    </ConnectionContext>
  );
}

function Themed({ children }: { readonly children: ReactNode }): ReactElement {
  const theme = useTheme();
  useLanguage();
  useFocusKeeper();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]} className={styles['root']}>
      {children}
      <Toasts />
    </FluentProvider>
  );
}
