// Run by main.ts in a process of its own: how long a new process takes until it knows its first due time.
import { compileSchedule } from '../../core/sla/index.ts';
import { HOUR, SCHEDULES } from './load.ts';

const before = performance.now();
const [schedule] = SCHEDULES;
if (schedule !== undefined) {
  const compiled = compileSchedule(schedule);
  if (compiled.ok) compiled.value.add(Date.UTC(2026, 10, 20, 23, 30), HOUR);
}
console.log(JSON.stringify({ firstMs: performance.now() - before }));
