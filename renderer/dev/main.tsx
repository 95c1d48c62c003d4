import { createConnection } from '../data/connection.ts';
import { start } from '../app/start.tsx';
import type { CompanionBridge } from '../data/bridge.ts';
import { createFakeCore } from './fake-core.ts';
import { runAt } from './fake-run.ts';
import { designNow, iso } from './time.ts';
import type { Weather } from './world.ts';

/**
 * The window with made-up data: `dev.html?weather=offline#/cases`; with `run=8` a collection stands still after eight
 * parts. Never part of the product.
 */
const weather = (new URLSearchParams(window.location.search).get('weather') ?? 'design') as Weather;
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
const parts = new URLSearchParams(window.location.search).get('run');
if (parts !== null) core.world.run = runAt(Number(parts), iso(designNow() - PASSED_MS));
connection.attach(core.connect());
start({ connection, now: designNow });
