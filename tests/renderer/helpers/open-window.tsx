import { cleanup, configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { usePalette } from '../../../renderer/app/palette/palette-store.ts';
import { createConnection } from '../../../renderer/data/connection.ts';
import type { Connection } from '../../../renderer/data/connection.ts';
import { useCalls } from '../../../renderer/data/calls.ts';
import { useUi } from '../../../renderer/data/ui-store.ts';
import { createFakeCore } from '../../../renderer/dev/fake-core.ts';
import type { FakeCore } from '../../../renderer/dev/fake-core.ts';
import type { Weather } from '../../../renderer/dev/world.ts';

/** The design's moment, standing still. */
export const NOW = Date.parse('2026-11-23T16:52:00Z');

export interface OpenWindow extends RenderResult {
  readonly core: FakeCore;
  readonly connection: Connection;
}

/** Opens the whole window at a place over the made-up core. Call inside a `describe` that used `windows()`. */
export function openWindow(place: string, options: { readonly weather?: Weather } = {}): OpenWindow {
  const core = createFakeCore(options.weather ?? 'design');
  const connection = createConnection();
  window.location.hash = `#${place}`;
  connection.attach(core.connect());
  return { core, connection, ...render(<App connection={connection} now={() => NOW} />) };
}

/**
 * What the made-up browser does badly: its animations reject when they are cancelled, and asking for a computed style
 * walks through all of Fluent's rules, which makes each look for a role slow. Neither is what these tests are about.
 */
function easeBrowser(): void {
  const still = {
    finished: Promise.resolve(),
    playState: 'finished',
    persist: () => undefined,
    play: () => undefined,
    pause: () => undefined,
    cancel: () => undefined,
    finish: () => undefined,
    set onfinish(done: (() => void) | null) {
      if (done !== null) queueMicrotask(done);
    },
  };
  Element.prototype.animate = () => still as unknown as Animation;
  window.getComputedStyle = (element) => (element as HTMLElement).style;
}

/** Fresh page before and after each test of the file. */
export function windows(): void {
  // Without layout, Fluent's focus trap cannot tell whether it has the focus and hides its own dialog now and then, so
  // hidden elements count here; what is hidden from whom is proven by axe in a real browser. Generous time, because the machines that run this share their processors.
  configure({ asyncUtilTimeout: 8000, defaultHidden: true });
  beforeEach(() => {
    easeBrowser();
    sessionStorage.clear();
    localStorage.clear();
    useUi.setState({ replies: {} });
    useCalls.setState({ calls: {} });
    usePalette.setState({ open: null, recent: [] });
  });
  afterEach(() => {
    cleanup();
    window.location.hash = '';
  });
}

/** Inputs of all calls of an operation so far. */
export function callsOf(core: FakeCore, name: string): readonly unknown[] {
  return core.world.calls.filter((call) => call.name === name).map(({ input }) => input);
}
