import type { CoreWords } from '../../said-languages.ts';
import { alarms } from './alarms.ts';
import { app } from './app.ts';
import { approvals } from './approvals.ts';
import { bundle } from './bundle.ts';
import { cases } from './cases.ts';
import { clocks } from './clocks.ts';
import { compare } from './compare.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { fleet } from './fleet.ts';
import { instances } from './instances.ts';
import { logs } from './logs.ts';
import { notices } from './notices.ts';
import { outgoing } from './outgoing.ts';
import { policyHypercare } from './policy-hypercare.ts';
import { policyPlanettogether } from './policy-planettogether.ts';

/** The core's sentences in Simplified Chinese, one module a domain of the core. */
export const words: CoreWords = {
  ...alarms,
  ...app,
  ...approvals,
  ...bundle,
  ...cases,
  ...clocks,
  ...compare,
  ...connections,
  ...data,
  ...evidence,
  ...fleet,
  ...instances,
  ...logs,
  ...notices,
  ...outgoing,
  ...policyHypercare,
  ...policyPlanettogether,
};
