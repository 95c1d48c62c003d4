import { readFileSync, writeFileSync } from 'node:fs';

/** Called by a program of tests/windows/programs: reads what was asked, does it, writes what it found. */
export async function answer(work: (input: unknown) => Promise<unknown>): Promise<void> {
  const [asked = '', answered = ''] = process.argv.slice(2);
  // A wait that nothing ends must be seen as one, not as a program that ended well.
  const alive = setInterval(() => undefined, 60_000);
  const found = await work(JSON.parse(readFileSync(asked, 'utf8')));
  clearInterval(alive);
  writeFileSync(answered, JSON.stringify(found ?? null));
}

/** What a call came to: its value, or the code the system refused it with. */
export async function outcome<Value>(work: () => Promise<Value> | Value): Promise<Value | { readonly code: string }> {
  try {
    return await work();
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
