import type { MachineFields } from './machine-rules.ts';

/** One place the machine's fields are read from, with its own time limit. */
export interface MachineSource {
  /** In words, for the reason when it gives no answer: "the processor". */
  readonly name: string;
  readonly timeLimitMs: number;
  read(): Promise<Partial<MachineFields>>;
}
