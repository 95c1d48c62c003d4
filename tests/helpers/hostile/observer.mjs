// Loaded before the command line (`node --import`): notes at its end how much memory it took, and for how long at most
// nothing else could run once the modules were there.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { COMPANION_OBSERVED: target } = process.env;

if (isMainThread && target !== undefined) {
  const stalls = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last > 16) stalls.push({ at: Math.round(last), ms: Math.round((now - last) * 10) / 10 });
    last = now;
  }, 1);
  timer.unref();
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    writeFileSync(target, JSON.stringify({ peakBytes: maxRSS * 1024, endedAt: Math.round(performance.now()), stalls }));
  });
}
