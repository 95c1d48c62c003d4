export { createGate } from './gate-service.ts';
export type { GateDeps } from './gate-service.ts';
export { joined } from './hit-rules.ts';
export type { Gate, GateHit, GateResult, GateText, Holds, KnownLiteral, ScanOptions } from './types.ts';
