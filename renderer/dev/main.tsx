import { createConnection } from '../data/connection.ts';
import { start } from '../app/start.tsx';
import type { CompanionBridge } from '../data/bridge.ts';
import { createWords } from '../i18n/index.ts';
import { en } from '../i18n/en/index.ts';
import { pseudoWords } from '../i18n/pseudo.ts';
import { isLanguage } from '../../shared/i18n/languages.ts';
import { translated } from '../data/said.ts';
import { createFakeCore } from './fake-core.ts';
import { runAt } from './fake-run.ts';
import { storyTranslator } from './said-story/index.ts';
import { designNow, iso } from './time.ts';
import type { Weather } from './world.ts';

/**
 * The window with made-up data: `dev.html?weather=offline#/cases`; with `run=8` a collection stands still after eight
 * parts; with `language=de`, or `language=pseudo` for words as no language writes them. Never part of the product.
 */
const query = new URLSearchParams(window.location.search);
const weather = (query.get('weather') ?? 'design') as Weather;
/** As long as the design's collection has run. */
const PASSED_MS = 14_000;
const nothing = (): void => undefined;
const fakeBridge: CompanionBridge = {
  platform: 'linux',
  version: '0.1.0',
  window: { minimize: nothing, toggleMaximize: nothing, close: nothing },
  core: { restart: nothing, revealData: nothing },
  quit: nothing,
  connect: nothing,
  onNavigate: nothing,
};
Object.assign(window, { companion: fakeBridge });

const connection = createConnection();
const core = createFakeCore(weather);
const parts = query.get('run');
if (parts !== null) core.world.run = runAt(Number(parts), iso(designNow() - PASSED_MS));
connection.attach(core.connect());
const language = query.get('language');
if (isLanguage(language)) core.world.settings.set('ui.language', language);
const words = createWords(isLanguage(language) ? language : 'en');
if (language === 'pseudo') words.addResourceBundle('en', 'translation', pseudoWords(en), true, true);
// The core's own sentences are in the product's catalogue; those that only this story has are in one of its own.
const story = isLanguage(language) && language !== 'en' ? storyTranslator(language) : (text: string): string => text;
const told = translated(connection, { now: () => story, ready: () => Promise.resolve(story) });
start({ connection: told, now: designNow, words });
