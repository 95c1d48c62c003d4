import { defineConfig } from 'vitest/config';

/** What `npm run mutation` runs against every mutant: the tests of the clocks and calendars alone. */
export default defineConfig({
  test: {
    include: ['tests/unit/sla/**/*.test.ts'],
    // Walking every minute finds nothing that the others do not, and takes as long as all of them.
    exclude: ['tests/unit/sla/clock-changes.test.ts'],
    environment: 'node',
    // The tests share nothing they change, and importing them once is half of the time.
    isolate: false,
    pool: 'threads',
    // A mutant on a busy machine is slow, and a slow answer is not a wrong one.
    testTimeout: 60_000,
  },
});
