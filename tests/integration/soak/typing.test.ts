import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startCore, valueOf } from '../../helpers/core.ts';
import { randomFrom } from '../../helpers/soak/killing.ts';
import { typedText } from '../../helpers/soak/typed-text.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const TYPIST = fileURLToPath(new URL('../../helpers/soak/typist.ts', import.meta.url));
/** `npm run soak`: ten times as many. */
const KILLS = process.env['SOAK'] === '1' ? 200 : 20;
/** What the product promises: text that is older is there whatever happens. */
const PROMISE_MS = 1000;
const LONGEST_TYPING_MS = 1500;

interface Typed {
  readonly stored: number;
  /** Letters that were typed a second before the kill. */
  readonly safe: number;
}

/** Types until it is killed with SIGKILL, so many ms after its first key. */
async function typeAndKill(dataDir: string, caseId: string, lifeMs: number): Promise<Typed> {
  const child = spawn(process.execPath, [TYPIST, dataDir, caseId], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()));
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('typed')) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([begun, ended]);
  if (!said.includes('typed')) throw new Error(`The typist did not begin. ${wrong}`);
  await pause(lifeMs);
  const killedAt = Date.now();
  child.kill('SIGKILL');
  await ended;
  const stored = Number(/^stored (?<n>\d+)$/mu.exec(said)?.groups?.['n']);
  const keys = [...said.matchAll(/^typed (?<n>\d+) (?<at>\d+)$/gmu)].map(({ groups }) => ({
    n: Number(groups?.['n']),
    at: Number(groups?.['at']),
  }));
  return { stored, safe: keys.findLast(({ at }) => at <= killedAt - PROMISE_MS)?.n ?? stored };
}

it(
  `loses at most the last second of what was typed when it is killed ${KILLS} times while typing`,
  async () => {
    const dataDir = temporaryFolder('companion-typing');
    const first = await startCore({ dataDir });
    const { id } = valueOf(await first.client.call('cases.create', { kind: 'problem' }));
    await first.close();
    const random = randomFrom(20);
    let safe = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const typed = await typeAndKill(dataDir, id, random() * LONGEST_TYPING_MS);
      expect(typed.stored, `after kill ${kill}`).toBeGreaterThanOrEqual(safe);
      safe = typed.safe;
    }
    const last = await startCore({ dataDir });
    const { description = '' } = valueOf(await last.client.call('cases.get', { id })).form;
    expect(description.length).toBeGreaterThanOrEqual(safe);
    expect(description).toBe(typedText(description.length));
  },
  KILLS * 30_000,
);
