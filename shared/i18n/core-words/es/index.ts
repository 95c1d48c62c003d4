import type { CoreWords } from '../../said-languages.ts';
import { alarms } from './alarms.ts';
import { app } from './app.ts';
import { approvals } from './approvals.ts';
import { bundle } from './bundle.ts';
import { cases } from './cases.ts';
import { clocks } from './clocks.ts';

/** The core's sentences in Spanish, one module a domain of the core. */
export const words: CoreWords = {
  ...alarms,
  ...app,
  ...approvals,
  ...bundle,
  ...cases,
  ...clocks,
};
