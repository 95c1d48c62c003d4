import { createConnection } from '../data/connection.ts';
import { start } from '../app/start.tsx';
import type { CompanionBridge } from '../data/bridge.ts';
import { createFakeCore } from './fake-core.ts';
import { designNow } from './time.ts';
import type { Weather } from './world.ts';

/** The window with made-up data: `dev.html?weather=offline#/cases`. Never part of the product. */
const weather = (new URLSearchParams(window.location.search).get('weather') ?? 'design') as Weather;
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
connection.attach(createFakeCore(weather).connect());
start({ connection, now: designNow });
