import { statTask } from '../node/stat-work.ts';
import type { StatTask } from '../node/stat-work.ts';
import { Handed, serveTasks } from './serve.ts';

serveTasks(() => (task: StatTask) => {
  const rows = statTask(task);
  return new Handed(rows, [rows.buffer]);
});
