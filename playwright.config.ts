import { defineConfig } from '@playwright/test';

/**
 * Drives the built window. `electron` is what `npm test` runs; `screenshots` makes the pictures of docs/screens and is
 * only run by `npm run screenshots`.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  // Each window takes a processor and a half while it starts; more at once only makes them all slow.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'electron', testMatch: '**/*.spec.ts', testIgnore: '**/screenshots.spec.ts' },
    { name: 'screenshots', testMatch: '**/screenshots.spec.ts', timeout: 180_000 },
  ],
});
