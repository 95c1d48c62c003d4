/** Milliseconds this thread itself is at work: on a shared machine the clock also counts what others do meanwhile. */
export function ownMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** How long a piece of work takes this thread, ms. */
export function ownTimeOf(work: () => void): number {
  const before = ownMs();
  work();
  return ownMs() - before;
}
