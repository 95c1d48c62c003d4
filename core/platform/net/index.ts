export { createNet } from './net-client.ts';
export type { NetOptions } from './net-client.ts';
export { answersHere } from './loopback.ts';
export { NetError } from './failures.ts';
export { createSystemProxy } from './system-proxy.ts';
export type { SystemProxy } from './system-proxy.ts';
export { refusalOf } from './url-rules.ts';
export { createProbes } from './probe/index.ts';
export type { Lookup, ProbesOptions } from './probe/index.ts';
