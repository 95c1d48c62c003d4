export { systemClock } from './clock.ts';
export { nodeExec } from './exec.ts';
export { nodeFiles } from './files.ts';
export { createIds } from './ids.ts';
export { createLoadProbe } from './load-probe.ts';
export { createFileLog, silentLog } from './log.ts';
export { createSecrets } from './secrets.ts';
export { systemFacts } from './system.ts';
