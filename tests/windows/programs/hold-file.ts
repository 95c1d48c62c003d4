// Keeps a file to itself until it is killed: nobody else may open it, as a program does that shares nothing.
import { openSync, writeFileSync } from 'node:fs';
import { answer } from '../../helpers/windows/answer.ts';

/** Share mode none; Node has no name for it, libuv has. */
const ALONE = 0x1000_0000 | 0x2;

await answer(async (input) => {
  const { path, ready } = input as { readonly path: string; readonly ready: string };
  openSync(path, ALONE);
  writeFileSync(ready, 'open');
  await new Promise(() => undefined);
});
