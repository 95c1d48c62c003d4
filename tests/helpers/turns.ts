/** Does `work` and counts how often others got a turn meanwhile. `onTurn` is told of each. */
export async function turnsDuring<T>(
  work: () => Promise<T>,
  onTurn: () => void = () => undefined,
): Promise<{ readonly turns: number; readonly result: T }> {
  let turns = 0;
  let running = true;
  const look = (): void => {
    turns += 1;
    onTurn();
    if (running) setImmediate(look);
  };
  setImmediate(look);
  const result = await work();
  running = false;
  return { turns, result };
}
