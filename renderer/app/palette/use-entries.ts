import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { CaseSummary } from '../../../shared/domain/cases.ts';
import { LANGUAGE_CHOICES } from '../../../shared/i18n/languages.ts';
import { takeFromFile } from '../../components/handover/take-file.ts';
import { useSay } from '../../components/toasts.tsx';
import { SETTINGS_PARTS } from '../../data/places.ts';
import { useCore } from '../../data/core.tsx';
import { useCases } from '../../data/queries.ts';
import { go, href } from '../../data/router.ts';
import { THEME_CHOICES } from '../../data/theme.ts';
import { groupOf } from '../../features/cases/list-rules.ts';
import { keysOfPlace, PLACES, SETTINGS_PLACE } from '../frame/places.ts';
import { usePalette } from './palette-store.ts';
import type { Chosen } from './palette-store.ts';
import type { Entry } from './rank-rules.ts';

/** Everything the palette offers by itself: cases, drafts, actions, places, settings. Articles come from the search. */
export function useEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const cases = useCases().data?.cases;
  const recent = usePalette((state) => state.recent);
  const acts = useActs();
  return useMemo(
    () => [
      ...drafts(t, cases ?? []),
      ...acts,
      ...places(t),
      ...settings(t),
      ...(cases ?? []).filter(({ state }) => state !== 'draft').map((one) => caseEntry(t, one)),
      ...recentArticles(t, recent),
    ],
    [t, cases, recent, acts],
  );
}

const action = (id: string, title: string, does: Entry['does'], more: Partial<Entry> = {}): Entry => ({
  id,
  group: 'action',
  title,
  note: '',
  does,
  ...more,
});

/** What is done from anywhere. What fails says so in a toast: the palette is gone by then. */
function useActs(): readonly Entry[] {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  const show = usePalette((state) => state.show);
  return useMemo(() => {
    const set = async (key: string, value: string): Promise<void> => {
      const result = await core.call('settings.set', { key, value });
      if (!result.ok) say({ text: result.error.message });
    };
    const collect = async (): Promise<void> => {
      const result = await core.call('collect.start', {});
      if (result.ok) go('/diagnostics');
      else say({ text: result.error.message });
    };
    const sync = async (): Promise<void> => {
      const result = await core.call('sync.run', {});
      say({ text: result.ok ? t('palette.synced') : result.error.message });
    };
    const takeFile = async (): Promise<void> => {
      const taken = await takeFromFile(core, t('handover.takeFileTitle'));
      if (!taken.ok) say({ text: taken.error.message });
      else if (taken.value !== undefined) go(`/report/${taken.value}`);
    };
    return [
      action('act:report', t('home.report'), '/report/new', {
        keys: 'Ctrl+N',
        first: true,
        also: t('palette.also.report'),
      }),
      action('act:collect', t('palette.collect'), () => void collect(), {
        first: true,
        also: t('palette.also.collect'),
      }),
      action('place:drafts', t('palette.drafts'), '/cases?tab=drafts', { also: t('palette.also.drafts') }),
      action('act:sync', t('palette.sync'), () => void sync()),
      action('act:take-file', t('handover.takeFile'), () => void takeFile(), { also: t('palette.also.take') }),
      ...THEME_CHOICES.map((theme) =>
        action(`act:theme-${theme}`, t(`palette.theme.${theme}`), () => void set('ui.theme', theme), {
          note: t('appearance.colours'),
        }),
      ),
      ...LANGUAGE_CHOICES.map((one) =>
        action(`act:language-${one}`, t(`appearance.language.${one}`), () => void set('ui.language', one), {
          note: t('appearance.languageTitle'),
        }),
      ),
      action('act:keys', t('palette.keys'), () => show('keys'), { keys: 'F1', first: true }),
    ];
  }, [t, core, say, show]);
}

function places(t: TFunction): readonly Entry[] {
  return [...PLACES, SETTINGS_PLACE].map(({ name, href: address }) =>
    action(`place:${name}`, t('palette.goTo', { place: t(`frame.${name}`) }), address, {
      keys: keysOfPlace(name),
      also: `${t(`frame.about.${name}`)} ${name === 'support' || name === 'cases' ? t(`palette.also.${name}`) : ''}`,
      first: true,
    }),
  );
}

function settings(t: TFunction): readonly Entry[] {
  const parts = SETTINGS_PARTS.map((part) =>
    action(`settings:${part}`, t('palette.settings', { part: t(`settings.part.${part}`) }), href('settings', part), {
      note: t('frame.settings'),
      also: part === 'people' || part === 'appearance' ? t(`palette.also.${part}`) : '',
    }),
  );
  return [...parts, action('place:policy', t('settings.policy'), '/policy', { note: t('frame.support') })];
}

function drafts(t: TFunction, cases: readonly CaseSummary[]): readonly Entry[] {
  return cases
    .filter(({ state }) => state === 'draft')
    .map(({ id, title }) =>
      action(
        `draft:${id}`,
        t('palette.continue', { title: title === '' ? t('cases.untitled') : title }),
        href('report', id),
        { first: true, also: t('palette.also.draft') },
      ),
    );
}

function caseEntry(t: TFunction, one: CaseSummary): Entry {
  const group = groupOf(one);
  const state = group === 'unsent' ? t('cases.state.sending') : t(`cases.group.${group}`);
  return {
    id: `case:${one.id}`,
    group: 'case',
    title: `${one.number} ${one.title === '' ? t('cases.untitled') : one.title}`,
    note: [state, one.instance].filter((part) => part !== null && part !== '').join(' · '),
    also: one.portal?.remoteId ?? '',
    first: one.waitsForPerson,
    does: href('cases', one.id),
  };
}

const ARTICLE = 'article:';

/** An article, as it is remembered and as it is found. */
export function articleEntry(article: { readonly id: string; readonly title: string }, note: string): Entry {
  const { id, title } = article;
  return { id: `${ARTICLE}${id}`, group: 'article', title, note, does: href('knowledge', id) };
}

function recentArticles(t: TFunction, recent: readonly Chosen[]): readonly Entry[] {
  return recent
    .filter(({ id }) => id.startsWith(ARTICLE))
    .map(({ id, title }) => articleEntry({ id: id.slice(ARTICLE.length), title }, t('palette.article')));
}
