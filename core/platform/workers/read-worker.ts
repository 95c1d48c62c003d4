import { readTask } from '../node/read-work.ts';
import { serveTasks } from './serve.ts';

serveTasks(() => readTask);
