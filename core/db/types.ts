/** Values SQLite takes and gives. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** A prepared statement, cached by its text. */
export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number; readonly lastId: number };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): readonly Row[];
}

/** The database as repositories see it: synchronous, one writer, one flush per outermost transaction. */
export interface Db {
  sql(text: string): Statement;
  /** Several statements without parameters (migrations). */
  exec(text: string): void;
  /** Everything or nothing; nested calls join the outer one. Never `await` inside. */
  transaction<T>(work: () => T): T;
  readonly access: 'write' | 'read';
  readonly path: string;
}

/** One step of the schema. `id` in steps of ten; never changed once released. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  up(db: Db): void;
}
