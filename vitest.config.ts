import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Worker threads and commands that tests start read the sources themselves, hundreds of times in a run. Node keeps what
// it made of a file beside the check-out, by its content, so that it reads an unchanged one once.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/compiled-modules', import.meta.url));

// V8 frees a wrapper between WebAssembly and JavaScript twice where two threads make a faster one at the same time, and
// ends the process (UnregisterWasmAllocation; nodejs/node issue 64500). It makes none before this many calls.
const execArgv = ['--wasm-wrapper-tiering-budget=1000000000'];

/** Vitest leaves one out for itself, which on a machine of two means one file at a time. */
const ALL_PROCESSORS = '100%';

/** Unit tests run anywhere; integration and windows need what their global set-ups bring up. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,contract,migrations}/**/*.test.ts'],
          execArgv,
          environment: 'node',
          maxWorkers: ALL_PROCESSORS,
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          execArgv,
          environment: 'happy-dom',
          maxWorkers: ALL_PROCESSORS,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          execArgv,
          environment: 'node',
          globalSetup: ['tests/integration/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'windows',
          include: ['tests/windows/**/*.test.ts'],
          execArgv,
          environment: 'node',
          globalSetup: ['tests/windows/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
