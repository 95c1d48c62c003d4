export type { Gate, GateHit, GateResult, GateText, KnownLiteral, ScanOptions } from './types.ts';
