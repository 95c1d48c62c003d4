/** Where a text stands: how deep, under which key, and what is around it. */
export interface Layer {
  readonly depth: number;
  readonly keyPath: string | undefined;
}
